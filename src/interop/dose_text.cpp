#include "src/interop/dose_text.h"

#include "src/session/session_record.h"

namespace patella {

std::string amountText(const PlannedItem& item, int amount) {
    const bool repetitions = std::holds_alternative<Repetitions>(item.target);
    return std::to_string(amount) + (repetitions ? " repetitions" : " s");
}

std::string doseText(const PlannedItem& item) {
    const auto* repetitions = std::get_if<Repetitions>(&item.target);
    std::string text = std::to_string(item.sets) + " x " + std::to_string(plannedAmount(item));
    if (!repetitions)
        text += " s";
    else if (repetitions->holdSeconds)
        text += ", held " + std::to_string(repetitions->holdSeconds->lower()) + " s";
    if (item.oneSided())
        text +=
            item.sides == SideChoice::Both ? ", each side" : ", " + std::string(keyOf(item.sides)) + " side";
    return text;
}

} // namespace patella
