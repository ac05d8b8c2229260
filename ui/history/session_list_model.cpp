#include "ui/history/session_list_model.h"

#include "src/library/text_folding.h"
#include "src/session/session_review.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>
#include <unordered_map>

namespace patella::ui {

namespace {

constexpr int painful = 4; ///< from this score on the chip "Pain 4+" shows a session

} // namespace

SessionListModel::SessionListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void SessionListModel::setToday(LocalDate today) {
    if (today == m_today)
        return;
    m_today = today;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SessionListModel::setSummaries(std::vector<SessionSummary> newestFirst) {
    beginResetModel();
    m_sessions = std::move(newestFirst);
    m_foldedNames.clear();
    std::unordered_map<std::string, std::string> folded; // routines are repeated, and so are their names
    for (const SessionSummary& each : m_sessions) {
        std::string& name = folded[each.name];
        if (name.empty())
            name = fold(utf8(SessionWords::name(each)));
        m_foldedNames.push_back(name);
    }
    rebuild();
    endResetModel();
}

void SessionListModel::setSearch(const QString& words) {
    const QString trimmed = words.simplified();
    if (trimmed == m_search)
        return;
    beginResetModel();
    m_search = trimmed;
    m_words = foldedWords(utf8(trimmed));
    rebuild();
    endResetModel();
}

void SessionListModel::setPainfulOnly(bool on) {
    if (on == m_painfulOnly)
        return;
    beginResetModel();
    m_painfulOnly = on;
    rebuild();
    endResetModel();
}

void SessionListModel::remove(const SessionId& id) {
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const SessionSummary& s) { return s.id == id; });
    if (at == m_sessions.end())
        return;
    beginResetModel();
    m_foldedNames.erase(m_foldedNames.begin() + (at - m_sessions.begin()));
    m_sessions.erase(at);
    rebuild();
    endResetModel();
}

int SessionListModel::shownSessions() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.session >= 0; }));
}

const SessionSummary* SessionListModel::session(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const int session = m_rows[static_cast<std::size_t>(index.row())].session;
    return session < 0 ? nullptr : &m_sessions[static_cast<std::size_t>(session)];
}

QModelIndex SessionListModel::find(const SessionId& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const SessionSummary* here = session(index(row)); here && here->id == id)
            return index(row);
    return {};
}

QModelIndex SessionListModel::nearest(int row) const {
    for (int below = std::max(0, row); below < rowCount(); ++below)
        if (session(index(below)))
            return index(below);
    for (int above = std::min(row, rowCount()) - 1; above >= 0; --above)
        if (session(index(above)))
            return index(above);
    return {};
}

int SessionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SessionSummary* here = session(index);
    switch (role) {
    case HeadingRole:
        return here == nullptr;
    case Qt::DisplayRole:
        return here ? SessionWords::name(*here)
                    : SessionWords::week(m_rows[static_cast<std::size_t>(index.row())].week, m_today);
    case Qt::AccessibleTextRole:
        return here ? SessionWords::spoken(*here) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return here ? plainToolTip(SessionWords::spoken(*here)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex& index) const {
    return session(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

bool SessionListModel::shows(std::size_t session) const {
    if (m_painfulOnly) {
        const auto highest = highestOf(m_sessions[session]);
        if (!highest || highest->value() < painful)
            return false;
    }
    const std::string& name = m_foldedNames[session];
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string& word) { return name.find(word) != std::string::npos; });
}

void SessionListModel::rebuild() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (!shows(i))
            continue;
        const LocalDate week = SessionWords::weekStart(m_sessions[i].date);
        if (m_rows.empty() || m_rows.back().week != week)
            m_rows.push_back({-1, week});
        m_rows.push_back({static_cast<int>(i), week});
    }
}

} // namespace patella::ui
