#pragma once
#include "src/session/session_record.h"
#include "src/session/soreness.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedLayout;

namespace patella::ui {

class SessionPane;
class SessionPanel;

/// Sessions by week at the left, the chosen one at the right. The shell answers detailWanted() with
/// setDetail().
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    /// Decides which week is "This week"; until it is said, the system's date does.
    void setToday(LocalDate today);
    void setLoading();
    void setSummaries(std::vector<SessionSummary> newestFirst);
    /// The next setSummaries() chooses it, when it is in there.
    void chooseNext(const SessionId& id);
    /// Passed over when another session is chosen by now.
    void setDetail(const SessionDetail& detail, std::optional<Soreness> soreness = {});
    void focusSearch();

Q_SIGNALS:
    void detailWanted(const patella::SessionId& id);
    void scoreWanted(const patella::SessionId& id, patella::PainKind kind); ///< to correct it
    void removeSession(const patella::SessionId& id);
    void restoreSession(const patella::SessionId& id);
    /// For the shell's toast; `undo` may be called as long as the page lives, and later does nothing.
    void notify(const QString& text, const QString& undoLabel, std::function<void()> undo);
    void startFirstSession();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void focusMain();
    QWidget* waitingPage();
    QWidget* emptyPage();
    QWidget* sessionsPage();
    void arrange();
    void follow();
    void removeCurrent();
    void restore(const SessionId& id);

    QStackedLayout* m_stack;
    SessionPanel* m_panel;
    SessionPane* m_pane;
};

} // namespace patella::ui
