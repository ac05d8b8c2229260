#include "src/library/exercise_library.h"

#include "src/library/text_folding.h"

#include <algorithm>

namespace patella {

bool ExerciseLibrary::add(Exercise exercise, Origin origin) {
    if (m_exercises.size() >= limit || m_index.contains(exercise.id))
        return false;
    m_index.emplace(exercise.id, m_exercises.size());
    m_byName[fold(exercise.name)].push_back(static_cast<std::uint32_t>(m_exercises.size()));
    m_exercises.push_back(std::move(exercise));
    m_origins.push_back(origin);
    return true;
}

const Exercise* ExerciseLibrary::find(const ExerciseId& id) const {
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_exercises[found->second];
}

const Exercise* ExerciseLibrary::findByName(std::string_view name) const {
    const auto found = m_byName.find(fold(name));
    if (found == m_byName.end())
        return nullptr;
    const auto exact = std::find_if(found->second.begin(), found->second.end(),
                                    [&](std::uint32_t at) { return m_exercises[at].name == name; });
    return &m_exercises[exact == found->second.end() ? found->second.front() : *exact];
}

bool ExerciseLibrary::nameTaken(std::string_view name, const ExerciseId& id) const {
    const auto found = m_byName.find(fold(name));
    return found != m_byName.end() && std::any_of(found->second.begin(), found->second.end(),
                                                  [&](std::uint32_t at) { return m_exercises[at].id != id; });
}

Origin ExerciseLibrary::origin(const ExerciseId& id) const {
    const auto found = m_index.find(id);
    return found == m_index.end() ? Origin::Shipped : m_origins[found->second];
}

std::vector<std::string> ExerciseLibrary::brokenLinks() const {
    std::vector<std::string> faults;
    const auto missing = [&](const Exercise& from, const char* field, const ExerciseId& to) {
        if (!find(to))
            faults.push_back(from.id.value + ": " + field + " names \"" + to.value +
                             "\", which does not exist");
    };
    const auto circle = [&](const Exercise& start, const char* field, auto link) {
        std::size_t steps = 0;
        for (const Exercise* at = &start; at && link(*at); at = find(*link(*at))) {
            if (++steps > m_exercises.size() || *link(*at) == start.id) {
                faults.push_back(start.id.value + ": the chain of " + field + " exercises runs in a circle");
                return;
            }
        }
    };
    for (const Exercise& exercise : m_exercises) {
        if (exercise.easier)
            missing(exercise, "easier", *exercise.easier);
        if (exercise.harder)
            missing(exercise, "harder", *exercise.harder);
        for (const ExerciseId& id : exercise.instead)
            missing(exercise, "instead", id);
        circle(exercise, "easier", [](const Exercise& e) { return e.easier; });
        circle(exercise, "harder", [](const Exercise& e) { return e.harder; });
    }
    return faults;
}

} // namespace patella
