#pragma once
#include "src/interop/sample_writing.h"
#include "src/storage/content.h"
#include "src/storage/progression_rule_json.h"
#include "tests/support/files.h"
#include "tests/support/storage_fixture.h"

namespace patella::test {

/// What a sample is made of: our own files.
struct SampleFiles {
    Content content = loadContent(shippedData(), "nowhere");
    ProgressionRule rule = *parseProgressionRule(
        {"coach/progression-rule.json", get(sourceTree() / "data/coach/progression-rule.json")});

    [[nodiscard]] SampleContent made() const { return {content.library, content.routines, rule}; }
};

inline const SampleFiles& sampleFiles() {
    static const SampleFiles files;
    return files;
}

/// A year that ends on 21 November 2026.
inline SampleWish sampleYear(std::uint64_t seed) { return {1, seed, *LocalDate::of(2026, 11, 21)}; }

/// A store with a sample in it.
struct SampleStore {
    TempFolder folder{};
    std::unique_ptr<Store> store;
    std::vector<CoachEntry> coach{}; ///< as the sample's own replay left them

    explicit SampleStore(const SampleWish& wish)
        : store(openStore(options(folder.path())).value()) {
        SampleHistory sample(sampleFiles().made(), wish);
        if (const Done written = writeSample(*store, sample); !written)
            throw std::runtime_error(written.error().text());
        coach = sample.coach();
    }
};

} // namespace patella::test
