#pragma once
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedLayout;

namespace patella::ui {

class PlainPane;
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
    void setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned);
    void setRemoved(std::vector<RemovedSession> lastFirst);
    /// The next setSummaries() chooses it, when it is in there.
    void chooseNext(const SessionId& id);
    /// It goes from the list at once, and removeSession() goes out; Undo puts it back.
    void remove(const SessionId& id);
    /// restoreSession() goes out; Undo deletes it again.
    void putBack(const SessionSummary& session);
    /// Passed over when another session is chosen by now.
    void setDetail(const SessionDetail& detail, std::optional<Soreness> soreness = {});
    void focusSearch();

Q_SIGNALS:
    void detailWanted(const patella::SessionId& id);
    void scoreWanted(const patella::SessionId& id, patella::PainKind kind); ///< to correct it
    void timeWanted(const patella::SessionId& id);
    void setsWanted(const patella::SessionDetail& session, std::size_t item);
    void noteWanted(const patella::SessionId& id, const std::string& before); ///< the session's own
    void mergeWanted(const patella::SessionId& id, const patella::SessionId& with);
    void addPastWanted();
    void addNoteWanted(patella::LocalDate date);
    void changeNoteWanted(const patella::PinnedNote& note);
    void removeNoteWanted(const patella::PinnedNote& note);
    void removeWanted(const patella::SessionSummary& session);  ///< remove() does it
    void putBackWanted(const patella::SessionSummary& session); ///< putBack() does it
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
    void changeCurrent();
    void showMergeable();
    void connectPanes();
    void restore(const SessionId& id);

    QStackedLayout* m_stack;
    SessionPanel* m_panel;
    SessionPane* m_pane;
    PlainPane* m_plain;
    QStackedLayout* m_panes = nullptr;
    std::vector<SessionSummary> m_summaries{};
    LocalDate m_today = LocalDate::fromDays(0);
    bool m_noNotes = true;
    bool m_noRemoved = true;
};

} // namespace patella::ui
