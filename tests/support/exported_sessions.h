#pragma once
#include "src/interop/json_export.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

namespace patella::test {

/// An export of another computer with so many sessions.
inline std::string exportOf(int sessions) {
    const TempFolder folder;
    auto opened = openStore(options(folder.path()));
    REQUIRE(opened.ok());
    SessionRepository& all = (*opened)->sessions();
    for (int i = 0; i < sessions; ++i) {
        const SessionId id(newUuid());
        REQUIRE(all.begin(id, wall(i * 86'400'000LL), plan()).ok());
        REQUIRE(all.addSet(id, wall(i * 86'400'000LL + 60'000), set(0, 1, 12)).ok());
        REQUIRE(all.end(id, wall(i * 86'400'000LL + 90'000), SessionState::Finished, Duration(90'000)).ok());
    }
    return exportJson(exportedFrom(**opened), wall()).value();
}

} // namespace patella::test
