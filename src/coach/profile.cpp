#include "src/coach/profile.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int mostPhases = 20;
constexpr std::size_t mostSlots = 50;
constexpr std::size_t mostOwnEquipment = 400;

template <typename T>
void lay(std::optional<T>& known, const std::optional<T>& said) {
    if (said)
        known = said;
}

bool slotFits(const OwnSlot& slot) {
    const bool weekday = std::any_of(slot.days.begin(), slot.days.end(), [](bool on) { return on; });
    const bool every = slot.everyDays >= 1 && slot.everyDays <= OwnSlot::mostEveryDays;
    return !slot.routine.empty() && (slot.everyDays == 0 ? weekday : every && !weekday);
}

} // namespace

void merge(Profile& known, const Profile& said) {
    lay(known.knees, said.knees);
    lay(known.pain, said.pain);
    lay(known.birthYear, said.birthYear);
    lay(known.equipment, said.equipment);
    lay(known.ownEquipment, said.ownEquipment);
    lay(known.days, said.days);
    lay(known.minutes, said.minutes);
    lay(known.plan, said.plan);
    lay(known.pause, said.pause);
    lay(known.numbers, said.numbers);
    lay(known.notToday, said.notToday);
    lay(known.firstRunDone, said.firstRunDone);
    lay(known.measuresPutOff, said.measuresPutOff);
}

Done checkProfile(const Profile& said) {
    const auto wrong = [](const char* what) { return Error{ErrorCode::InvalidArgument, what}; };
    if (said.birthYear && (*said.birthYear < Profile::earliestBirth || *said.birthYear > 9999))
        return wrong("a year of birth lies between 1900 and 9999");
    if (said.minutes && (*said.minutes < Profile::fewestMinutes || *said.minutes > Profile::mostMinutes))
        return wrong("a session has 5 to 240 minutes");
    if (said.numbers && !faultsOf(*said.numbers).empty())
        return wrong("a number of the rule is out of its range, or two contradict each other");
    if (said.ownEquipment && said.ownEquipment->size() > mostOwnEquipment)
        return wrong("a profile names up to 400 kinds of equipment of one's own");
    if (!said.plan)
        return {};
    if (said.plan->phase < 1 || said.plan->phase > mostPhases)
        return wrong("a plan has phases 1 to 20");
    const std::vector<OwnSlot>& slots = said.plan->slots;
    if (slots.size() > mostSlots || !std::all_of(slots.begin(), slots.end(), slotFits))
        return wrong("a plan of one's own names up to 50 routines, each on weekdays or every 1 to 28 days");
    return {};
}

std::optional<std::set<Equipment>> atHand(const Profile& profile) {
    std::optional<std::set<Equipment>> equipment = profile.equipment;
    if (equipment)
        equipment->insert({Equipment::Mat, Equipment::Wall, Equipment::Cushion});
    return equipment;
}

bool mayBeYoungerThan(int years, int birthYear, LocalDate today) {
    return today.year() - birthYear <= years; // the birthday may still come this year
}

} // namespace patella
