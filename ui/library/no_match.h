#pragma once
#include "ui/library/filter_fields.h"

#include <QWidget>

namespace patella::ui {

class Chip;
class EmptyState;
class FlowLayout;

/// Shown in place of the grid when nothing is found: which filter to take away, and what that would give.
class NoMatch : public QWidget {
    Q_OBJECT

public:
    explicit NoMatch(QWidget* parent = nullptr);

    void show(const LibrarySearch& search, const QString& query, const LibraryFilter& filter);

Q_SIGNALS:
    void filterWanted(const LibraryFilter& filter);
    void emptyQueryWanted();

private:
    [[nodiscard]] static QString title(const QString& query, int filters, bool queryFinds);
    void addGain(const QString& words, int count, const LibraryFilter& filter);

    EmptyState* m_state;
    QWidget* m_gains;
    FlowLayout* m_row;
    std::vector<Chip*> m_chips;
    bool m_clearsQuery = false;
};

} // namespace patella::ui
