#pragma once
#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace patella::ui {

class Button;

/// Inverse bar at the bottom left of its host for 8 seconds; longer while the mouse or the focus is on it.
/// One a host: a new one takes the place of the old.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int shownFor = 8000; // milliseconds
    /// A property of the host: pixels above its lower edge that stay free for what lies there.
    static constexpr const char* liftProperty = "toastLift";
    /// A property of the host: it stands at the upper right instead, this many pixels below the edge.
    static constexpr const char* dropProperty = "toastDrop";

    /// With an action text (usually tr("Undo")) it has a button that calls `action` once.
    static Toast* present(QWidget* host, const QString& text, const QString& actionText = {},
                          std::function<void()> action = {});
    QString text() const;
    Button* actionButton() const { return m_button; }
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Toast(QWidget* host, const QString& text, const QString& actionText, std::function<void()> action);
    void place();

    QLabel* m_label;
    Button* m_button = nullptr;
    QTimer m_timer;
    double m_rise = 1.0;
};

} // namespace patella::ui
