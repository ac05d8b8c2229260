#pragma once
#include "src/session/session_record.h"
#include "ui/widgets/card.h"

#include <optional>

class QStackedLayout;

namespace patella::ui {

class Chip;
class EmptyState;
class SearchField;
class SessionList;
class SessionListModel;

/// The card at the left: filters, search and the sessions by week.
class SessionPanel : public Card {
    Q_OBJECT

public:
    explicit SessionPanel(QWidget* parent = nullptr);

    void setToday(LocalDate today);
    /// Keeps the chosen session where it still is, else takes the newest.
    void setSummaries(std::vector<SessionSummary> newestFirst);
    /// Takes a session off at once; the nearest one becomes the current.
    void remove(const SessionId& id);
    /// The next setSummaries() chooses it, when it is in there.
    void chooseNext(const SessionId& id) { m_next = id; }

    [[nodiscard]] const SessionSummary* current() const;
    [[nodiscard]] bool empty() const;
    void focusList();
    void focusSearch();

Q_SIGNALS:
    void currentChanged(); ///< to another session, or to none
    void removeWanted();

private:
    void build();
    QWidget* filters();
    void refilter();
    void restore(const SessionId& id);
    void showFound();
    void clearFilters();
    void follow();

    SessionListModel* m_model;
    SessionList* m_list;
    SearchField* m_search;
    Chip* m_all;
    Chip* m_painful;
    EmptyState* m_noMatch;
    QStackedLayout* m_stack;
    SessionId m_current;
    SessionId m_next;
    bool m_settling = false; ///< rows are being changed; the current one is told afterwards
};

} // namespace patella::ui
