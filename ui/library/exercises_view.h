#pragma once
#include "ui/library/library_content.h"

#include <QWidget>

class QStackedWidget;

namespace patella::ui {

class ExerciseGrid;
class FilterBar;
class NoMatch;

/// Filters above the grid of what was found.
class ExercisesView : public QWidget {
    Q_OBJECT

public:
    explicit ExercisesView(QWidget* parent = nullptr);

    void setContent(const LibraryContent& content);
    void setQuery(const QString& query);
    [[nodiscard]] ExerciseGrid& grid() { return *m_grid; }
    /// Makes it current; query and filters are cleared first when they hide it. False when there is no such
    /// exercise.
    bool reveal(const ExerciseId& id);
    [[nodiscard]] int found() const { return m_found; }

Q_SIGNALS:
    void foundChanged();
    void emptyQueryWanted();

private:
    void refresh();

    LibraryContent m_content;
    QString m_query;
    int m_found = 0;
    FilterBar* m_filters;
    QStackedWidget* m_stack;
    ExerciseGrid* m_grid;
    NoMatch* m_noMatch;
};

} // namespace patella::ui
