#include "ui/routine/dose_columns.h"
#include "ui/routine/scaled.h"

#include "ui/text/words.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int rowHeight = 46;
constexpr QSize pictureSize{52, 40};
constexpr int usual = 16;         // between columns
constexpr int closer = 8;         // after the sides
constexpr int withoutHandle = 25; // further to the left

int wrappedHeight(const QString& text, Role role, int width) {
    const QFontMetrics metrics(roleFont(role));
    const QRect box = metrics.boundingRect(QRect(0, 0, std::max(width, 40), 4000), Qt::TextWordWrap, text);
    return std::max(lineHeight(role), box.height());
}

} // namespace

DoseColumns::DoseColumns(int width, bool handles)
    : m_width(width)
    , m_cellHeight(grown(32, Role::Body)) {
    if (!handles) {
        m_pictureX -= withoutHandle;
        m_nameX -= withoutHandle;
    }

    const QFontMetrics body(roleFont(Role::Body));
    const int sides =
        QFontMetrics(roleFont(Role::Note)).horizontalAdvance(Words::name(SideRule::Alternating)) + 2;
    const std::array<int, CellCount> widths{std::max(scaled(52), sides), scaled(76), scaled(116), scaled(76),
                                            scaled(88)};
    const int menu = scaled(32);
    m_menu = QRect(width - 9 - menu, 0, menu, menu);
    const int timeWidth = std::max(scaled(46), body.horizontalAdvance(QStringLiteral("~00:00")) + 6);
    m_time = QRect(m_menu.left() - 4 - timeWidth, 0, timeWidth, 1);
    int needed = scaled(closer - usual);
    for (const int each : widths)
        needed += each + scaled(usual);
    const int left = m_time.left() - needed + scaled(8);
    m_stacked = left - m_nameX < scaled(112);
    m_widths = widths;
    m_nameRight = m_time.left() - nameGap;
    if (!m_stacked) {
        placeWide(widths, left);
        return;
    }
    for (const QString& words : {BuilderRows::restWords(QStringLiteral("000 s")), BuilderRows::restWords({})})
        m_widths[Rest] = std::max(m_widths[Rest], body.horizontalAdvance(words) + 2);
}

void DoseColumns::placeWide(const std::array<int, CellCount>& widths, int left) {
    int x = left;
    for (int cell = 0; cell < CellCount; ++cell) {
        m_cells[cell] = QRect(x, 0, widths[cell], m_cellHeight);
        x += widths[cell] + scaled(cell == Sides ? closer : usual);
    }
    m_nameRight = left - nameGap;
}

int DoseColumns::placeStacked(const BuilderRow& row, std::array<QRect, CellCount>& cells) const {
    const int right = m_menu.right();
    int x = m_nameX, y = 0;
    for (int cell = 0; cell < CellCount; ++cell) {
        if ((cell == Tempo && row.tempo.isEmpty()) || (cell == Rest && !row.mayRest))
            continue;
        if (x > m_nameX && x + m_widths[cell] > right) {
            x = m_nameX;
            y += m_cellHeight + 6;
        }
        cells[cell] = QRect(x, y, m_widths[cell], m_cellHeight);
        x += m_widths[cell] + 12;
    }
    return y + m_cellHeight + 6;
}

int DoseColumns::headHeight(const BuilderRow& row) const {
    if (row.kind == BuilderRow::Kind::Group)
        return grown(36, Role::Body);
    int tallest = wrappedHeight(row.name, Role::BodyMedium, nameWidth(row));
    if (!m_stacked)
        for (const auto& [cell, words] :
             {std::pair{Amount, row.amount}, {Tempo, row.tempo}, {Rest, row.rest}, {Sets, row.sets}})
            tallest = std::max(tallest, wrappedHeight(words, Role::Body, m_cells[cell].width()));
    return std::max({rowHeight, tallest + 6, m_cellHeight + 10});
}

int DoseColumns::lineHeight(const BuilderRow& row) const {
    const bool below = m_stacked && row.kind == BuilderRow::Kind::Item && !row.sets.isEmpty();
    std::array<QRect, CellCount> cells{};
    return headHeight(row) + (below ? placeStacked(row, cells) : 0);
}

int DoseColumns::heightFor(const BuilderRow& row) const {
    int height = lineHeight(row);
    for (const QString& hint : row.hints)
        height += wrappedHeight(hint, Role::Note, hints(row).width());
    return height + (row.hints.isEmpty() ? 0 : 6);
}

QRect DoseColumns::handle(const BuilderRow& row) const { return {8, (headHeight(row) - 26) / 2, 26, 26}; }

QRect DoseColumns::picture(const BuilderRow& row) const {
    return {QPoint(m_pictureX + indent(row), (headHeight(row) - pictureSize.height()) / 2), pictureSize};
}

QRect DoseColumns::name(const BuilderRow& row) const {
    const int x = row.kind == BuilderRow::Kind::Group ? m_pictureX : m_nameX + indent(row);
    return {x, 0, nameWidth(row), headHeight(row)};
}

QRect DoseColumns::cell(Cell cell, const BuilderRow& row) const {
    if (m_stacked) {
        std::array<QRect, CellCount> cells{};
        placeStacked(row, cells);
        return cells[cell].translated(0, headHeight(row));
    }
    const QRect& place = m_cells[cell];
    return {place.x(), 0, place.width(), headHeight(row)};
}

QRect DoseColumns::time(const BuilderRow& row) const {
    return {m_time.x(), 0, m_time.width(), headHeight(row)};
}

QRect DoseColumns::menu(const BuilderRow& row) const {
    return {m_menu.x(), (headHeight(row) - m_menu.height()) / 2, m_menu.width(), m_menu.height()};
}

/// Behind the name, in its column.
QRect DoseColumns::coach(const BuilderRow& row) const {
    if (row.coach.isEmpty())
        return {};
    const int side = grown(24, Role::Hint);
    return {m_nameRight - side, (headHeight(row) - side) / 2, side, side};
}

int DoseColumns::nameWidth(const BuilderRow& row) const {
    if (row.kind == BuilderRow::Kind::Group)
        return m_time.left() - nameGap - m_pictureX;
    const int badge = row.coach.isEmpty() ? 0 : grown(24, Role::Hint) + 4;
    return m_nameRight - m_nameX - indent(row) - badge;
}

QRect DoseColumns::hints(const BuilderRow& row) const {
    const int x = row.kind == BuilderRow::Kind::Group ? m_pictureX : m_nameX + indent(row);
    return {x, lineHeight(row) - 2, m_menu.left() - x, 0};
}

} // namespace patella::ui
