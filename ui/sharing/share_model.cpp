#include "ui/sharing/share_model.h"

#include "src/library/text_folding.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace patella::ui {

namespace {

int groupOf(const ShareEntry& entry) {
    return (entry.own ? 0 : 2) + (entry.kind == ImportKind::Routine ? 0 : 1);
}

QString groupName(int group) {
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("patella::ui::ShareModel", "Your routines"),
        QT_TRANSLATE_NOOP("patella::ui::ShareModel", "Your exercises"),
        QT_TRANSLATE_NOOP("patella::ui::ShareModel", "Patella's routines"),
        QT_TRANSLATE_NOOP("patella::ui::ShareModel", "Patella's exercises"),
    };
    return ShareModel::tr(names[group]);
}

} // namespace

ShareModel::ShareModel(QObject* parent)
    : QAbstractListModel(parent) {}

void ShareModel::setEntries(std::vector<ShareEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const ShareEntry& a, const ShareEntry& b) {
        const int first = groupOf(a);
        const int second = groupOf(b);
        return first != second ? first < second : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_folded.clear();
    for (const ShareEntry& each : m_entries)
        m_folded.push_back(fold(utf8(each.name)));
    m_ticked.assign(m_entries.size(), false);
    follow();
    rebuild();
    endResetModel();
    Q_EMIT chosenChanged();
}

void ShareModel::find(const QString& query) {
    beginResetModel();
    m_words = foldedWords(utf8(query.simplified()));
    rebuild();
    endResetModel();
}

void ShareModel::rebuild() {
    m_lines.clear();
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const std::string& name = m_folded[at];
        if (!std::all_of(m_words.begin(), m_words.end(),
                         [&](const std::string& word) { return name.find(word) != std::string::npos; }))
            continue;
        const int group = groupOf(m_entries[at]);
        if (m_lines.empty() || m_lines.back().group != group)
            m_lines.push_back({group});
        m_lines.push_back({group, static_cast<int>(at)});
    }
}

void ShareModel::follow() {
    m_with.assign(m_entries.size(), -1);
    std::map<std::string, std::size_t> exercises;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (m_entries[at].kind == ImportKind::Exercise)
            exercises.emplace(m_entries[at].id, at);
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (m_ticked[at])
            open.push_back(at);
    while (!open.empty()) {
        const std::size_t from = open.back();
        open.pop_back();
        for (const std::string& id : m_entries[from].needs) {
            const auto found = exercises.find(id);
            if (found == exercises.end() || isOn(found->second))
                continue;
            m_with[found->second] = static_cast<int>(from);
            open.push_back(found->second);
        }
    }
}

void ShareModel::changed() {
    follow();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosenChanged();
}

void ShareModel::tick(ImportKind kind, const std::string& id, bool on) {
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (m_entries[at].kind == kind && m_entries[at].id == id)
            m_ticked[at] = on;
    changed();
}

void ShareModel::toggle(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool on = stateOf(line) != Qt::Checked;
    if (line.at < 0) {
        for (const std::size_t at : shownIn(line.group))
            m_ticked[at] = on;
    } else {
        const auto at = static_cast<std::size_t>(line.at);
        m_ticked[at] = !m_ticked[at] && m_with[at] < 0; // what comes along stays
    }
    changed();
}

QModelIndex ShareModel::indexOf(ImportKind kind, const std::string& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const int at = m_lines[static_cast<std::size_t>(row)].at; at >= 0) {
            const ShareEntry& entry = m_entries[static_cast<std::size_t>(at)];
            if (entry.kind == kind && entry.id == id)
                return index(row);
        }
    return {};
}

std::vector<std::string> ShareModel::ticked(ImportKind kind) const {
    std::vector<std::string> ids;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        if (m_ticked[at] && m_entries[at].kind == kind)
            ids.push_back(m_entries[at].id);
    return ids;
}

std::size_t ShareModel::chosen(ImportKind kind) const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        count += isOn(at) && m_entries[at].kind == kind ? 1 : 0;
    return count;
}

std::vector<std::size_t> ShareModel::shownIn(int group) const {
    std::vector<std::size_t> places;
    for (const Line& line : m_lines)
        if (line.group == group && line.at >= 0)
            places.push_back(static_cast<std::size_t>(line.at));
    return places;
}

Qt::CheckState ShareModel::stateOf(const Line& line) const {
    if (line.at >= 0)
        return isOn(static_cast<std::size_t>(line.at)) ? Qt::Checked : Qt::Unchecked;
    const std::vector<std::size_t> places = shownIn(line.group);
    const auto on = std::count_if(places.begin(), places.end(), [this](std::size_t at) { return isOn(at); });
    if (on == 0)
        return Qt::Unchecked;
    return static_cast<std::size_t>(on) == places.size() ? Qt::Checked : Qt::PartiallyChecked;
}

int ShareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ShareModel::headingData(const Line& line, int role) const {
    const std::vector<std::size_t> places = shownIn(line.group);
    const auto on = std::count_if(places.begin(), places.end(), [this](std::size_t at) { return isOn(at); });
    const QString counts = tr("%1 of %2", "ticked, all")
                               .arg(QLocale().toString(static_cast<qulonglong>(on)),
                                    QLocale().toString(static_cast<qulonglong>(places.size())));
    switch (role) {
    case Qt::DisplayRole:
        return groupName(line.group);
    case DetailRole:
        return counts;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a group, how many of it").arg(groupName(line.group), counts);
    default:
        return {};
    }
}

QVariant ShareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return line.at < 0;
    if (role == Qt::CheckStateRole)
        return stateOf(line);
    if (line.at < 0)
        return headingData(line, role);
    const auto at = static_cast<std::size_t>(line.at);
    const QString along =
        m_with[at] < 0
            ? QString()
            : tr("comes along with “%1”").arg(m_entries[static_cast<std::size_t>(m_with[at])].name);
    switch (role) {
    case Qt::DisplayRole:
        return m_entries[at].name;
    case DetailRole:
        return along;
    case Qt::AccessibleTextRole:
        return along.isEmpty()
                   ? m_entries[at].name
                   : tr("%1, %2", "an exercise, with what it comes").arg(m_entries[at].name, along);
    case Qt::ToolTipRole:
        return plainToolTip(m_entries[at].name);
    default:
        return {};
    }
}

Qt::ItemFlags ShareModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace patella::ui
