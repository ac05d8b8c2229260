#include "src/interop/measures_csv.h"

#include "src/interop/csv.h"

namespace patella {

namespace {

class Rows {
public:
    void take(const CheckResult& answer, const MeasureAnswer& measure) {
        m_answer = &answer;
        std::visit([this](const auto& told) { add(told); }, measure.told);
    }
    std::string text{};

private:
    void row(const char* part, int value, std::string_view knee = {}, const std::string& activity = {}) {
        const std::string_view id = keyOf(*measureOfKind(m_answer->kind));
        text += csvRow({m_answer->uuid, m_answer->date.iso(), m_answer->entered.iso(), std::string(id), part,
                        std::string(knee), activity, std::to_string(value)});
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

    const CheckResult* m_answer = nullptr;
};

} // namespace

std::string measureRows(std::span<const CheckResult> answers) {
    Rows rows;
    for (const CheckResult& answer : answers)
        if (const auto* measure = std::get_if<MeasureAnswer>(&answer.answer))
            rows.take(answer, *measure);
    return std::move(rows.text);
}

} // namespace patella
