#pragma once
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

namespace patella::ui {

/// Sessions by week, newest first: a heading a week, then its sessions, and the notes that are pinned to its
/// days. Headings cannot be chosen. Those that were removed can be shown instead.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< true for a week's heading
        MatchRole,                      ///< the words of a session's note that the search found, or empty
    };
    enum class Show { All, Painful, Removed };

    explicit SessionListModel(QObject* parent = nullptr);

    void setToday(LocalDate today);
    void setSummaries(std::vector<SessionSummary> newestFirst);
    void setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned);
    void setRemoved(std::vector<RemovedSession> lastFirst);
    /// Case and accents aside; a session shows when its name and note hold every word.
    void setSearch(const QString& words);
    void setShow(Show show); ///< Painful: those with a rating of 4 or more
    void remove(const SessionId& id);

    /// Whatever the filters say: no session, no note, nothing to be put back.
    [[nodiscard]] bool empty() const { return m_sessions.empty() && m_pinned.empty() && m_removed.empty(); }
    [[nodiscard]] bool filtered() const { return m_show != Show::All || !m_search.isEmpty(); }
    [[nodiscard]] int removedSessions() const { return static_cast<int>(m_removed.size()); }
    [[nodiscard]] int shownRows() const; ///< without headings
    [[nodiscard]] bool heading(const QModelIndex& index) const;
    /// None for a heading or a note; of a removed one too.
    [[nodiscard]] const SessionSummary* session(const QModelIndex& index) const;
    [[nodiscard]] const RemovedSession* removed(const QModelIndex& index) const;
    [[nodiscard]] const PinnedNote* note(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const SessionId& id) const;
    [[nodiscard]] QModelIndex findNote(const std::string& uuid) const;
    /// The session or note nearest to row `row`, downwards first; invalid when there is none.
    [[nodiscard]] QModelIndex nearest(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class Kind { Heading, Session, Removed, Note };
    /// A heading holds its week's first day, the others their place in their list.
    struct Row {
        Kind kind = Kind::Heading;
        std::size_t at = 0;
        LocalDate week = LocalDate::fromDays(0);
    };
    struct Found {
        std::string name; ///< folded
        std::string note;
    };
    [[nodiscard]] const Row* row(const QModelIndex& index) const;
    [[nodiscard]] bool shows(std::size_t session) const;
    [[nodiscard]] bool holdsAll(const std::string& name, const std::string& note) const;
    [[nodiscard]] QString matchIn(const SessionId& session) const;
    [[nodiscard]] QVariant noteData(const PinnedNote& note, int role) const;
    void fold();
    void rebuild();
    void addRow(Kind kind, std::size_t at, LocalDate date);

    std::vector<SessionSummary> m_sessions;
    std::vector<RemovedSession> m_removed;
    std::vector<PinnedNote> m_pinned;                     ///< newest first
    std::unordered_map<std::string, std::string> m_notes; ///< of sessions, by their id
    std::vector<Found> m_folded;                          ///< beside m_sessions
    std::vector<std::string> m_foldedPinned;              ///< beside m_pinned
    std::vector<Row> m_rows;
    LocalDate m_today = LocalDate::fromDays(0);
    std::vector<std::string> m_words;
    QString m_search;
    Show m_show = Show::All;
};

} // namespace patella::ui
