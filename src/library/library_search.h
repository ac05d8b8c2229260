#pragma once
#include "src/library/own_equipment.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace patella {

/// What to keep: options of one kind add up (mat or band), kinds narrow each other (mat, and low load).
struct LibraryFilter {
    std::set<ExerciseKind> kinds;
    std::set<PhaseKind> phases;
    std::set<Muscle> muscles;
    std::set<Equipment> equipment; ///< has these: an exercise stays if it needs nothing beyond them
    OwnEquipmentSet ownEquipment;  ///< and these; of both kinds none is chosen: no matter what it needs
    std::set<Position> positions;
    std::set<KneeLoad> loads;

    [[nodiscard]] bool empty() const;
    [[nodiscard]] bool accepts(const Exercise& exercise) const;
    friend bool operator==(const LibraryFilter&, const LibraryFilter&) = default;
};

/// How many of the found exercises each option would leave, the other kinds of filter staying as they are.
struct FilterCounts {
    std::map<ExerciseKind, int> kinds;
    std::map<PhaseKind, int> phases;
    std::map<Muscle, int> muscles;
    std::map<Equipment, int> equipment;
    std::map<OwnEquipment, int> ownEquipment;
    std::map<Position, int> positions;
    std::map<KneeLoad, int> loads;
};

/// Finds exercises as you type: over names, aliases, tags, own equipment, muscles and steps, forgiving typing
/// errors, accents and word order. Every typed word must be found; the last one may be unfinished. Holds
/// indices into the library it was made from, which must outlive it unchanged.
class LibrarySearch {
public:
    /// The words for a muscle in the user's language (and the common ones, such as "thigh").
    using MuscleWords = std::function<std::string(Muscle)>;

    LibrarySearch(const ExerciseLibrary& library, const MuscleWords& muscleWords);

    /// Indices into library.all(), best first; all of them, in the order of their names, for an empty query.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view query,
                                                const LibraryFilter& filter = {}) const;
    [[nodiscard]] FilterCounts counts(std::string_view query, const LibraryFilter& filter) const;

private:
    struct Posting {
        std::uint32_t exercise;
        float weight;
    };
    struct Term {
        std::string word;
        std::vector<Posting> postings;
    };
    void addText(std::map<std::string, std::vector<Posting>>& terms, std::size_t exercise,
                 std::string_view text, float weight);
    [[nodiscard]] std::vector<float> scores(std::string_view query) const; ///< 0 = not found; empty: no query
    void scoreWord(const std::string& word, std::vector<float>& best) const;

    const ExerciseLibrary& m_library;
    OwnEquipmentSet m_ownEquipment;
    std::vector<Term> m_terms; ///< sorted by word
    std::vector<std::size_t> m_byName;
};

} // namespace patella
