#pragma once
#include "ui/routine/routine_card_delegate.h"

#include <QListView>

namespace patella::ui {

class Button;
class IconButton;

/// A section of the list of routines, as tall as its cards. The current card has its buttons: start, open,
/// more.
class RoutineCardList : public QListView {
    Q_OBJECT

public:
    explicit RoutineCardList(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] RoutineModel& routines() { return *m_model; }
    [[nodiscard]] const RoutineCardView* currentCard() const { return m_model->card(currentIndex()); }
    void setCurrentRow(int row);
    void clearCurrent();
    [[nodiscard]] Button* startButton() const { return m_start; }

Q_SIGNALS:
    void currentCardChanged();
    void startAsked();
    void openAsked();
    void menuAsked(const QPoint& globalPos);
    void removeAsked();
    void leftAtEdge(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitToRows();
    void placeButtons();

    RoutineModel* m_model;
    RoutineCardDelegate* m_delegate;
    QWidget* m_buttons = nullptr; // setModel() is heard before they are made
    Button* m_start;
    Button* m_open;
    IconButton* m_more;
};

} // namespace patella::ui
