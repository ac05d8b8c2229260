#pragma once
#include <QPointer>
#include <QWidget>

namespace patella::ui {

enum class Token;

/// The ring around what has the keyboard: 2 px accent, 2 px gap, shown only after a key moved the focus. One
/// for the application, made once after the theme. A widget that paints its own focus calls
/// FocusRing::leaveAlone(); others may give their corner radius. A scroll area of text gets none.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    static FocusRing* install();
    static void leaveAlone(QWidget* widget);
    static void setRadius(QWidget* widget, int radius);
    /// Instead of the accent, where that is not seen: on the hero.
    static void setInk(QWidget* widget, Token ink);
    /// For widgets that paint their own focus: whether the keyboard is in use now.
    static bool keyboardInUse();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    explicit FocusRing(QWidget* parent = nullptr);
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace patella::ui
