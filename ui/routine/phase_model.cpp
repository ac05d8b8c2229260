#include "ui/routine/phase_model.h"

#include <algorithm>

namespace patella::ui {

void PhaseModel::setRows(std::vector<BuilderRow> rows) {
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
            return a.at == b.at && a.kind == b.kind && a.grouped == b.grouped;
        });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

std::optional<int> PhaseModel::find(const EntryRef& at, BuilderRow::Kind kind) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].at == at && m_rows[i].kind == kind)
            return static_cast<int>(i);
    return std::nullopt;
}

int PhaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhaseModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BuilderRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at.name;
    case Qt::AccessibleTextRole:
        return at.spoken;
    case Qt::ToolTipRole:
        return at.coach.isEmpty() ? QString() : at.coach + QLatin1Char('\n') + at.coachWhy;
    case Qt::AccessibleDescriptionRole:
        return at.coachWhy;
    case RoomBelowRole: {
        const auto place = static_cast<std::size_t>(index.row());
        return place < m_room.size() ? m_room[place] : 0;
    }
    default:
        return {};
    }
}

} // namespace patella::ui
