#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"

#include <array>
#include <optional>
#include <string>

namespace patella {

/// What was said about one knee. Without a score and not sharp it was not answered.
struct KneeAnswer {
    std::optional<PainScore> score{};
    bool sharp = false;
    std::string place{}; ///< where at the knee, see KneePlaces; or empty
    bool painkiller = false;

    [[nodiscard]] bool answered() const { return score.has_value() || sharp; }
    friend bool operator==(const KneeAnswer&, const KneeAnswer&) = default;
};

/// Both knees, by their Side.
using KneeAnswers = std::array<KneeAnswer, 2>;

/// What an answer during a session asks for, from the mildest to the strongest.
enum class PainAdvice {
    CarryOn,     ///< 0 to 2, or nothing said
    Careful,     ///< 3 to 5: gently on, skip the exercise, or finish
    EndExercise, ///< above the exercise's stop value, 6 or more, or sharp (evidence: pain-model-rules)
};

/// Of the knee that asks for more. `stopAbove` is the exercise's: 5, or 2 for most stretches.
PainAdvice adviceDuring(const KneeAnswers& answers, int stopAbove);

/// True when a knee is at 6 or more, or sharp, before the first set: only low-load movement fits today.
bool onlyLowLoadFits(const KneeAnswers& before);

bool anyAnswered(const KneeAnswers& answers);

} // namespace patella
