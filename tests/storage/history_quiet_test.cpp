// Two and three machines of the same user, on which anything is done and undone, end with the same history
// once nobody has anything new for another.
#include "src/session/merging.h"
#include "src/storage/history_store.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/grown_history.h"

#include <array>
#include <functional>

using namespace patella;
using namespace patella::test;

namespace {

/// What was removed on any of the machines, so that another may put it back.
struct Removed {
    std::string table;
    std::string uuid;
};

/// Machines of one user; `amount` of a step is what is written, `which` of what, `machine` where.
class Household {
public:
    explicit Household(int machines)
        : m_disk(m_base.path()) {
        for (int i = 0; i < machines; ++i)
            m_all.push_back(std::make_unique<Machine>(m_base / std::string(1, static_cast<char>('a' + i))));
    }

    void live(const std::vector<LifeStep>& steps) {
        for (const LifeStep& step : steps) {
            Machine& machine = *m_all[static_cast<std::size_t>(step.machine) % m_all.size()];
            machine.at(step.minute);
            if (step.what >= firstImport)
                takeIn(machine, *m_all[static_cast<std::size_t>(step.which) % m_all.size()],
                       step.amount % 4 == 0);
            else if (step.what == unrating)
                static_cast<void>(unrate(machine, step));
            else if (step.what >= firstOther)
                machine.live(std::vector{plainStep(step)});
            else
                static_cast<void>(live(machine.store(), machine.now(), step)); // what is refused is refused
        }
    }

    /// The first machine alone; what everybody has afterwards must be what it has now.
    std::string liveAlone(std::vector<LifeStep> steps) {
        std::erase_if(steps, [](const LifeStep& step) { return step.what >= firstImport; });
        for (LifeStep& step : steps)
            step.machine = 0;
        live(steps);
        return m_all.front()->exported();
    }

    /// Everybody takes in from everybody until nobody learns anything.
    void settle() {
        for (int round = 0; round < mostRounds; ++round) {
            bool quiet = true;
            for (const auto& to : m_all)
                for (const auto& from : m_all)
                    if (to != from)
                        quiet = !takeIn(*to, *from, false) && quiet;
            if (quiet)
                return;
        }
        RC_FAIL("the machines do not come to rest");
    }

    std::string mustAgree() {
        const std::string first = m_all.front()->exported();
        for (const auto& each : m_all) {
            RC_ASSERT(each->exported() == first);
            const StoreInspection seen = each->store().inspect().value();
            RC_ASSERT(seen.well());
            RC_ASSERT(seen.summariesRepaired == 0);
        }
        return first;
    }

    static constexpr int firstOther = 26;  ///< sets, notes, ends and ratings, as Machine does them
    static constexpr int unrating = 31;    ///< taking a rating away
    static constexpr int firstImport = 32; ///< taking in from another
    static constexpr int steps = 40;

private:
    static constexpr int mostRounds = 10;

    static LifeStep plainStep(LifeStep step) {
        constexpr std::array<int, unrating - firstOther> known{2, 4, 5, 8, 9};
        step.what = known[static_cast<std::size_t>(step.what - firstOther)];
        return step;
    }

    /// Whether there was anything new; `undo`: it is taken back, and in again.
    static bool takeIn(Machine& to, Machine& from, bool undo) {
        if (&to == &from)
            return false;
        const std::string before = to.exported();
        const Result<HistoryBatch> batch = to.takeIn(from.exported());
        RC_ASSERT(batch.ok());
        if (batch->id.empty()) {
            RC_ASSERT(to.exported() == before);
            return false;
        }
        if (!undo)
            return true;
        const std::string after = to.exported();
        RC_ASSERT(to.store().history().undo(batch->id).ok());
        RC_ASSERT(to.exported() == before);
        RC_ASSERT(to.takeIn(from.exported()).ok());
        RC_ASSERT(to.exported() == after);
        return true;
    }

    template <typename T>
    static const T* nth(const std::vector<T>& all, int which) {
        return all.empty() ? nullptr : &all[static_cast<std::size_t>(which) % all.size()];
    }

    template <typename T>
    Done remove(const char* table, const T* one, const std::function<Done(const std::string&)>& run) {
        if (!one)
            return {};
        m_removed.push_back({table, one->uuid});
        return run(one->uuid);
    }

    Done unrate(Machine& machine, const LifeStep& s) {
        SessionRepository& sessions = machine.store().sessions();
        const auto pain = sessions.pain().value();
        return remove("pain", nth(pain, s.which),
                      [&](const std::string& uuid) { return sessions.removePain(uuid, machine.now()); });
    }

    Done live(Store& store, const WallTime& now, const LifeStep& s) {
        if (s.what < 6)
            return liveNotesAndRuns(store, now, s);
        if (s.what < 12)
            return liveAnswers(store, now, s);
        if (s.what < 18)
            return putBack(store, s);
        return s.what < 23 ? liveSessions(store.sessions(), now, s) : liveRoutines(store.routines(), s);
    }

    Done liveNotesAndRuns(Store& store, const WallTime& now, const LifeStep& s) {
        const auto notes = store.notes().all().value();
        const auto runs = store.runs().all().value();
        PinnedNote note{newUuid(), now.localDate(), "Note " + std::to_string(s.amount), now};
        RunRecord run{newUuid(), {now.localDate(), 1000 + s.amount, 600, {}}, {}, now};
        switch (s.what) {
        case 1:
            if (const PinnedNote* old = nth(notes, s.which))
                note.replaces = old->uuid;
            [[fallthrough]];
        case 0:
            return store.notes().add(note);
        case 2:
            return remove("note", nth(notes, s.which),
                          [&](const std::string& uuid) { return store.notes().remove(uuid, now); });
        case 4:
            if (const RunRecord* old = nth(runs, s.which))
                run.replaces = old->uuid;
            [[fallthrough]];
        case 3:
            return store.runs().add(run);
        default:
            return remove("run", nth(runs, s.which),
                          [&](const std::string& uuid) { return store.runs().remove(uuid, now); });
        }
    }

    Done liveAnswers(Store& store, const WallTime& now, const LifeStep& s) {
        const auto checks = store.coach().checks().value();
        const auto sore = store.soreness().all().value();
        const auto overrides = store.coach().overrides().value();
        switch (s.what) {
        case 6: {
            CheckResult check{newUuid(), now.localDate(), measureKind(MeasureId::Akps),
                              MeasureAnswer{MeasureTotal{s.amount}}, now};
            if (const CheckResult* old = nth(checks, s.which); old && s.amount > 5)
                check.replaces = old->uuid;
            return store.coach().addCheck(check);
        }
        case 7:
            return remove("check_result", nth(checks, s.which),
                          [&](const std::string& uuid) { return store.coach().removeCheck(uuid, now); });
        case 8: {
            SorenessEntry entry{newUuid(), {}, "quadriceps", {}, *PainScore::of(s.amount % 11), now, now};
            if (const SorenessEntry* old = nth(sore, s.which); old && s.amount > 5)
                entry.replaces = old->uuid;
            return store.soreness().add(entry);
        }
        case 9:
            return remove("soreness", nth(sore, s.which),
                          [&](const std::string& uuid) { return store.soreness().remove(uuid, now); });
        case 10:
            return store.coach().addOverride(
                {newUuid(),
                 {now.localDate(), {ExerciseId("mini-squat")}, OverrideKind::Level, 3, 8 + s.amount, 1},
                 now});
        default:
            return remove("override", nth(overrides, s.which),
                          [&](const std::string& uuid) { return store.coach().removeOverride(uuid, now); });
        }
    }

    Done putBack(Store& store, const LifeStep& s) const {
        const Removed* one = nth(m_removed, s.which);
        if (!one)
            return {};
        if (one->table == "note")
            return store.notes().restore(one->uuid);
        if (one->table == "run")
            return store.runs().restore(one->uuid);
        if (one->table == "soreness")
            return store.soreness().restore(one->uuid);
        if (one->table == "pain")
            return store.sessions().restorePain(one->uuid);
        return one->table == "override" ? store.coach().restoreOverride(one->uuid)
                                        : store.coach().restoreCheck(one->uuid);
    }

    static Done liveSessions(SessionRepository& sessions, const WallTime& now, const LifeStep& s) {
        const auto all = sessions.summaries().value();
        const auto removed = sessions.removedSummaries().value();
        const SessionSummary* one = nth(all, s.which);
        WallTime earlier = now;
        earlier.utcMs -= std::int64_t{s.amount} * 3'600'000;
        switch (s.what) {
        case 18: {
            WholeSession whole{SessionId(newUuid()), now, plan()};
            whole.sets = {set(0, 1, 1 + s.amount)};
            return sessions.addWhole(whole, now);
        }
        case 19:
            return one ? sessions.move(one->id, now, earlier) : Done{};
        case 20: {
            const SessionSummary* other = one ? mergeable(all, one->id) : nullptr;
            if (!other)
                return {};
            const auto merged = mergedSession(SessionId(newUuid()), sessions.detail(one->id).value(),
                                              sessions.detail(other->id).value(), sessions.pain().value());
            return merged ? sessions.addWhole(*merged, now, {one->id, other->id}) : Done{merged.error()};
        }
        case 21:
            return one ? sessions.remove(one->id, now) : Done{};
        default:
            return removed.empty() ? Done{} : sessions.restore(nth(removed, s.which)->summary.id, now);
        }
    }

    Done liveRoutines(RoutineRepository& routines, const LifeStep& s) {
        const auto all = routines.all().value();
        const Routine* old = nth(all, s.which);
        if (s.what == 23) {
            Routine routine;
            routine.id = old && s.amount > 4 ? old->id : RoutineId(newUuid());
            routine.name = "Routine " + std::to_string(s.amount);
            routine.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("mini-squat")});
            return routines.save(routine);
        }
        if (s.what == 24 && old) {
            m_routines.push_back(old->id);
            return routines.remove(old->id);
        }
        const RoutineId* gone = nth(m_routines, s.which);
        return gone ? routines.restore(*gone) : Done{};
    }

    TempFolder m_base;
    FaultyDisk m_disk;
    std::vector<std::unique_ptr<Machine>> m_all;
    std::vector<Removed> m_removed;
    std::vector<RoutineId> m_routines;
};

std::vector<LifeStep> anythingAnywhere() {
    const auto step = rc::gen::construct<LifeStep>(rc::gen::inRange(0, Household::steps),
                                                   rc::gen::inRange(0, 6), rc::gen::inRange(0, 11),
                                                   rc::gen::inRange(0, 30), rc::gen::inRange(0, 3));
    return *rc::gen::resize(60, rc::gen::container<std::vector<LifeStep>>(step));
}

bool agree(int machines) {
    return rc::check([machines] {
        Household household(machines);
        household.live(anythingAnywhere());
        household.settle();
        household.mustAgree();
        const std::string last = household.liveAlone(anythingAnywhere());
        household.settle();
        RC_ASSERT(household.mustAgree() == last); // it knew of everything, so it decides
    });
}

} // namespace

TEST_CASE("Merge: two machines agree once neither has anything new, whatever was done, undone and taken in") {
    CHECK(agree(2));
}

TEST_CASE(
    "Merge: three machines agree once nobody has anything new, whatever was done, undone and taken in") {
    CHECK(agree(3));
}
