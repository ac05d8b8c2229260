#pragma once
#include "src/session/session_record.h"

#include <QAbstractListModel>

#include <vector>

namespace patella::ui {

/// Sessions by week, newest first: a heading a week, then its sessions. Headings cannot be chosen.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1 }; ///< true for a week's heading

    explicit SessionListModel(QObject* parent = nullptr);

    void setToday(LocalDate today);
    void setSummaries(std::vector<SessionSummary> newestFirst);
    /// Case and accents aside; a session shows when its name holds every word.
    void setSearch(const QString& words);
    void setPainfulOnly(bool on); ///< those with a rating of 4 or more
    void remove(const SessionId& id);

    [[nodiscard]] bool empty() const { return m_sessions.empty(); } ///< whatever the filters say
    [[nodiscard]] bool filtered() const { return m_painfulOnly || !m_search.isEmpty(); }
    [[nodiscard]] int shownSessions() const;
    [[nodiscard]] const SessionSummary* session(const QModelIndex& index) const; ///< none for a heading
    [[nodiscard]] QModelIndex find(const SessionId& id) const;
    /// The session nearest to row `row`, downwards first; invalid when there is none.
    [[nodiscard]] QModelIndex nearest(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A heading holds its week's first day, a session its place in m_sessions.
    struct Row {
        int session = -1;
        LocalDate week = LocalDate::fromDays(0);
    };
    [[nodiscard]] bool shows(std::size_t session) const;
    void rebuild();

    std::vector<SessionSummary> m_sessions;
    std::vector<std::string> m_foldedNames; ///< beside m_sessions
    std::vector<Row> m_rows;
    LocalDate m_today = LocalDate::fromDays(0);
    std::vector<std::string> m_words;
    QString m_search;
    bool m_painfulOnly = false;
};

} // namespace patella::ui
