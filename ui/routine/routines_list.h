#pragma once
#include "src/routine/session_plan.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace patella::ui {

class EmptyState;
class RoutineScroll;
class RoutineCardList;
class SearchField;
class TextLabel;
struct RoutineCardView;

/// Ours and the user's routines, to start, open, copy, rename and delete.
class RoutinesList : public QWidget {
    Q_OBJECT

public:
    explicit RoutinesList(QWidget* parent = nullptr);
    void setRoutines(const std::vector<Routine>& ready, const std::vector<Routine>& own,
                     const ExerciseLibrary& library, const ExpandOptions& options);
    [[nodiscard]] const Routine* current() const;
    void select(const RoutineId& id);
    void focusFirst();
    [[nodiscard]] RoutineCardList* ownList() const { return m_own; }
    [[nodiscard]] RoutineCardList* readyList() const { return m_ready; }

Q_SIGNALS:
    void newAsked();
    void makeAsked(); ///< a routine for a wish
    void startAsked(const patella::Routine& routine);
    void openAsked(const patella::RoutineId& id);
    void copyAsked(const patella::RoutineId& id);
    void printAsked(const patella::RoutineId& id);
    void renameAsked(const patella::RoutineId& id);
    void removeAsked(const patella::RoutineId& id);
    void shareAsked(const patella::RoutineId& id);

private:
    void addHead(QVBoxLayout& column);
    RoutineCardList* addSection(QVBoxLayout& column, const QString& title, TextLabel*& heading);
    void connectList(RoutineCardList* list, RoutineCardList*& other);
    void find(const QString& query);
    void refresh();
    void reveal(RoutineCardList* list);
    void showMenu(const Routine& routine, const QPoint& globalPos);

    SearchField* m_search;
    RoutineScroll* m_scroll;
    TextLabel* m_ownHeading = nullptr;
    TextLabel* m_readyHeading = nullptr;
    RoutineCardList* m_own = nullptr;
    RoutineCardList* m_ready = nullptr;
    EmptyState* m_noOwn;
    EmptyState* m_noMatch;
    bool m_hasOwn = false;
    bool m_filling = false;
};

} // namespace patella::ui
