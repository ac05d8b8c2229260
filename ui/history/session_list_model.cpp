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

constexpr int painful = 4;     ///< from this score on the chip "Pain 4+" shows a session
constexpr int around = 24;     ///< characters of a note before what was found in it
constexpr int mostMatch = 160; ///< characters

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
    fold();
    rebuild();
    endResetModel();
}

void SessionListModel::setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned) {
    beginResetModel();
    m_notes.clear();
    for (const SessionNote& note : ofSessions)
        m_notes[note.session.value] = note.text;
    std::reverse(pinned.begin(), pinned.end());
    m_pinned = std::move(pinned);
    fold();
    rebuild();
    endResetModel();
}

void SessionListModel::setRemoved(std::vector<RemovedSession> lastFirst) {
    beginResetModel();
    m_removed = std::move(lastFirst);
    rebuild();
    endResetModel();
}

/// So that a keystroke folds nothing but what was typed.
void SessionListModel::fold() {
    m_folded.clear();
    m_folded.reserve(m_sessions.size());
    std::unordered_map<std::string, std::string> folded; // routines are repeated, and so are their names
    for (const SessionSummary& each : m_sessions) {
        std::string& name = folded[each.name];
        if (name.empty())
            name = patella::fold(utf8(SessionWords::name(each)));
        const auto note = m_notes.find(each.id.value);
        m_folded.push_back({name, note == m_notes.end() ? std::string() : patella::fold(note->second)});
    }
    m_foldedPinned.clear();
    for (const PinnedNote& note : m_pinned)
        m_foldedPinned.push_back(patella::fold(note.text));
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

void SessionListModel::setShow(Show show) {
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    rebuild();
    endResetModel();
}

void SessionListModel::remove(const SessionId& id) {
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const SessionSummary& s) { return s.id == id; });
    if (at == m_sessions.end())
        return;
    beginResetModel();
    m_folded.erase(m_folded.begin() + (at - m_sessions.begin()));
    m_sessions.erase(at);
    rebuild();
    endResetModel();
}

int SessionListModel::shownRows() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row& row) { return row.kind != Kind::Heading; }));
}

const SessionListModel::Row* SessionListModel::row(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())]
                                                       : nullptr;
}

bool SessionListModel::heading(const QModelIndex& index) const {
    const Row* here = row(index);
    return !here || here->kind == Kind::Heading;
}

const SessionSummary* SessionListModel::session(const QModelIndex& index) const {
    const Row* here = row(index);
    if (here && here->kind == Kind::Removed)
        return &m_removed[here->at].summary;
    return here && here->kind == Kind::Session ? &m_sessions[here->at] : nullptr;
}

const RemovedSession* SessionListModel::removed(const QModelIndex& index) const {
    const Row* here = row(index);
    return here && here->kind == Kind::Removed ? &m_removed[here->at] : nullptr;
}

const PinnedNote* SessionListModel::note(const QModelIndex& index) const {
    const Row* here = row(index);
    return here && here->kind == Kind::Note ? &m_pinned[here->at] : nullptr;
}

QModelIndex SessionListModel::find(const SessionId& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const SessionSummary* here = session(index(row)); here && here->id == id)
            return index(row);
    return {};
}

QModelIndex SessionListModel::findNote(const std::string& uuid) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const PinnedNote* here = note(index(row)); here && here->uuid == uuid)
            return index(row);
    return {};
}

QModelIndex SessionListModel::nearest(int row) const {
    for (int below = std::max(0, row); below < rowCount(); ++below)
        if (!heading(index(below)))
            return index(below);
    for (int above = std::min(row, rowCount()) - 1; above >= 0; --above)
        if (!heading(index(above)))
            return index(above);
    return {};
}

int SessionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const {
    const Row* here = row(index);
    if (!here)
        return {};
    if (role == HeadingRole)
        return here->kind == Kind::Heading;
    if (here->kind == Kind::Heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? SessionWords::week(here->week, m_today)
                   : QVariant();
    if (const PinnedNote* pinned = note(index))
        return noteData(*pinned, role);
    const SessionSummary& summary = *session(index);
    const QString match = role == Qt::DisplayRole ? QString() : matchIn(summary.id);
    switch (role) {
    case Qt::DisplayRole:
        return SessionWords::name(summary);
    case MatchRole:
        return match;
    case Qt::AccessibleTextRole: {
        QString spoken = SessionWords::spoken(summary);
        if (here->kind == Kind::Removed)
            spoken = tr("%1, deleted", "session").arg(spoken);
        return match.isEmpty() ? spoken : tr("%1. Note: %2", "session, words").arg(spoken, match);
    }
    case Qt::ToolTipRole:
        return plainToolTip(SessionWords::spoken(summary));
    default:
        return {};
    }
}

QVariant SessionListModel::noteData(const PinnedNote& note, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return text(note.text).simplified();
    case Qt::AccessibleTextRole:
        return tr("Note on %1: %2", "day, words")
            .arg(Words::longDay(note.date), text(note.text).simplified());
    case Qt::ToolTipRole:
        return plainToolTip(text(note.text));
    default:
        return {};
    }
}

/// The line of the note from a little before the first word that was found on.
QString SessionListModel::matchIn(const SessionId& session) const {
    const auto note = m_words.empty() ? m_notes.end() : m_notes.find(session.value);
    if (note == m_notes.end())
        return {};
    const QString words = text(note->second).simplified();
    const QStringList typed = m_search.split(QLatin1Char(' '));
    for (const QString& word : typed)
        if (const auto at = words.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
            const auto from = at <= around ? 0 : words.indexOf(QLatin1Char(' '), at - around) + 1;
            return (from > 0 ? QStringLiteral("… ") : QString()) + words.mid(from, mostMatch);
        }
    const std::string folded = patella::fold(note->second); // accents aside there is no place to show
    const bool found = std::any_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return folded.find(word) != std::string::npos;
    });
    return found ? words.left(mostMatch) : QString();
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex& index) const {
    return heading(index) ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool SessionListModel::holdsAll(const std::string& name, const std::string& note) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return name.find(word) != std::string::npos || note.find(word) != std::string::npos;
    });
}

bool SessionListModel::shows(std::size_t session) const {
    if (m_show == Show::Painful) {
        const auto highest = highestOf(m_sessions[session]);
        if (!highest || highest->value() < painful)
            return false;
    }
    return holdsAll(m_folded[session].name, m_folded[session].note);
}

void SessionListModel::addRow(Kind kind, std::size_t at, LocalDate date) {
    const LocalDate week = SessionWords::weekStart(date);
    if (m_rows.empty() || m_rows.back().week != week)
        m_rows.push_back({Kind::Heading, 0, week});
    m_rows.push_back({kind, at, week});
}

void SessionListModel::rebuild() {
    m_rows.clear();
    if (m_show == Show::Removed) {
        for (std::size_t i = 0; i < m_removed.size(); ++i)
            if (holdsAll(patella::fold(utf8(SessionWords::name(m_removed[i].summary))), {}))
                addRow(Kind::Removed, i, m_removed[i].summary.date);
        return;
    }
    std::size_t pinned = 0;
    const auto notesFrom = [&](std::optional<LocalDate> date) { // those of that day and of later ones
        for (; pinned < m_pinned.size() && (!date || m_pinned[pinned].date >= *date); ++pinned)
            if (m_show == Show::All && holdsAll(m_foldedPinned[pinned], {}))
                addRow(Kind::Note, pinned, m_pinned[pinned].date);
    };
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        notesFrom(m_sessions[i].date);
        if (shows(i))
            addRow(Kind::Session, i, m_sessions[i].date);
    }
    notesFrom({});
}

} // namespace patella::ui
