#pragma once
#include "ui/routine/builder_rows.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace patella::ui {

/// The rows of one phase.
class PhaseModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int RoomBelowRole = Qt::UserRole; ///< pixels under the row, for its warning

    /// Changes in place where the exercises are the same ones, so that the current row and its editor stay.
    void setRows(std::vector<BuilderRow> rows);
    [[nodiscard]] const BuilderRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<BuilderRow>& rows() const { return m_rows; }
    void setRoomBelow(std::vector<int> room) { m_room = std::move(room); } ///< a row each
    [[nodiscard]] std::optional<int> find(const EntryRef& at, BuilderRow::Kind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<BuilderRow> m_rows;
    std::vector<int> m_room;
};

} // namespace patella::ui
