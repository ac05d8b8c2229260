#include "src/interop/csv_export.h"

#include "src/interop/csv.h"
#include "src/interop/measures_csv.h"
#include "src/storage/files.h"

#include <array>
#include <cstdio>
#include <map>

namespace patella {

namespace {

struct Column {
    const char* name;
    const char* meaning;
    const char* unit;
    const char* values;
};

constexpr const char* iso = "ISO 8601 with offset";

constexpr std::array<Column, 25> setColumns{{
    {"session", "identifier of the session", "", "UUID"},
    {"session_started", "when the session began", "", iso},
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

constexpr std::array<Column, 14> ratingColumns{{
    {"rating", "identifier of the rating", "", "UUID"},
    {"about", "the moment it is about", "", iso},
    {"local_date", "date of that moment as the user saw it", "", "YYYY-MM-DD"},
    {"zone", "time zone then", "", "IANA name, empty: unknown"},
    {"entered", "when it was given", "", iso},
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

constexpr std::array<Column, 9> runColumns{{
    {"run", "identifier of the run", "", "UUID"},
    {"local_date", "date of the run as the user saw it", "", "YYYY-MM-DD"},
    {"started", "when it began", "", "ISO 8601 with offset, empty: only the day is known"},
    {"distance", "length", "metres", "whole number, empty: not known"},
    {"time", "duration", "seconds", "whole number, empty: not known"},
    {"highest_left", "highest pain of the left knee during it", "0 none to 10 worst",
     "whole number, empty: not said"},
    {"highest_right", "highest pain of the right knee during it", "0 none to 10 worst",
     "whole number, empty: not said"},
    {"painkiller", "a painkiller had been taken", "", "yes or no"},
    {"entered", "when it was entered", "", iso},
}};

constexpr std::array<Column, 9> sorenessColumns{{
    {"soreness", "identifier of the answer", "", "UUID"},
    {"about", "the moment it is about", "", iso},
    {"local_date", "date of that moment as the user saw it", "", "YYYY-MM-DD"},
    {"zone", "time zone then", "", "IANA name, empty: unknown"},
    {"entered", "when it was given", "", iso},
    {"session", "identifier of the session it follows", "", "UUID, empty: none"},
    {"muscle", "which muscle", "", "a key of the library, empty: in general"},
    {"side", "which side", "", "left or right, empty: not said"},
    {"score", "soreness of muscles, which is no knee pain", "0 none to 10 worst",
     "whole number; asked as none (0), some (3) and much (7)"},
}};

constexpr std::array<Column, 8> measureColumns{{
    {"answer", "identifier of the answer", "", "UUID"},
    {"local_date", "date of the answer as the user saw it", "", "YYYY-MM-DD"},
    {"entered", "when it was given", "", iso},
    {"measure", "which measure", "", "nrs-usual-worst, psfs-style, groc-style, akps or lefs"},
    {"part", "what of it", "",
     "usual or worst (pain of the last seven days), activity, change (overall, since the start) or total"},
    {"knee", "which knee", "", "left or right, empty: not of one knee"},
    {"activity", "the activity, in the user's words", "", "empty: none"},
    {"value", "the number told",
     "pain: 0 none to 10 worst; activity: 0 cannot do it to 10 as well as before; change: -3 much worse to 3 "
     "much better; total: 0 to 100 (akps) or 80 (lefs), higher is better",
     "whole number"},
}};

template <std::size_t N>
std::string header(const std::array<Column, N>& columns) {
    std::vector<std::string> names;
    names.reserve(N);
    for (const Column& column : columns)
        names.emplace_back(column.name);
    return csvRow(names);
}

template <std::size_t N>
std::string explain(const char* file, const std::array<Column, N>& columns) {
    std::string rows;
    for (const Column& column : columns)
        rows += csvRow({file, column.name, column.meaning, column.unit, column.values});
    return rows;
}

std::string dictionary() {
    std::string rows = csvRow({"file", "column", "meaning", "unit", "values"});
    rows += explain("sets.csv", setColumns);
    rows += explain("ratings.csv", ratingColumns);
    rows += explain("runs.csv", runColumns);
    rows += explain("soreness.csv", sorenessColumns);
    rows += explain("measures.csv", measureColumns);
    return rows + csvRow({"all files", "",
                          "A text that begins with one of = + - @ tab, carriage return or an apostrophe has "
                          "one apostrophe put "
                          "before it, so that no spreadsheet takes it for a formula. Take one leading "
                          "apostrophe away to get the "
                          "text back.",
                          "", "UTF-8, RFC 4180, lines end with CR LF"});
}

std::string seconds(Duration time) {
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%03d", static_cast<long long>(time.count() / 1000),
                  static_cast<int>(time.count() % 1000));
    return text;
}

std::string yesNo(bool value) { return value ? "yes" : "no"; }

std::string setRow(const SessionDetail& detail, const SetRecord& set) {
    const SessionSummary& session = detail.summary;
    // a record of an item that the plan does not have would be damage: its columns stay empty
    const PlannedItem item =
        set.item < detail.plan.items.size() ? detail.plan.items[set.item] : PlannedItem{};
    const bool repetitions = std::holds_alternative<Repetitions>(item.target);
    return csvRow({session.id.value,
                   session.started.iso(),
                   session.date.iso(),
                   session.started.zone,
                   std::string(keyOf(session.state)),
                   session.routine.value,
                   session.name,
                   std::string(keyOf(item.phase)),
                   std::to_string(item.round),
                   std::to_string(set.item + 1),
                   item.exercise.value,
                   item.name,
                   std::to_string(set.set),
                   set.side ? std::string(keyOf(*set.side)) : "",
                   set.direction > 0 ? std::to_string(set.direction) : "",
                   repetitions ? "repetitions" : "seconds",
                   std::to_string(set.planned),
                   std::to_string(set.done),
                   seconds(set.at),
                   seconds(set.took),
                   yesNo(set.corrected),
                   set.reserve ? std::to_string(*set.reserve) : "",
                   yesNo(set.formSlipped),
                   std::to_string(set.load),
                   detail.note});
}

using Exercises = std::map<std::pair<std::string, std::size_t>, std::string>;

std::string ratingRow(const PainEntry& entry, const Exercises& exercises) {
    const PainRating& rating = entry.rating;
    const auto exercise = rating.item ? exercises.find({entry.session.value, *rating.item}) : exercises.end();
    return csvRow({entry.uuid, entry.about.iso(), entry.about.localDate().iso(), entry.about.zone,
                   entry.entered.iso(), entry.session.value, std::string(keyOf(rating.kind)),
                   std::string(keyOf(rating.knee)), rating.score ? std::to_string(rating.score->value()) : "",
                   yesNo(rating.sharp), rating.place, yesNo(rating.painkiller),
                   rating.item ? std::to_string(*rating.item + 1) : "",
                   exercise != exercises.end() ? exercise->second : ""});
}

std::string runRow(const RunRecord& record) {
    const auto score = [](const std::optional<PainScore>& s) { return s ? std::to_string(s->value()) : ""; };
    const auto length = [](int value) { return value > 0 ? std::to_string(value) : ""; };
    const RunEntry& run = record.run;
    return csvRow({record.uuid, run.date.iso(), record.started ? record.started->iso() : "",
                   length(run.metres), length(run.seconds), score(run.highest[0]), score(run.highest[1]),
                   yesNo(run.painkiller), record.entered.iso()});
}

std::string sorenessRow(const SorenessEntry& entry) {
    return csvRow({entry.uuid, entry.about.iso(), entry.about.localDate().iso(), entry.about.zone,
                   entry.entered.iso(), entry.session.value, entry.muscle,
                   entry.side ? std::string(keyOf(*entry.side)) : "", std::to_string(entry.score.value())});
}

} // namespace

Result<CsvTables> csvTables(const CsvSources& from) {
    const Result<std::vector<SessionSummary>> summaries = from.sessions.summaries();
    const Result<std::vector<PainEntry>> pain = from.sessions.pain();
    if (!summaries || !pain)
        return summaries ? pain.error() : summaries.error();
    const Result<std::vector<RunRecord>> ran = from.runs.all();
    const Result<std::vector<SorenessEntry>> sore = from.soreness.all();
    if (!ran || !sore)
        return ran ? sore.error() : ran.error();
    const Result<std::vector<CheckResult>> answers = from.coach.checks();
    if (!answers)
        return answers.error();
    CsvTables tables{header(setColumns),      header(ratingColumns),  header(runColumns),
                     header(sorenessColumns), header(measureColumns), dictionary()};
    tables.measures += measureRows(*answers);
    for (const SorenessEntry& entry : *sore)
        tables.soreness += sorenessRow(entry);
    for (const RunRecord& record : *ran)
        tables.runs += runRow(record);
    Exercises exercises;
    for (auto summary = summaries->rbegin(); summary != summaries->rend(); ++summary) {
        const Result<SessionDetail> detail = from.sessions.detail(summary->id);
        if (!detail)
            return detail.error();
        for (std::size_t i = 0; i < detail->plan.items.size(); ++i)
            exercises[{summary->id.value, i}] = detail->plan.items[i].exercise.value;
        for (const SetRecord& set : detail->sets)
            tables.sets += setRow(*detail, set);
    }
    for (const PainEntry& entry : *pain)
        tables.ratings += ratingRow(entry, exercises);
    return tables;
}

Done exportCsv(const CsvSources& from, const std::filesystem::path& folder) {
    const Result<CsvTables> tables = csvTables(from);
    if (!tables)
        return tables.error();
    if (const Done made = preparePrivateFolder(folder); !made)
        return made;
    const std::pair<const char*, const std::string*> files[] = {
        {"sets.csv", &tables->sets},         {"ratings.csv", &tables->ratings},
        {"runs.csv", &tables->runs},         {"soreness.csv", &tables->soreness},
        {"measures.csv", &tables->measures}, {"dictionary.csv", &tables->dictionary}};
    for (const auto& [name, text] : files)
        if (const Done written = writePrivateFile(folder / name, *text); !written)
            return written;
    return {};
}

} // namespace patella
