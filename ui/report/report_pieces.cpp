#include "ui/report/report_pieces.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr qsizetype mostTyped = 2000; // characters: more than any line of the page holds
constexpr double keyStroke = 16;
constexpr double keyGap = 4;

struct Column {
    double share; // of the width
    double gap = 8;
};

constexpr std::size_t startColumn = 3;
// exercise, side, dose, at start, last change, highest
constexpr Column programmeColumns[] = {{.222, 6}, {.1, 6}, {.125}, {.11}, {.342}, {.101, 0}};
constexpr Column measureColumns[] = {{.37, 6}, {.125, 6}, {.125, 6}, {.14, 6}, {.24, 0}};

template <std::size_t N>
std::vector<ReportCell> cellsOf(const Column (&columns)[N], double width) {
    std::vector<ReportCell> cells;
    double left = 0;
    for (const Column& column : columns) {
        ReportCell cell;
        cell.left = left;
        cell.width = width * column.share - column.gap;
        cells.push_back(cell);
        left += width * column.share;
    }
    return cells;
}

} // namespace

PageCut cutOf(ReportFont font, double scale) {
    PageCut cut;
    switch (font) {
    case ReportFont::Title:
        cut = {19, 1.2, QFont::DemiBold};
        break;
    case ReportFont::Lead:
        cut = {9.5, 1.3, QFont::Normal};
        break;
    case ReportFont::Figure:
        cut = {14.5, 1.25, QFont::DemiBold};
        break;
    case ReportFont::Heading:
        cut = {10.5, 1.3, QFont::DemiBold};
        break;
    case ReportFont::Body:
        cut = {9.5, 1.4, QFont::Normal};
        break;
    case ReportFont::Cell:
        cut = {8.8, 1.25, QFont::Normal};
        break;
    case ReportFont::CellStrong:
        cut = {8.8, 1.25, QFont::DemiBold};
        break;
    case ReportFont::Small:
        cut = {8, 1.3, QFont::Normal};
        break;
    }
    cut.points = std::max(cut.points * scale, ReportPaper::smallest);
    return cut;
}

ReportPieces::ReportPieces(const Report& words, double width, double scale)
    : m_words(words)
    , m_width(width)
    , m_scale(scale) {}

PageText ReportPieces::put(const ReportCell& cell) const {
    PageText text = wrapped(cell.text.left(mostTyped).simplified(), cutOf(cell.font, m_scale), cell.width,
                            cell.mostLines);
    text.box.moveLeft(cell.left);
    text.pale = cell.pale;
    if (cell.right)
        text.alignment = Qt::AlignRight;
    return text;
}

/// Side by side, as high as the highest.
ReportPiece ReportPieces::row(const std::vector<ReportCell>& cells, double above, double below) const {
    ReportPiece piece;
    for (const ReportCell& cell : cells) {
        if (cell.text.isEmpty())
            continue;
        PageText text = put(cell);
        text.box.moveTop(above * m_scale);
        piece.height = std::max(piece.height, text.box.bottom());
        piece.texts.push_back(std::move(text));
    }
    piece.height += below * m_scale;
    return piece;
}

ReportPiece ReportPieces::head() const {
    const double beside = m_width * .3;
    const double left = m_width - beside - 12;
    ReportPiece piece;
    double y = 0;
    const auto add = [&](const QString& words, ReportFont font, int lines) {
        if (words.isEmpty())
            return;
        PageText text = put({words, 0, left, font, lines});
        text.box.moveTop(y);
        y = text.box.bottom();
        piece.texts.push_back(std::move(text));
    };
    add(m_words.title, ReportFont::Title, 1);
    add(m_words.person, ReportFont::Lead, 2);
    add(m_words.period, ReportFont::Lead, 1);
    double up = y;
    for (auto each = m_words.notice.rbegin(); each != m_words.notice.rend(); ++each) {
        PageText text = put({*each, m_width - beside, beside, ReportFont::Small, 1, true, true});
        text.box.moveBottom(up);
        up = text.box.top();
        piece.texts.push_back(std::move(text));
    }
    y += 7 * m_scale;
    piece.rules.emplace_back(0, y, m_width, y);
    piece.height = y + 1;
    return piece;
}

ReportPiece ReportPieces::figures() const {
    ReportPiece piece;
    if (m_words.figures.empty())
        return piece;
    const double share = m_width / static_cast<double>(m_words.figures.size());
    double left = 0;
    for (const ReportFigure& figure : m_words.figures) {
        const double in = left > 0 ? 9 : 0;
        PageText value = put({figure.value, left + in, share - in - 4, ReportFont::Figure, 1});
        PageText label = put({figure.label, left + in, share - in - 4, ReportFont::Small, 2});
        label.pale = true;
        label.box.moveTop(value.box.bottom());
        piece.height = std::max(piece.height, label.box.bottom());
        piece.texts.push_back(std::move(value));
        piece.texts.push_back(std::move(label));
        left += share;
    }
    for (std::size_t i = 1; i < m_words.figures.size(); ++i) {
        const double x = share * static_cast<double>(i);
        piece.hairlines.emplace_back(x, 1, x, piece.height - 1);
    }
    return piece;
}

/// The heading, and at the right what the strokes of the chart mean.
ReportPiece ReportPieces::painHead(const TrendData& pain) const {
    ReportPiece piece;
    const PageCut small = cutOf(ReportFont::Small, m_scale);
    double right = m_width;
    const auto add = [&](const QString& name, ReportKey::Stroke stroke, Token ink) {
        const double wide = std::min(textWidth(name, small), m_width * .12);
        PageText text = put({name, right - wide, wide, ReportFont::Small, 1});
        const double middle = text.box.center().y() + 2;
        const double from = stroke == ReportKey::Tick ? 3 : keyStroke;
        const double x = text.box.left() - keyGap;
        piece.keys.push_back({stroke,
                              stroke == ReportKey::Tick ? QLineF(x - 1, middle - 3.5, x - 1, middle + 2.5)
                                                        : QLineF(x - from, middle, x, middle),
                              ink});
        right = x - from - 9;
        text.box.translate(0, 2);
        piece.texts.push_back(std::move(text));
    };
    for (const ChartLane& lane : pain.lanes)
        add(lane.name, ReportKey::Tick, lane.ink);
    for (auto each = pain.series.rbegin(); each != pain.series.rend(); ++each)
        add(each->name, each->stroke == ChartStroke::Solid ? ReportKey::Solid : ReportKey::Dashed, each->ink);
    PageText title = put({m_words.pain, 0, right - 8, ReportFont::Heading, 1});
    piece.height = std::max(title.box.bottom(), small.lineHeight() + 2) + 3;
    piece.texts.push_back(std::move(title));
    return piece;
}

ReportPiece ReportPieces::heading(const QString& words) const {
    ReportCell cell;
    cell.text = words;
    cell.width = m_width / 2 - 12;
    cell.font = ReportFont::Heading;
    cell.mostLines = 1;
    return row({cell}, 0, 2);
}

ReportPiece ReportPieces::paragraph(const QString& words, double width, int mostLines, ReportFont font,
                                    bool pale) const {
    ReportCell cell;
    cell.text = words;
    cell.width = width;
    cell.font = font;
    cell.mostLines = mostLines;
    cell.pale = pale;
    return row({cell}, 0, 2);
}

ReportPiece ReportPieces::programmeHead() const {
    std::vector<ReportCell> cells = cellsOf(programmeColumns, m_width);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].text = m_words.columns.value(static_cast<qsizetype>(i));
        cells[i].font = ReportFont::Small;
        cells[i].pale = true;
    }
    cells.back().right = true;
    ReportPiece piece = row(cells, 3, 3);
    piece.rules.emplace_back(0, piece.height, m_width, piece.height);
    return piece;
}

ReportPiece ReportPieces::exercise(const ReportExercise& words) const {
    std::vector<ReportCell> cells = cellsOf(programmeColumns, m_width);
    const QString texts[] = {words.name, words.side, words.dose, words.start, words.change, words.highest};
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].text = texts[i];
    cells.front().font = ReportFont::CellStrong;
    cells.back().right = true;
    cells[startColumn].mostLines = 3; // it may name another exercise
    cells.back().mostLines = 1;
    ReportPiece piece = row(cells, 4, 4);
    piece.hairlines.emplace_back(0, piece.height, m_width, piece.height);
    return piece;
}

ReportPiece ReportPieces::measureHead(double width) const {
    std::vector<ReportCell> cells = cellsOf(measureColumns, width);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].text = m_words.measureColumns.value(static_cast<qsizetype>(i));
        cells[i].font = ReportFont::Small;
        cells[i].pale = true;
    }
    ReportPiece piece = row(cells, 0, 2);
    piece.hairlines.emplace_back(0, piece.height, width, piece.height);
    return piece;
}

ReportPiece ReportPieces::measure(const ReportMeasureRow& words, double width) const {
    std::vector<ReportCell> cells = cellsOf(measureColumns, width);
    const QString texts[] = {words.name, words.then, words.now, words.counts, words.verdict};
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].text = texts[i];
    for (std::size_t i = 1; i < 4; ++i)
        cells[i].mostLines = 1;
    ReportPiece piece = row(cells, 2, 2);
    piece.hairlines.emplace_back(0, piece.height, width, piece.height);
    return piece;
}

ReportPiece ReportPieces::foot() const {
    const double beside = m_width * .3;
    ReportCell scale{m_words.scale, 0, m_width - beside - 8, ReportFont::Small, 2};
    ReportCell printed{m_words.printed, m_width - beside, beside, ReportFont::Small, 1, true};
    scale.pale = true;
    printed.pale = true;
    ReportPiece piece = row({scale, printed}, 6, 0);
    piece.hairlines.emplace_back(0, 0, m_width, 0);
    return piece;
}

} // namespace patella::ui
