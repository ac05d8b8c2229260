#pragma once
#include "src/library/exercise.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patella {

/// Whether an exercise came with the app or from the user's data folder.
enum class Origin { Shipped, Own };

/// All exercises by id. Built once and replaced as a whole, so that readers never see a half of it.
class ExerciseLibrary {
public:
    static constexpr std::size_t limit = 10'000; ///< exercises; more are refused when loading

    /// False when the id is taken already (the first one stays) or the limit is reached.
    bool add(Exercise exercise, Origin origin = Origin::Shipped);

    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    /// The one of exactly this name, else the first whose name differs in case or accents alone.
    [[nodiscard]] const Exercise* findByName(std::string_view name) const;
    /// True when another exercise than `id` has this name; case and accents make no difference.
    [[nodiscard]] bool nameTaken(std::string_view name, const ExerciseId& id) const;
    [[nodiscard]] Origin origin(const ExerciseId& id) const;
    [[nodiscard]] const std::vector<Exercise>& all() const { return m_exercises; }
    [[nodiscard]] std::size_t size() const { return m_exercises.size(); }

    /// One sentence for each id that resolves to nothing and each easier/harder chain that runs in a circle.
    [[nodiscard]] std::vector<std::string> brokenLinks() const;

private:
    std::vector<Exercise> m_exercises;
    std::vector<Origin> m_origins;
    std::unordered_map<ExerciseId, std::size_t> m_index;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byName; ///< by folded name, in their order
};

} // namespace patella
