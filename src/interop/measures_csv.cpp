#include "src/coach/check_result.h"
#include "src/interop/csv_table.h"

#include <array>

namespace patella {

namespace {

constexpr std::array<CsvColumn, 8> measureColumns{{
    {"answer", "identifier of the answer", "", "UUID"},
    {"local_date", "date of the answer as the user saw it", "", "YYYY-MM-DD"},
    {"entered", "when it was given", "", csvMoment},
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

/// One row a number that was told.
class Rows {
public:
    explicit Rows(const CsvRowSink& add)
        : m_add(add) {}

    Done take(const CheckResult& answer, const MeasureAnswer& measure) {
        m_answer = &answer;
        std::visit([this](const auto& told) { add(told); }, measure.told);
        return m_done;
    }

private:
    void row(const char* part, int value, std::string_view knee = {}, const std::string& activity = {}) {
        if (!m_done)
            return;
        m_done = m_add({m_answer->uuid, m_answer->date.iso(), m_answer->entered.iso(),
                        std::string(keyOf(*measureOfKind(m_answer->kind))), part, std::string(knee), activity,
                        CsvValue::number(value)});
    }
    void add(const WeekPains& knees) {
        for (const Knee knee : bothSides) {
            const WeekPain& pain = knees[static_cast<std::size_t>(knee)];
            if (pain.usual)
                row("usual", pain.usual->value(), keyOf(knee));
            if (pain.worst)
                row("worst", pain.worst->value(), keyOf(knee));
        }
    }
    void add(const OwnActivities& activities) {
        for (const OwnActivity& each : activities.chosen)
            if (each.score)
                row("activity", *each.score, {}, each.name);
    }
    void add(const OverallChange& change) { row("change", change.steps); }
    void add(const MeasureTotal& total) { row("total", total.points); }

    const CsvRowSink& m_add;
    const CheckResult* m_answer = nullptr;
    Done m_done{};
};

Done measureRows(CsvReading& reading, const CsvRowSink& add) {
    const Result<std::vector<CheckResult>> answers = reading.from.coach.checks();
    if (!answers)
        return answers.error();
    Rows rows(add);
    for (const CheckResult& answer : *answers)
        if (const auto* measure = std::get_if<MeasureAnswer>(&answer.answer))
            if (const Done added = rows.take(answer, *measure); !added)
                return added;
    return {};
}

} // namespace

const CsvTable measureTable{"measures.csv", measureColumns, measureRows};

} // namespace patella
