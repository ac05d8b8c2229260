// What a chosen row needs and somebody left out.
#include "ui/sharing/import_model.h"
#include "ui/text/sharing_words.h"
#include "ui/text/words.h"

namespace patella::ui {

void ImportModel::findLacking() {
    m_lacking = m_view.lacking();
    m_lackedBy.assign(m_view.rows.size(), {});
    for (std::size_t i = 0; i < m_lacking.size(); ++i)
        for (const std::size_t each : m_lacking[i])
            m_lackedBy[each].push_back(i);
}

/// Rows from the one to the other were chosen; others may need them.
void ImportModel::chosen(const QModelIndex& first, const QModelIndex& last) {
    const auto before = m_lacking;
    findLacking();
    const bool more = m_lacking != before;
    Q_EMIT dataChanged(more ? index(0) : first, more ? index(rowCount() - 1) : last);
    Q_EMIT chosenChanged();
}

QString ImportModel::lackData(std::size_t at, int role) const {
    const bool lacks = !m_lacking[at].empty();
    const std::vector<std::size_t>& others = lacks ? m_lacking[at] : m_lackedBy[at];
    if (others.empty())
        return {};
    if (role == AlongRole)
        return SharingWords::takeAlong(lacks ? others.size() : 1);
    QStringList names;
    for (const std::size_t each : others)
        names << text(m_view.rows[each].name);
    return lacks ? SharingWords::needs(names) : SharingWords::neededBy(names);
}

void ImportModel::takeAlong(const QModelIndex& index) {
    if (!row(index))
        return;
    const std::size_t at = *line(index).at;
    if (m_lackedBy[at].empty())
        m_view.takeAlong(at);
    else
        patella::choose(m_view.rows[at], ImportChoice::Add);
    chosen(this->index(0), this->index(rowCount() - 1));
}

void ImportModel::takeAllAlong() {
    for (std::size_t i = 0; i < m_view.rows.size(); ++i)
        if (!m_lacking[i].empty())
            m_view.takeAlong(i);
    chosen(index(0), index(rowCount() - 1));
}

} // namespace patella::ui
