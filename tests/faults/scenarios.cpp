#include "tests/faults/scenario.h"
#include "tests/faults/store_player.h"
#include "tests/support/storage_fixture.h"

#include <algorithm>
#include <stdexcept>

namespace patella::test {

namespace fs = std::filesystem;

namespace {

const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId second("22222222-2222-4222-8222-222222222222");
constexpr std::int64_t later = 60'000;

void wholeSession(StorePlayer& player, const SessionId& id) {
    player.begin(id);
    player.rate(id, PainKind::Before, Knee::Left, 2);
    player.addSet(id, set(0, 1, 12));
    player.beat(id, 1);
    player.addSet(id, set(0, 2, 11));
    player.addSet(id, set(1, 1, 8, Side::Left));
    player.rate(id, PainKind::End, Knee::Right, 4);
    player.note(id, "gone well");
    player.end(id);
}

void twoSessions(const fs::path& folder, Ledger& ledger) {
    StorePlayer player(options(folder), ledger);
    wholeSession(player, first);
    player.begin(second);
    player.end(second);
}

Scenario append() {
    return {"append",
            [](const fs::path& folder, Ledger& ledger) { StorePlayer(options(folder), ledger).begin(first); },
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder, later), ledger);
                for (int number = 1; number <= 3; ++number)
                    player.addSet(first, set(0, number, 10 + number));
                player.rate(first, PainKind::During, Knee::Left, 3);
                player.rate(first, PainKind::During, Knee::Right, 1);
            }};
}

Scenario firstStart() {
    return {"first start", [](const fs::path&, Ledger&) {},
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder, later), ledger);
                player.begin(first);
                player.addSet(first, set(0, 1, 12));
            }};
}

Scenario session() {
    return {"session",
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer(options(folder), ledger).save("own", "Own");
            },
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder, later), ledger);
                wholeSession(player, first);
                player.settle();
                player.begin(second);
            }};
}

Scenario edit() {
    return {"edit", twoSessions, [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder, later), ledger);
                player.addSet(first, set(0, 1, 9));
                player.rate(first, PainKind::End, Knee::Right, 6);
                player.note(first, "the second set hurt");
                if (player.remove(second)) // restoring what is there would write nothing
                    player.restore(second);
                player.remove(second);
            }};
}

Scenario routineSave() {
    return {
        "routine",
        [](const fs::path& folder, Ledger& ledger) { StorePlayer(options(folder), ledger).save("a", "A"); },
        [](const fs::path& folder, Ledger& ledger) {
            StorePlayer player(options(folder, later), ledger);
            player.save("a", "A, changed");
            player.save("b", "B");
            if (player.removeRoutine("b"))
                player.restoreRoutine("b", "B");
        }};
}

Scenario backup() {
    return {"backup",
            [](const fs::path& folder, Ledger& ledger) {
                twoSessions(folder, ledger);
                StorePlayer(options(folder), ledger).backUp();
            },
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder, later), ledger);
                player.backUp();
                player.note(first, "after the backup");
            }};
}

/// A copy, so that looking changes nothing; it goes with this.
struct Copy {
    explicit Copy(const fs::path& folder) { fs::copy(folder, there.path(), fs::copy_options::recursive); }
    TempFolder there{};
};

std::int64_t count(const fs::path& folder, const std::string& from) {
    Result<Database> database = Database::open(folder / databaseName, Database::Access::ReadWrite);
    if (!database->lockExclusively())
        return -1;
    const auto found = database->integer("SELECT count(*) FROM " + from);
    return found ? found->value_or(0) : -1;
}

/// Version 1 without anything of version 2, or the whole of version 2.
std::string halfMigrated(const fs::path& folder, const Ledger& ledger) {
    const Copy copy(folder);
    auto store = openStore(options(copy.there.path()));
    if (store) {
        store->reset();
        if (ledger.acknowledged("schema", "2"))
            return "the migration is gone; ";
        return count(copy.there.path(), "sqlite_schema WHERE name LIKE 'extra%'") == 0 ? ""
                                                                                       : "half migrated; ";
    }
    if (store.error().code != ErrorCode::Newer)
        return "neither version opens: " + store.error().detail + "; ";
    openStore(optionsOf(scenario("migrate"), copy.there.path())).value().reset();
    return count(copy.there.path(), "extra") == 2 ? "" : "half migrated; ";
}

Scenario migrate() {
    return {"migrate", twoSessions,
            [](const fs::path& folder, Ledger& ledger) {
                const std::string backup = "backup/" + std::to_string(wall(later).utcMs) + "\twhole";
                ledger.take("try\t" + backup);
                StorePlayer player(optionsOf(scenario("migrate"), folder, later), ledger);
                if (!player.open())
                    return;
                ledger.take("ok\t" + backup);
                ledger.take("ok\tschema\t2");
                player.addSet(first, set(1, 1, 7, Side::Right));
            },
            true, halfMigrated};
}

const std::string noteKey = first.value + "/note";

/// Old or new, and when new the old one is beside it.
std::string mixed(const fs::path& folder, const Ledger&) {
    const Copy copy(folder);
    auto store = openStore(options(copy.there.path()));
    if (!store)
        return "it does not open: " + store.error().detail + "; ";
    Facts facts = factsOf(**store, copy.there.path());
    store->reset();
    const bool old = facts[second.value] == "open";
    if (old != (facts[noteKey] == "after the backup"))
        return "a mixture; ";
    if (old)
        return "";
    for (const auto& each : fs::directory_iterator(copy.there.path()))
        if (each.path().filename().string().starts_with("patella-replaced") &&
            each.path().extension() == ".db") {
            const TempFolder aside;
            fs::copy(each.path(), aside / databaseName);
            if (fs::exists(fs::path(each.path()) += "-wal"))
                fs::copy(fs::path(each.path()) += "-wal", aside / "patella.db-wal");
            auto replaced = openStore(options(aside.path()));
            return replaced && factsOf(**replaced, aside.path())[second.value] == "open"
                       ? ""
                       : "the old is lost; ";
        }
    return "the old is gone; ";
}

Scenario restore() {
    return {"restore",
            [](const fs::path& folder, Ledger& ledger) {
                StorePlayer player(options(folder), ledger);
                wholeSession(player, first);
                player.backUp();
                player.note(first, "after the backup");
                player.begin(second);
            },
            [](const fs::path& folder, Ledger& ledger) {
                ledger.take("try\t" + second.value + '\t');
                ledger.take("try\t" + noteKey + "\tgone well");
                const auto backups = listBackups(folder / backupFolderName);
                const auto restored = restoreBackup(folder, backups.front().file, wall(later).utcMs);
                if (restored) {
                    ledger.take("ok\t" + second.value + '\t');
                    ledger.take("ok\t" + noteKey + "\tgone well");
                } else
                    ledger.note(restored.error());
                StorePlayer(options(folder, later), ledger).addSet(first, set(0, 1, 5));
            },
            false, mixed};
}

} // namespace

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all{append(),      firstStart(), session(), edit(),
                                           routineSave(), backup(),     migrate(), restore()};
    return all;
}

const Scenario& scenario(const std::string& name) {
    const auto found = std::find_if(scenarios().begin(), scenarios().end(),
                                    [&](const Scenario& each) { return each.name == name; });
    if (found == scenarios().end())
        throw std::invalid_argument(name);
    return *found;
}

} // namespace patella::test
