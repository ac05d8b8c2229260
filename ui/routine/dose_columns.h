#pragma once
#include "ui/routine/builder_rows.h"

#include <QRect>

#include <array>

namespace patella::ui {

/// Where the parts of an exercise's row lie, for a width. The columns are the same in every phase; where the
/// width or the font leaves no room for them, the dose stands below the name and wraps.
class DoseColumns {
public:
    enum Cell { Sides, Sets, Amount, Tempo, Rest, CellCount };

    /// Without handles (read-only) the pictures begin at the left edge.
    explicit DoseColumns(int width = 0, bool handles = true);

    [[nodiscard]] bool stacked() const { return m_stacked; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int heightFor(const BuilderRow& row) const;

    // All relative to the row's top left corner. `line` is the height of the part without hints.
    [[nodiscard]] int lineHeight(const BuilderRow& row) const;
    [[nodiscard]] QRect handle(const BuilderRow& row) const;
    [[nodiscard]] QRect picture(const BuilderRow& row) const;
    [[nodiscard]] QRect name(const BuilderRow& row) const;
    [[nodiscard]] QRect cell(Cell cell, const BuilderRow& row) const;
    [[nodiscard]] QRect time(const BuilderRow& row) const;
    [[nodiscard]] QRect menu(const BuilderRow& row) const;
    [[nodiscard]] QRect coach(const BuilderRow& row) const; ///< its mark; empty without one
    [[nodiscard]] QRect hints(const BuilderRow& row) const;
    [[nodiscard]] int headX(Cell cell) const { return m_cells[cell].x(); } ///< of the column's heading
    [[nodiscard]] int timeRight() const { return m_time.right(); }
    [[nodiscard]] int cellHeight() const { return m_cellHeight; }

    static constexpr int nameGap = 10;

private:
    void placeWide(const std::array<int, CellCount>& widths, int left);
    /// In stacked rows: those that the row has, one behind the other, y below its head; returns their height.
    int placeStacked(const BuilderRow& row, std::array<QRect, CellCount>& cells) const;
    [[nodiscard]] int headHeight(const BuilderRow& row) const; ///< name and time; in wide rows everything
    [[nodiscard]] int nameWidth(const BuilderRow& row) const;
    [[nodiscard]] int indent(const BuilderRow& row) const { return row.grouped ? 16 : 0; }

    int m_width = 0;
    bool m_stacked = false;
    int m_cellHeight = 32;
    int m_pictureX = 41;
    int m_nameX = 103;
    int m_nameRight = 0;
    QRect m_time; ///< x and width alone count
    QRect m_menu;
    std::array<int, CellCount> m_widths{};
    std::array<QRect, CellCount> m_cells{}; ///< of wide rows
};

} // namespace patella::ui
