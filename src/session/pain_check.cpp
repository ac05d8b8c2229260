#include "src/session/pain_check.h"

#include <algorithm>

namespace patella {

namespace {

PainAdvice adviceFor(const KneeAnswer& answer, int stopAbove) {
    if (answer.sharp)
        return PainAdvice::EndExercise;
    if (!answer.score)
        return PainAdvice::CarryOn;
    if (answer.score->value() > stopAbove || answer.score->zone() == PainZone::TooMuch)
        return PainAdvice::EndExercise;
    return answer.score->zone() == PainZone::Fine ? PainAdvice::CarryOn : PainAdvice::Careful;
}

} // namespace

PainAdvice adviceDuring(const KneeAnswers& answers, int stopAbove) {
    return std::max(adviceFor(answers[0], stopAbove), adviceFor(answers[1], stopAbove));
}

bool onlyLowLoadFits(const KneeAnswers& before) {
    return std::any_of(before.begin(), before.end(), [](const KneeAnswer& answer) {
        return answer.sharp || (answer.score && answer.score->zone() == PainZone::TooMuch);
    });
}

bool anyAnswered(const KneeAnswers& answers) { return answers[0].answered() || answers[1].answered(); }

} // namespace patella
