#pragma once
#include "ui/library/filter_fields.h"

#include <QWidget>

namespace patella::ui {

class Button;
class ChipMenu;

/// One row of chips, a field each, with the count beside each option, and a way to clear them all.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The options there are: those that leave something when nothing else is chosen. Of the filter's
    /// equipment what is no longer among them is dropped.
    void setOptions(const FilterCounts& whole);
    void setCounts(const FilterCounts& counts);
    [[nodiscard]] const LibraryFilter& filter() const { return m_filter; }
    /// Emits filterChanged when it is another one.
    void setFilter(const LibraryFilter& filter);

Q_SIGNALS:
    void filterChanged();

private:
    void choose(FilterField field, const QStringList& keys);

    LibraryFilter m_filter;
    std::array<ChipMenu*, filterFields.size()> m_chips{};
    Button* m_clear;
};

} // namespace patella::ui
