#pragma once
#include "ui/routine/generate_rows.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

class QBoxLayout;

namespace patella::ui {

class IconButton;
class Tag;
class TextLabel;

/// An exercise of a routine that was made: picture, name, dose, time, why, and its lock. L locks, Enter or
/// Space shows all reasons, the arrows go from row to row.
class GenerateRow : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit GenerateRow(QWidget* parent = nullptr);

    void render(const GenerateRowView& view);
    [[nodiscard]] const GenerateRowView& view() const { return m_view; }
    void setLocked(bool on);
    void setExpanded(bool on);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }

    QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    QString spokenName() const override { return m_view.spoken(); }
    bool canPress() const override { return m_view.reasons.size() > 1; }
    void press() override { setExpanded(!m_expanded); }

Q_SIGNALS:
    void lockChanged(const patella::EntryRef& at, bool locked);
    void stepAsked(int by); ///< to another row
    void entered();         ///< it has the keyboard

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Picture;
    QWidget* makeWords();
    void showReasons();
    void showLock();
    void toggleLock();

    GenerateRowView m_view;
    bool m_expanded = false;
    Picture* m_picture;
    QBoxLayout* m_line = nullptr; ///< name and dose
    TextLabel* m_name = nullptr;
    Tag* m_fresh = nullptr; ///< "New"
    TextLabel* m_dose = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_time;
    QWidget* m_arrow;
    IconButton* m_lock;
};

} // namespace patella::ui
