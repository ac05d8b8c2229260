#pragma once
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "ui/widgets/card.h"

#include <optional>

class QBoxLayout;
class QStackedLayout;

namespace patella::ui {

class Chip;
class EmptyState;
class SearchField;
class SessionList;
class SessionListModel;
class TextLabel;

/// The card at the left: filters, search and the sessions by week.
class SessionPanel : public Card {
    Q_OBJECT

public:
    explicit SessionPanel(QWidget* parent = nullptr);

    void setToday(LocalDate today);
    /// Keeps the chosen session where it still is, else takes the newest.
    void setSummaries(std::vector<SessionSummary> newestFirst);
    void setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned);
    void setRemoved(std::vector<RemovedSession> lastFirst);
    /// Takes a session off at once; the nearest one becomes the current.
    void remove(const SessionId& id);
    /// The next setSummaries() chooses it, when it is in there.
    void chooseNext(const SessionId& id) { m_next = id; }

    [[nodiscard]] const SessionSummary* current() const; ///< none of a note, or of a removed session
    [[nodiscard]] const RemovedSession* currentRemoved() const;
    [[nodiscard]] const PinnedNote* currentNote() const;
    [[nodiscard]] bool empty() const;
    void focusList();
    void focusSearch();

Q_SIGNALS:
    void currentChanged(); ///< to another session, or to none
    void removeWanted();
    void changeWanted();
    void addWanted(); ///< a past session
    void addNoteWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QLayout* titleRow();
    void arrangeTitle(); ///< its buttons below it where they would be cut
    QWidget* filters();
    void refilter();
    void restore(const SessionId& id);
    [[nodiscard]] std::string key() const; ///< of the current row
    void showFound();
    void clearFilters();
    void follow();

    SessionListModel* m_model;
    SessionList* m_list;
    SearchField* m_search;
    Chip* m_all;
    Chip* m_painful;
    Chip* m_deleted;
    TextLabel* m_stays; ///< how long the deleted ones do
    QBoxLayout* m_titleRow = nullptr;
    EmptyState* m_noMatch;
    QStackedLayout* m_stack;
    SessionId m_current;
    std::string m_currentKey;
    SessionId m_next;
    bool m_settling = false; ///< rows are being changed; the current one is told afterwards
};

} // namespace patella::ui
