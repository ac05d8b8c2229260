#pragma once
#include "src/library/exercise_library.h"

#include <compare>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patella {

/// A kind of equipment that a user named. Case, accents and spaces tell none apart: "Slide board" and
/// "slide  board" are the same, whose name is that of the first.
class OwnEquipment {
public:
    explicit OwnEquipment(std::string name);
    [[nodiscard]] const std::string& name() const { return m_name; }

    friend bool operator==(const OwnEquipment& a, const OwnEquipment& b) { return a.m_key == b.m_key; }
    friend std::strong_ordering operator<=>(const OwnEquipment& a, const OwnEquipment& b) {
        return a.m_key.compare(b.m_key) <=> 0;
    }

private:
    std::string m_name;
    std::string m_key;
};

using OwnEquipmentSet = std::set<OwnEquipment>;

/// What the exercise wants of it; a blank name is none.
OwnEquipmentSet ownEquipmentOf(const Exercise& exercise);

/// What the exercises want of it all together.
OwnEquipmentSet ownEquipmentIn(const ExerciseLibrary& library);

/// What the exercise wants of it and is not there. Nothing said: everything is.
std::vector<OwnEquipment> lackingOwn(const Exercise& exercise, const std::optional<OwnEquipmentSet>& have);

/// True when all that the exercise wants, of ours and of the user's own, is there. Nothing said: everything.
bool isAtHand(const Exercise& exercise, const std::optional<std::set<Equipment>>& have,
              const std::optional<OwnEquipmentSet>& own);

} // namespace patella
