#include "src/progress/exercise_families.h"

#include <algorithm>
#include <numeric>

namespace patella {

namespace {

constexpr int longestChain = 20;

class Groups {
public:
    explicit Groups(std::size_t size)
        : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t root(std::size_t at) {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(std::size_t a, std::size_t b) { m_parent[root(b)] = root(a); }

private:
    std::vector<std::size_t> m_parent;
};

/// Exercises below this one; a circle counts as long as a chain can be.
int depthOf(const Exercise* exercise, const ExerciseLibrary& library) {
    int depth = 0;
    while (exercise && exercise->easier && depth < longestChain) {
        exercise = library.find(*exercise->easier);
        depth += exercise ? 1 : 0;
    }
    return depth;
}

} // namespace

ExerciseFamilies::ExerciseFamilies(const ExerciseLibrary& library)
    : m_library(library) {
    const std::vector<Exercise>& all = library.all();
    std::unordered_map<ExerciseId, std::size_t> numbers;
    for (std::size_t i = 0; i < all.size(); ++i)
        numbers.emplace(all[i].id, i);
    Groups groups(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto* link : {&all[i].easier, &all[i].harder})
            if (const auto to = *link ? numbers.find(**link) : numbers.end(); to != numbers.end())
                groups.join(i, to->second);
    std::unordered_map<std::size_t, std::pair<int, std::size_t>> easiest; ///< by group: depth, number
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::pair<int, std::size_t> place{depthOf(&all[i], library), i};
        const auto [at, first] = easiest.emplace(groups.root(i), place);
        if (!first)
            at->second = std::min(at->second, place);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        m_family.emplace(all[i].id, all[easiest.at(groups.root(i)).second].id);
}

const ExerciseId& ExerciseFamilies::familyOf(const ExerciseId& exercise) const {
    const auto found = m_family.find(exercise);
    return found == m_family.end() ? exercise : found->second;
}

ExerciseFamilies::Place& ExerciseFamilies::placeOf(const ExerciseId& id) {
    if (const auto found = m_places.find(id); found != m_places.end())
        return found->second;
    Place place;
    const auto ladderOf = [&](const Exercise& exercise) {
        return Ladder(exercise, {exercise.easier.has_value(), exercise.harder.has_value()});
    };
    const Exercise* exercise = m_library.find(id);
    if (exercise && exercise->playable())
        place.ladder = ladderOf(*exercise);
    for (int i = 0; exercise && exercise->easier && i < longestChain; ++i) {
        exercise = m_library.find(*exercise->easier);
        if (exercise && exercise->playable())
            place.below += ladderOf(*exercise).top() + 1;
    }
    return m_places.emplace(id, std::move(place)).first->second;
}

int ExerciseFamilies::heightOf(const Target& done) {
    Place& place = placeOf(done.exercise);
    if (!place.ladder || place.ladder->at(0).measure != done.measure)
        return done.amount;
    const auto [at, first] = place.heights.try_emplace({done.sets, done.amount, done.load});
    if (first)
        at->second = place.below + place.ladder->nearest(done.sets, done.amount, done.load);
    return at->second;
}

} // namespace patella
