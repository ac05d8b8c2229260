#pragma once
// Histories that grow by any steps, on one machine or on several that know of each other or not.
#include "src/interop/json_export.h"
#include "src/storage/history_json.h"
#include "tests/support/kept_export.h"

#include <rapidcheck.h>

namespace patella::test {

/// One step of a user: what, of which, how much, when, and on which machine. Moments meet on purpose.
struct LifeStep {
    int what = 0;
    int which = 0;
    int amount = 0;
    int minute = 0;
    int machine = 0;
};

inline std::vector<LifeStep> anySteps(int most) {
    const auto step = rc::gen::construct<LifeStep>(rc::gen::inRange(0, 22), rc::gen::inRange(0, 6),
                                                   rc::gen::inRange(0, 11), rc::gen::inRange(0, 30));
    return *rc::gen::resize(most, rc::gen::container<std::vector<LifeStep>>(step));
}

inline std::ostream& operator<<(std::ostream& out, const LifeStep& step) {
    return out << '(' << step.what << ' ' << step.which << ' ' << step.amount << ' ' << step.minute << ' '
               << step.machine << ')';
}

/// A data folder with a clock of its own.
class Machine {
public:
    explicit Machine(const std::filesystem::path& folder)
        : m_folder(folder) {
        std::filesystem::create_directories(folder);
        open();
    }
    void open() {
        m_store.reset();
        m_store = openStore({m_folder, migrations(), [this] { return now(); }}).value();
    }
    void at(int minute) { m_minute = minute; }
    [[nodiscard]] WallTime now() const { return wall(std::int64_t{m_minute} * 60'000); }
    Store& store() { return *m_store; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

    std::string exported() { return keptExport(exportJson(exportedFrom(store()), wall()).value()); }
    HistoryRecords records() { return *parseExport({"export.json", exported()}).records; }
    Result<HistoryBatch> takeIn(const std::string& text) {
        const ReadExport read = parseExport({"export.json", text});
        return read.records ? store().history().apply(*read.records, "export.json")
                            : Result<HistoryBatch>(read.faults.front());
    }

    void live(const std::vector<LifeStep>& steps) {
        for (const LifeStep& step : steps) {
            m_minute = step.minute;
            static_cast<void>(live(step)); // what is refused is refused
        }
    }

private:
    template <typename T>
    static const T* nth(const std::vector<T>& all, int which) {
        return all.empty() ? nullptr : &all[static_cast<std::size_t>(which) % all.size()];
    }
    SessionId session(int which) {
        const auto all = store().sessions().summaries().value();
        const SessionSummary* one = nth(all, which);
        if (one)
            m_last = one->id;
        return one ? one->id : m_last;
    }

    Done live(const LifeStep& step) {
        if (step.what < 8)
            return liveSession(step);
        return step.what < 15 ? liveRows(step) : liveCoach(step);
    }

    Done liveSession(const LifeStep& s) {
        SessionRepository& sessions = store().sessions();
        switch (s.what) {
        case 0:
        case 1: {
            SessionPlan made = plan();
            made.name = "Plan " + std::to_string(s.amount % 3);
            return sessions.begin(SessionId(newUuid()), now(), made);
        }
        case 2:
        case 3: {
            const bool lunge = s.amount % 2 == 1;
            return sessions.addSet(session(s.which), now(),
                                   set(lunge ? 1 : 0, 1 + s.amount % 2, s.amount,
                                       lunge ? std::optional(Side::Left) : std::nullopt));
        }
        case 4:
            return sessions.setNote(session(s.which), now(),
                                    "Note \"" + std::to_string(s.amount) + "\" \xC3\xA4\n");
        case 5:
            return sessions.end(session(s.which), now(),
                                s.amount == 0 ? SessionState::Discarded : SessionState::Finished,
                                std::chrono::minutes(s.amount));
        case 6: {
            PlanChange change;
            change.kinds = {ChangeKind::Later};
            SessionPlan changed = plan();
            changed.items[0].load = s.amount;
            return sessions.change(session(s.which), now(), change, changed);
        }
        default:
            return s.amount % 2 == 0 ? sessions.remove(session(s.which), now())
                                     : sessions.restore(m_last, now());
        }
    }

    PainEntry anyPain(const LifeStep& s, const SessionId& of) {
        PainEntry entry = rating(of, s.amount % 2 == 0 ? PainKind::During : PainKind::End,
                                 s.which % 2 == 0 ? Knee::Left : Knee::Right, s.amount);
        entry.about = now();
        entry.entered = now();
        return entry;
    }

    Done liveRows(const LifeStep& s) {
        SessionRepository& sessions = store().sessions();
        const std::vector<RunRecord> runs = store().runs().all().value();
        switch (s.what) {
        case 8:
            return sessions.addPain(anyPain(s, session(s.which)));
        case 9: {
            PainEntry entry = anyPain(s, SessionId());
            const auto pain = sessions.pain().value();
            if (const PainEntry* old = nth(pain, s.which); old && s.amount > 5) {
                entry.replaces = old->uuid;
                entry.session = old->session;
            }
            return sessions.addPain(entry);
        }
        case 10: {
            const auto pain = sessions.pain().value();
            const PainEntry* old = nth(pain, s.which);
            if (!old || s.amount > 7)
                return sessions.restorePain(m_rating);
            return sessions.removePain(m_rating = old->uuid, now());
        }
        case 11: {
            const auto sore = store().soreness().all().value();
            if (const SorenessEntry* old = nth(sore, s.which); old && s.amount == 9)
                return store().soreness().remove(m_sore = old->uuid, now());
            if (s.amount == 10)
                return store().soreness().restore(m_sore);
            SorenessEntry entry;
            entry.uuid = newUuid();
            entry.score = *PainScore::of(s.amount % 11);
            entry.muscle = s.which % 2 == 0 ? "quadriceps" : "";
            entry.about = entry.entered = now();
            return store().soreness().add(entry);
        }
        case 12:
        case 13: {
            RunRecord run{newUuid(), {now().localDate(), 1000 + s.amount, 600, {}}, {}, now()};
            if (s.amount > 3)
                run.started = now();
            if (const RunRecord* old = nth(runs, s.which); old && s.what == 13)
                run.replaces = old->uuid;
            return store().runs().add(run);
        }
        default:
            if (const RunRecord* old = nth(runs, s.which))
                return store().runs().remove(m_run = old->uuid, now());
            return store().runs().restore(m_run);
        }
    }

    Done liveCoach(const LifeStep& s) {
        CoachRepository& coach = store().coach();
        switch (s.what) {
        case 15:
        case 16: {
            Profile said;
            if (s.which % 2 == 0)
                said.minutes = 10 + s.amount;
            else
                said.birthYear = 1970 + s.amount;
            return coach.say(said, now());
        }
        case 17:
            return coach.addOverride(
                {newUuid(),
                 {now().localDate(), {ExerciseId("mini-squat")}, OverrideKind::Level, 3, 8 + s.amount, 1},
                 now()});
        case 18: {
            CheckResult check{newUuid(), now().localDate(), CheckResult::safety, SafetyAnswer{{"rf-locking"}},
                              now()};
            const auto checks = coach.checks().value();
            if (const CheckResult* old = nth(checks, s.which); old && s.amount > 4)
                check.replaces = old->uuid;
            return coach.addCheck(check);
        }
        case 19: {
            const auto all = coach.overrides().value();
            const OverrideRecord* old = nth(all, s.which);
            return old ? coach.removeOverride(old->uuid, now()) : Done{};
        }
        default: {
            const std::vector<Routine> all = store().routines().all().value();
            const Routine* old = nth(all, s.which);
            if (old && s.what == 21 && s.amount < 5)
                return store().routines().remove(old->id);
            Routine routine;
            routine.id = old && s.amount > 2 ? old->id : RoutineId(newUuid());
            routine.name = "Routine " + std::to_string(s.amount);
            routine.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("mini-squat")});
            return store().routines().save(routine);
        }
        }
    }

    std::filesystem::path m_folder;
    int m_minute = 0;
    std::unique_ptr<Store> m_store;
    SessionId m_last{};
    // removed last
    std::string m_run{};
    std::string m_rating{};
    std::string m_sore{};
};

} // namespace patella::test
