// The tables of what was trained and how the knees were.
#include "src/interop/csv_table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace patella {

namespace {

constexpr std::array<CsvColumn, 25> setColumns{{
    {"session", "identifier of the session", "", "UUID"},
    {"session_started", "when the session began", "", csvMoment},
    {"local_date", "date of the session as the user saw it", "", "YYYY-MM-DD"},
    {"zone", "time zone then", "", "IANA name, empty: unknown"},
    {"state", "how the session ended", "", "open, finished or partial"},
    {"routine", "identifier of the routine", "", "empty for a single exercise"},
    {"session_name", "name of the routine then", "", "text"},
    {"phase", "phase of the routine", "", "warm-up, stretch, strength or cool-down"},
    {"round", "round of the phase", "", "from 1"},
    {"item", "place of the exercise in the session", "", "from 1"},
    {"exercise", "identifier of the exercise", "", "text"},
    {"exercise_name", "name of the exercise then", "", "text"},
    {"set", "number of the set", "", "from 1"},
    {"side", "side of a one-sided exercise", "", "left or right, empty: not one-sided"},
    {"direction", "direction of an exercise that has two", "", "1 or 2, empty: none"},
    {"unit", "what planned and done count", "", "repetitions or seconds"},
    {"planned", "amount planned", "see unit", "whole number"},
    {"done", "amount done", "see unit", "whole number"},
    {"ended_at", "session time, pauses left out, at which the set ended", "seconds", "decimal"},
    {"took", "time under way, pauses left out", "seconds", "decimal"},
    {"corrected", "the amount was changed by hand afterwards", "", "yes or no"},
    {"reserve", "repetitions that would still have gone", "repetitions", "whole number, empty: not said"},
    {"form_slipped", "form was not steady", "", "yes or no"},
    {"load_change", "load above or below what was planned", "steps: bands, weights", "whole number"},
    {"note", "the session's note", "", "text"},
}};

constexpr std::array<CsvColumn, 14> ratingColumns{{
    {"rating", "identifier of the rating", "", "UUID"},
    {"about", "the moment it is about", "", csvMoment},
    {"local_date", "date of that moment as the user saw it", "", "YYYY-MM-DD"},
    {"zone", "time zone then", "", "IANA name, empty: unknown"},
    {"entered", "when it was given", "", csvMoment},
    {"session", "identifier of the session it belongs to", "", "UUID, empty: none"},
    {"kind", "when in or around a session", "", "before, during, end, hour-after, next-morning or any-time"},
    {"knee", "which knee", "", "left or right"},
    {"score", "numeric pain rating", "0 none to 10 worst", "whole number, empty: not answered"},
    {"sharp", "the pain was sharp or sudden", "", "yes or no"},
    {"place", "where at the knee", "",
     "kneecap, above, tendon, below, inner, outer, behind, calf: several with a space between, others as "
     "they "
     "came; empty: not said"},
    {"painkiller", "a painkiller had been taken", "", "yes or no"},
    {"item", "place in the session of the exercise it was given for", "", "from 1, empty: none"},
    {"exercise", "identifier of that exercise", "", "empty: none"},
}};

constexpr double setShare = 0.8; // of the time

std::string seconds(Duration time) {
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%03d", static_cast<long long>(time.count() / 1000),
                  static_cast<int>(time.count() % 1000));
    return text;
}

CsvValue whole(long long value) { return CsvValue::number(value); }
CsvValue yesNo(bool value) { return value ? "yes" : "no"; }

std::vector<CsvValue> setRow(const SessionDetail& detail, const SetRecord& set) {
    const SessionSummary& session = detail.summary;
    // a record of an item that the plan does not have would be damage: its columns stay empty
    const PlannedItem item =
        set.item < detail.plan.items.size() ? detail.plan.items[set.item] : PlannedItem{};
    const bool repetitions = std::holds_alternative<Repetitions>(item.target);
    return {session.id.value,
            session.started.iso(),
            session.date.iso(),
            session.started.zone,
            keyOf(session.state),
            session.routine.value,
            session.name,
            keyOf(item.phase),
            whole(item.round),
            whole(static_cast<long long>(set.item) + 1),
            item.exercise.value,
            item.name,
            whole(set.set),
            set.side ? keyOf(*set.side) : std::string_view(),
            set.direction > 0 ? whole(set.direction) : CsvValue(""),
            repetitions ? "repetitions" : "seconds",
            whole(set.planned),
            whole(set.done),
            seconds(set.at),
            seconds(set.took),
            yesNo(set.corrected),
            set.reserve ? whole(*set.reserve) : CsvValue(""),
            yesNo(set.formSlipped),
            whole(set.load),
            detail.note};
}

Done setRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<SessionSummary>> summaries = reading.from.sessions.summaries();
    if (!summaries)
        return summaries.error();
    std::size_t written = 0;
    const double all = static_cast<double>(std::max<std::size_t>(summaries->size(), 1));
    return reading.from.sessions.eachDetail(
        [&](const SessionDetail& detail) {
            Done done = reading.watch.tell(setShare * static_cast<double>(written++) / all);
            for (std::size_t i = 0; i < detail.plan.items.size(); ++i)
                reading.exercises[{detail.summary.id.value, i}] = detail.plan.items[i].exercise.value;
            for (std::size_t i = 0; done && i < detail.sets.size(); ++i)
                done = add(setRow(detail, detail.sets[i]));
            return done;
        },
        SessionOrder::OldestFirst);
}

Done ratingRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<PainEntry>> pain = reading.from.sessions.pain();
    if (!pain)
        return pain.error();
    for (const PainEntry& entry : *pain) {
        const PainRating& rating = entry.rating;
        const auto exercise = rating.item ? reading.exercises.find({entry.session.value, *rating.item})
                                          : reading.exercises.end();
        const Done added =
            add({entry.uuid, entry.about.iso(), entry.about.localDate().iso(), entry.about.zone,
                 entry.entered.iso(), entry.session.value, keyOf(rating.kind), keyOf(rating.knee),
                 rating.score ? whole(rating.score->value()) : CsvValue(""), yesNo(rating.sharp),
                 rating.place, yesNo(rating.painkiller),
                 rating.item ? whole(static_cast<long long>(*rating.item) + 1) : CsvValue(""),
                 exercise != reading.exercises.end() ? exercise->second : std::string()});
        if (!added)
            return added;
    }
    return {};
}

} // namespace

const CsvTable setTable{"sets.csv", setColumns, setRows};
const CsvTable ratingTable{"ratings.csv", ratingColumns, ratingRows};

} // namespace patella
