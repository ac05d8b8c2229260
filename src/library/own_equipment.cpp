#include "src/library/own_equipment.h"

#include "src/library/text_folding.h"

#include <algorithm>

namespace patella {

namespace {

/// Folded, with one space between two words and none around them; a text of blanks gives nothing.
std::string keyOfName(const std::string& name) {
    constexpr std::string_view blanks = " \t\r\n";
    std::string key;
    bool gap = false;
    for (const char c : fold(name)) {
        const bool blank = blanks.find(c) != std::string_view::npos;
        if (!blank && gap && !key.empty())
            key += ' ';
        if (!blank)
            key += c;
        gap = blank;
    }
    return key;
}

void addTo(OwnEquipmentSet& set, const Exercise& exercise) {
    for (const std::string& name : exercise.ownEquipment)
        if (OwnEquipment each(name); each != OwnEquipment({}))
            set.insert(std::move(each));
}

} // namespace

OwnEquipment::OwnEquipment(std::string name)
    : m_name(std::move(name))
    , m_key(keyOfName(m_name)) {}

OwnEquipmentSet ownEquipmentOf(const Exercise& exercise) {
    OwnEquipmentSet set;
    addTo(set, exercise);
    return set;
}

OwnEquipmentSet ownEquipmentIn(const ExerciseLibrary& library) {
    OwnEquipmentSet set;
    for (const Exercise& exercise : library.all())
        addTo(set, exercise);
    return set;
}

std::vector<OwnEquipment> lackingOwn(const Exercise& exercise, const std::optional<OwnEquipmentSet>& have) {
    std::vector<OwnEquipment> lacking;
    if (have && !exercise.ownEquipment.empty())
        for (const OwnEquipment& each : ownEquipmentOf(exercise))
            if (!have->contains(each))
                lacking.push_back(each);
    return lacking;
}

bool isAtHand(const Exercise& exercise, const std::optional<std::set<Equipment>>& have,
              const std::optional<OwnEquipmentSet>& own) {
    const auto isThere = [&](Equipment each) { return !have || have->contains(each); };
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(), isThere) &&
           lackingOwn(exercise, own).empty();
}

} // namespace patella
