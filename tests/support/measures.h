#pragma once
// Answers to measures, told in a few words.
#include "src/coach/check_result.h"

namespace patella::test {

inline MeasureAnswer pains(int leftUsual, int leftWorst, int rightUsual = -1, int rightWorst = -1) {
    return {WeekPains{{{PainScore::of(leftUsual), PainScore::of(leftWorst)},
                       {PainScore::of(rightUsual), PainScore::of(rightWorst)}}}};
}

/// A score of -1 is none.
inline MeasureAnswer activities(std::vector<std::pair<const char*, int>> told) {
    OwnActivities all;
    for (const auto& [name, score] : told)
        all.chosen.push_back({name, score < 0 ? std::nullopt : std::optional(score)});
    return {all};
}
inline MeasureAnswer overall(int steps) { return {OverallChange{steps}}; }
inline MeasureAnswer total(int points) { return {MeasureTotal{points}}; }

inline CheckResult measured(const std::string& uuid, LocalDate date, MeasureId id, MeasureAnswer answer,
                            const WallTime& entered = {}) {
    return {uuid, date, measureKind(id), std::move(answer), entered};
}

} // namespace patella::test
