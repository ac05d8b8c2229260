#pragma once
#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace patella::ui {

/// One place in the rail: 72 by 56, icon over label.
class RailItem : public QToolButton {
    Q_OBJECT

public:
    RailItem(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    /// A dot: something waits there. Said too, in words the caller gives.
    void setWaiting(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_waiting;
};

/// The way between pages, 88 wide: logo, pages, and Settings and Help at the bottom. Arrow keys move and
/// choose and keep the keyboard here; a click or Enter leaves it to whoever shows the page.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    /// Both return the item's index; they count through, top group first if added first.
    int addItem(const QString& iconName, const QString& text);
    int addBottomItem(const QString& iconName, const QString& text);
    RailItem* item(int index) const;
    int count() const;
    int currentIndex() const;
    /// Silent: no currentChanged.
    void setCurrentIndex(int index);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Only by the user's hand.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int add(QVBoxLayout* where, const QString& iconName, const QString& text);
    void step(int by);

    QButtonGroup* m_group;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
};

} // namespace patella::ui
