#pragma once
#include "src/base/result.h"
#include "src/library/import_gap.h"
#include "src/routine/pack.h"

#include <string>
#include <vector>

namespace patella {

enum class ImportKind { Exercise, Routine };

/// How an entry stands to what is there.
enum class ImportState {
    New,
    Same,    ///< there already, to the byte: nothing is to be done
    Differs, ///< the id is there with another content
    Wrong    ///< cannot be taken, its reasons say why
};

/// Whose the one is that is there.
enum class ImportOwner {
    Nobody,
    Patella,       ///< ours: never replaced
    You,           ///< a file of the user's
    YouInDatabase, ///< a routine made in the window: never replaced either
};

enum class ImportChoice {
    Skip,
    Add,
    Replace,
    KeepBoth ///< added under a new id; what comes with it follows to that id
};

/// A row of what an import would do. The choice stands at its default until somebody sets another.
struct ImportRow {
    ImportKind kind = ImportKind::Exercise;
    std::string id;
    std::string name;
    ImportState state = ImportState::New;
    ImportOwner owner = ImportOwner::Nobody;
    std::vector<std::string> differs{}; ///< keys of the schema whose values are others
    std::vector<Error> reasons{};       ///< of Wrong; of others what is odd and does no harm
    std::vector<Gap> gaps{};            ///< of another project's exercise: what was filled in
    std::vector<std::string> needs{};   ///< of a routine: exercises that only come with the same file
    std::vector<ImportChoice> choices{ImportChoice::Skip}; ///< that are possible
    ImportChoice choice = ImportChoice::Skip;
};

/// What a file holds beside what is there: all that a dialog shows before anything is written.
struct ImportView {
    std::string from; ///< the project, or "Patella" for a pack and files of ours
    PackInfo info{};  ///< empty where it is no pack
    std::vector<ImportRow> rows{};
    std::vector<Error> left{}; ///< what could not be read at all, with its place and why

    [[nodiscard]] std::size_t count(ImportState state) const;
    /// How many will be written as the choices stand.
    [[nodiscard]] std::size_t chosen() const;
    /// Sets the choice of every row that has it; the others keep theirs.
    void chooseForAll(ImportState state, ImportChoice choice);
    /// Beside each row the places of those that it needs and that are left out; none of a row that is left
    /// out itself. While there are any nothing can be written.
    [[nodiscard]] std::vector<std::vector<std::size_t>> lacking() const;
    /// Takes what the row at `at` lacks along with it.
    void takeAlong(std::size_t at);
};

/// False when the row does not have the choice.
bool choose(ImportRow& row, ImportChoice choice);

template <>
struct EnumKeys<ImportKind> {
    static constexpr std::array table{std::pair{ImportKind::Exercise, std::string_view{"exercise"}},
                                      std::pair{ImportKind::Routine, std::string_view{"routine"}}};
};
template <>
struct EnumKeys<ImportState> {
    static constexpr std::array table{std::pair{ImportState::New, std::string_view{"new"}},
                                      std::pair{ImportState::Same, std::string_view{"same"}},
                                      std::pair{ImportState::Differs, std::string_view{"differs"}},
                                      std::pair{ImportState::Wrong, std::string_view{"wrong"}}};
};
template <>
struct EnumKeys<ImportChoice> {
    static constexpr std::array table{std::pair{ImportChoice::Skip, std::string_view{"skip"}},
                                      std::pair{ImportChoice::Add, std::string_view{"add"}},
                                      std::pair{ImportChoice::Replace, std::string_view{"replace"}},
                                      std::pair{ImportChoice::KeepBoth, std::string_view{"keep-both"}}};
};

} // namespace patella
