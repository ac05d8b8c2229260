#pragma once
#include "src/interop/imported_library.h"

#include <span>

namespace patella {

/// A word of theirs with what it is here.
template <typename E>
struct ForeignWord {
    std::string_view word; ///< small letters
    std::vector<E> ours;   ///< none: nothing is needed
    bool exact = true;     ///< false: it may mean something else too, which is said
};

/// Who made an entry, as its source says it.
struct Credit {
    std::string title; ///< of the project, with the entry's own name where it has another
    std::string author{};
    std::string licence{};
};

/// An exercise being made from somebody else's entry. It starts with what is most careful where they say
/// nothing: a high load of the kneecap, an end above pain 2, the last phase of a plan, one set of ten.
class ExerciseDraft {
public:
    ExerciseDraft(std::string_view project, ExerciseId id, std::string_view name);

    Exercise exercise;

    void gap(ImportGap what, std::string_view detail = {});
    void kind(std::optional<ExerciseKind> kind, ExerciseKind nearest = ExerciseKind::Mobilization);
    void primary(std::span<const std::string> words);
    void secondary(std::span<const std::string> words);
    void equipment(std::span<const std::string> words);
    /// False when they are too long to keep.
    bool steps(const std::vector<std::string>& lines);
    void timed(int seconds, Per per); ///< how long it is done, which the file says
    void pictures(std::size_t count);
    void tag(std::string_view text);
    void credit(const Credit& credit);

    /// With the gaps told in its note; the first fault when it would not load.
    Result<ImportedExercise> finish();

private:
    void dose();
    void tellGaps();
    [[nodiscard]] std::string detailsOf(ImportGap what) const;

    std::string m_project;
    std::vector<Gap> m_gaps;
};

} // namespace patella
