// The tables of runs, sore muscles, notes pinned to days and the rule's numbers.
#include "src/coach/rule_numbers.h"
#include "src/interop/csv_table.h"

#include <array>
#include <charconv>

namespace patella {

namespace {

constexpr std::array<CsvColumn, 9> runColumns{{
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
    {"entered", "when it was entered", "", csvMoment},
}};

constexpr std::array<CsvColumn, 9> sorenessColumns{{
    {"soreness", "identifier of the answer", "", "UUID"},
    {"about", "the moment it is about", "", csvMoment},
    {"local_date", "date of that moment as the user saw it", "", "YYYY-MM-DD"},
    {"zone", "time zone then", "", "IANA name, empty: unknown"},
    {"entered", "when it was given", "", csvMoment},
    {"session", "identifier of the session it follows", "", "UUID, empty: none"},
    {"muscle", "which muscle", "", "a key of the library, empty: in general"},
    {"side", "which side", "", "left or right, empty: not said"},
    {"score", "soreness of muscles, which is no knee pain", "0 none to 10 worst",
     "whole number; asked as none (0), some (3) and much (7)"},
}};

constexpr std::array<CsvColumn, 4> noteColumns{{
    {"note", "identifier of the note", "", "UUID"},
    {"local_date", "day to which it is pinned", "", "YYYY-MM-DD"},
    {"text", "what the user wrote", "", "text; line breaks as they were"},
    {"entered", "when it was entered, or last changed", "", csvMoment},
}};

constexpr std::array<CsvColumn, 4> ruleColumns{{
    {"from", "day from which the set of numbers that this row belongs to took the place of the one before",
     "", "YYYY-MM-DD"},
    {"number", "which number of the progression rule", "",
     "a key of progression-rule.json; none: all went back to ours"},
    {"value", "what it was set to", "as in progression-rule.json", "decimal, empty for none"},
    {"ours", "what it is as shipped", "as in progression-rule.json", "decimal, empty for none"},
}};

CsvValue whole(long long value) { return CsvValue::number(value); }

std::string decimal(double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

Done runRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<RunRecord>> ran = reading.from.runs.all();
    if (!ran)
        return ran.error();
    const auto score = [](const std::optional<PainScore>& s) { return s ? whole(s->value()) : CsvValue(""); };
    const auto length = [](int value) { return value > 0 ? whole(value) : CsvValue(""); };
    for (const RunRecord& record : *ran) {
        const RunEntry& run = record.run;
        const Done added = add({record.uuid, run.date.iso(), record.started ? record.started->iso() : "",
                                length(run.metres), length(run.seconds), score(run.highest[0]),
                                score(run.highest[1]), run.painkiller ? "yes" : "no", record.entered.iso()});
        if (!added)
            return added;
    }
    return {};
}

Done sorenessRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<SorenessEntry>> sore = reading.from.soreness.all();
    if (!sore)
        return sore.error();
    for (const SorenessEntry& entry : *sore) {
        const Done added =
            add({entry.uuid, entry.about.iso(), entry.about.localDate().iso(), entry.about.zone,
                 entry.entered.iso(), entry.session.value, entry.muscle,
                 entry.side ? keyOf(*entry.side) : std::string_view(), whole(entry.score.value())});
        if (!added)
            return added;
    }
    return {};
}

Done noteRows(CsvReading& reading, const CsvRowSink& add) {
    if (!reading.from.notes)
        return {};
    const Result<std::vector<PinnedNote>> notes = reading.from.notes->all();
    if (!notes)
        return notes.error();
    for (const PinnedNote& note : *notes)
        if (const Done added = add({note.uuid, note.date.iso(), note.text, note.entered.iso()}); !added)
            return added;
    return {};
}

Done ruleRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<NumbersFrom>> changes = reading.from.coach.ruleChanges();
    if (!changes)
        return changes.error();
    for (const NumbersFrom& change : *changes) {
        Done added = change.numbers.empty() ? add({change.from.iso(), "none", "", ""}) : Done{};
        for (const auto& [key, value] : change.numbers)
            if (const RuleNumber* number = findNumber(key); number && added)
                added = add({change.from.iso(), key, decimal(value), decimal(number->of({}))});
        if (!added)
            return added;
    }
    return {};
}

} // namespace

const CsvTable runTable{"runs.csv", runColumns, runRows};
const CsvTable sorenessTable{"soreness.csv", sorenessColumns, sorenessRows};
const CsvTable noteTable{"notes.csv", noteColumns, noteRows};
const CsvTable ruleNumberTable{"rule_numbers.csv", ruleColumns, ruleRows};

} // namespace patella
