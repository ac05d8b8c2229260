#pragma once
#include "src/library/library_search.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <vector>

namespace patella::ui {

enum class FilterField { Kind, Phase, Muscle, Equipment, Position, KneeLoad };

inline constexpr std::array filterFields{FilterField::Kind,     FilterField::Phase,
                                         FilterField::Muscle,   FilterField::Equipment,
                                         FilterField::Position, FilterField::KneeLoad};

struct FilterOption {
    QString key; ///< of the field's enumeration, as in the files; "own:" and the name for own equipment
    QString name;
    int count = 0; ///< exercises left with it
    friend bool operator==(const FilterOption&, const FilterOption&) = default;
};

/// The six fields of a LibraryFilter, one like the other, so that a row of chips can be made of them.
class FilterFields {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::FilterFields)

public:
    static QString name(FilterField field);
    /// What is chosen, in words: "Mat, mini band".
    static QString chosenText(FilterField field, const LibraryFilter& filter);
    /// Options that leave something, in the order of their enumeration.
    static std::vector<FilterOption> options(FilterField field, const FilterCounts& counts);
    static QStringList chosen(FilterField field, const LibraryFilter& filter);
    static std::vector<FilterField> activeFields(const LibraryFilter& filter);
    [[nodiscard]] static LibraryFilter with(FilterField field, LibraryFilter filter, const QStringList& keys);
    [[nodiscard]] static LibraryFilter without(FilterField field, LibraryFilter filter);
};

} // namespace patella::ui
