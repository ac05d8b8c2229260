#include "ui/sharing/import_model.h"

#include "ui/text/sharing_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

ImportModel::Group groupOf(ImportState state) {
    switch (state) {
    case ImportState::New:
        return ImportModel::Group::New;
    case ImportState::Same:
        return ImportModel::Group::Same;
    case ImportState::Differs:
        return ImportModel::Group::Differs;
    case ImportState::Wrong:
        break;
    }
    return ImportModel::Group::Wrong;
}

QString groupName(ImportModel::Group group) {
    switch (group) {
    case ImportModel::Group::New:
        return SharingWords::state(ImportState::New);
    case ImportModel::Group::Differs:
        return SharingWords::state(ImportState::Differs);
    case ImportModel::Group::Wrong:
        return SharingWords::state(ImportState::Wrong);
    case ImportModel::Group::NotRead:
        return SharingWords::notRead();
    case ImportModel::Group::Same:
        break;
    }
    return SharingWords::state(ImportState::Same);
}

} // namespace

ImportModel::ImportModel(QObject* parent)
    : QAbstractListModel(parent) {}

void ImportModel::setView(ImportView view) {
    beginResetModel();
    m_view = std::move(view);
    m_details.assign(m_view.rows.size(), std::nullopt);
    m_members = {};
    for (std::size_t i = 0; i < m_view.rows.size(); ++i)
        m_members[static_cast<std::size_t>(groupOf(m_view.rows[i].state))].push_back(i);
    for (std::size_t i = 0; i < m_view.left.size(); ++i)
        m_members[static_cast<std::size_t>(Group::NotRead)].push_back(i);
    m_folded = {};
    m_folded[static_cast<std::size_t>(Group::Same)] = true;
    rebuild();
    findLacking();
    endResetModel();
    Q_EMIT chosenChanged();
}

void ImportModel::rebuild() {
    m_lines.clear();
    for (std::size_t group = 0; group < groups; ++group) {
        if (m_members[group].empty())
            continue;
        m_lines.push_back({group});
        if (m_folded[group])
            continue;
        for (const std::size_t each : m_members[group])
            m_lines.push_back({group, each});
    }
}

const ImportModel::Line& ImportModel::line(const QModelIndex& index) const {
    return m_lines[static_cast<std::size_t>(index.row())];
}

const std::vector<std::size_t>& ImportModel::membersOf(const QModelIndex& index) const {
    return m_members[line(index).group];
}

bool ImportModel::isHeading(const QModelIndex& index) const { return index.isValid() && !line(index).at; }

bool ImportModel::folded(const QModelIndex& heading) const { return m_folded[line(heading).group]; }

void ImportModel::setFolded(const QModelIndex& heading, bool on) {
    const std::size_t group = line(heading).group;
    if (!isHeading(heading) || m_folded[group] == on)
        return;
    const int first = heading.row() + 1;
    const int last = heading.row() + static_cast<int>(m_members[group].size());
    on ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
    m_folded[group] = on;
    rebuild();
    on ? endRemoveRows() : endInsertRows();
    Q_EMIT dataChanged(heading, heading);
}

QModelIndex ImportModel::headingOf(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    for (int row = index.row(); row >= 0; --row)
        if (!m_lines[static_cast<std::size_t>(row)].at)
            return this->index(row);
    return {};
}

const ImportRow* ImportModel::row(const QModelIndex& index) const {
    if (!index.isValid() || !line(index).at || line(index).group == static_cast<std::size_t>(Group::NotRead))
        return nullptr;
    return &m_view.rows[*line(index).at];
}

std::vector<ImportChoice> ImportModel::choices(const QModelIndex& index) const {
    std::vector<ImportChoice> found;
    if (!index.isValid() || line(index).group == static_cast<std::size_t>(Group::NotRead))
        return found;
    if (const ImportRow* one = row(index))
        return one->choices.size() > 1 ? one->choices : found;
    for (const ImportChoice each :
         {ImportChoice::Add, ImportChoice::Skip, ImportChoice::Replace, ImportChoice::KeepBoth}) {
        const auto has = [&](std::size_t at) {
            const std::vector<ImportChoice>& all = m_view.rows[at].choices;
            return all.size() > 1 && std::find(all.begin(), all.end(), each) != all.end();
        };
        if (std::any_of(membersOf(index).begin(), membersOf(index).end(), has))
            found.push_back(each);
    }
    return found;
}

std::optional<ImportChoice> ImportModel::choice(const QModelIndex& index) const {
    if (const ImportRow* one = row(index))
        return one->choice;
    if (!isHeading(index) || line(index).group == static_cast<std::size_t>(Group::NotRead))
        return std::nullopt;
    const std::vector<std::size_t>& members = membersOf(index);
    const ImportChoice first = m_view.rows[members.front()].choice;
    const bool agree = std::all_of(members.begin(), members.end(),
                                   [&](std::size_t at) { return m_view.rows[at].choice == first; });
    return agree ? std::optional(first) : std::nullopt;
}

void ImportModel::choose(const QModelIndex& index, ImportChoice choice) {
    if (!index.isValid() || line(index).group == static_cast<std::size_t>(Group::NotRead))
        return;
    if (isHeading(index)) {
        for (const std::size_t at : membersOf(index))
            patella::choose(m_view.rows[at], choice);
        chosen(index, this->index(rowCount() - 1));
    } else {
        patella::choose(m_view.rows[*line(index).at], choice);
        chosen(headingOf(index), index);
    }
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString ImportModel::choiceText(const QModelIndex& index) const {
    if (choices(index).empty())
        return {};
    const auto chosen = choice(index);
    if (isHeading(index))
        return chosen ? SharingWords::forAll(*chosen) : tr("Some of each");
    return chosen ? SharingWords::choice(*chosen) : QString();
}

QVariant ImportModel::headingData(const QModelIndex& index, int role) const {
    const QString count = QLocale().toString(static_cast<qulonglong>(membersOf(index).size()));
    const QString name = groupName(static_cast<Group>(line(index).group));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case KindRole:
        return count;
    case Qt::AccessibleTextRole: {
        const QString state = folded(index) ? tr("folded") : tr("unfolded");
        const QString words = tr("%1: %2, %3", "group, how many, folded or not").arg(name, count, state);
        const QString choice = choiceText(index);
        return choice.isEmpty() ? words : tr("%1, %2", "a row, its choice").arg(words, choice);
    }
    default:
        return {};
    }
}

QVariant ImportModel::notReadData(const Error& error, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return Words::error(error);
    case Qt::ToolTipRole:
        return plainToolTip(Words::error(error));
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == HeadingRole)
        return isHeading(index);
    if (role == ChoiceRole)
        return choiceText(index);
    if (role == ActiveRole)
        return choice(index).value_or(ImportChoice::Add) != ImportChoice::Skip;
    if (isHeading(index))
        return headingData(index, role);
    const ImportRow* one = row(index);
    if (!one)
        return notReadData(m_view.left[*line(index).at], role);
    switch (role) {
    case Qt::DisplayRole:
        return text(one->name);
    case KindRole:
        return SharingWords::kind(one->kind);
    case DetailRole: {
        std::optional<QStringList>& known = m_details[*line(index).at];
        if (!known)
            known = SharingWords::details(*one);
        return *known;
    }
    case LackRole:
    case AlongRole:
        return lackData(*line(index).at, role);
    case Qt::AccessibleTextRole: {
        const QString lack = lackData(*line(index).at, LackRole);
        return lack.isEmpty()
                   ? SharingWords::spoken(*one)
                   : tr("%1. %2 Plus: %3.", "a row, what it lacks, what the key plus does")
                         .arg(SharingWords::spoken(*one), lack, lackData(*line(index).at, AlongRole));
    }
    case Qt::ToolTipRole:
        return plainToolTip(
            (QStringList{text(one->name)} + SharingWords::details(*one)).join(QLatin1Char('\n')));
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace patella::ui
