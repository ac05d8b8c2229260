#pragma once
#include <QListView>

namespace patella::ui {

class SessionListModel;

/// The list of sessions. Arrows pass over the weeks' headings; Delete asks to remove the current row, Enter
/// and F2 to change it.
class SessionList : public QListView {
    Q_OBJECT

public:
    explicit SessionList(SessionListModel* model, QWidget* parent = nullptr);
    void select(const QModelIndex& index);

Q_SIGNALS:
    void currentMoved(const QModelIndex& index);
    void removeWanted();
    void changeWanted();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void layOutInBatches();
    [[nodiscard]] bool laidOut(const QModelIndex& index) const { return visualRect(index).isValid(); }

    SessionListModel* m_model;
};

} // namespace patella::ui
