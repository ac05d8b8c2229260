#pragma once
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace patella::ui {

class MainWindow;

/// Makes the pages that were not shown yet, and then lays them out in the window's size, a step at a time
/// while nobody touches keys or mouse, so that the first visit to a page costs no more than the next. It
/// rests while the window is hidden or its pages are covered, and is done for good when all are made.
class PagesAhead : public QObject {
    Q_OBJECT

public:
    static constexpr int usualQuietMs = 1000;

    /// `quietMs`: so long nothing is touched before a page is made. The window outlives it.
    PagesAhead(MainWindow& window, int quietMs, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void finished();

private:
    void makeNext();

    MainWindow& m_window;
    void wait() { m_quiet.start(m_quietMs); }

    int m_quietMs;
    QTimer m_quiet;
    QPointer<QWidget> m_made; ///< and not laid out yet
};

} // namespace patella::ui
