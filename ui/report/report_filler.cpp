#include "ui/report/report_filler.h"

#include <QPageSize>

#include <algorithm>
#include <numeric>

namespace patella::ui {

namespace {

constexpr double sideMargin = 40;
constexpr double topMargin = 38;
constexpr double bottomMargin = 28;
constexpr double footGap = 8;
constexpr double rowGap = 13;
constexpr double columnGap = 22;
constexpr double lowestPain = 104;
constexpr double highestPain = 158;
constexpr double lowestWeeks = 58;
constexpr double highestWeeks = 92;
constexpr int mostLines = 40;

QRectF bodyOf(QSizeF size) {
    return QRectF({0, 0}, size).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
}

void addPiece(ReportPaper& paper, const ReportPiece& piece, QPointF at) {
    for (PageText text : piece.texts) {
        text.box.translate(at);
        paper.texts.push_back(std::move(text));
    }
    for (const QLineF& line : piece.hairlines)
        paper.hairlines.push_back(line.translated(at));
    for (const QLineF& line : piece.rules)
        paper.rules.push_back(line.translated(at));
    for (ReportKey key : piece.keys) {
        key.line.translate(at);
        paper.keys.push_back(key);
    }
}

} // namespace

double ReportFiller::Column::height() const {
    return std::accumulate(pieces.begin(), pieces.end(), chart,
                           [](double sum, const ReportPiece& piece) { return sum + piece.height; });
}

ReportFiller::ReportFiller(const ReportSheet& sheet, double scale)
    : m_sheet(sheet)
    , m_size(QPageSize(sheet.size).size(QPageSize::Point))
    , m_body(bodyOf(m_size))
    , m_make(sheet.words, m_body.width(), scale)
    , m_half((m_body.width() - columnGap) / 2)
    , m_textWidth(sheet.words.flareUps.isEmpty() || sheet.words.ownWords.isEmpty() ? m_body.width() : m_half)
    , m_measureWidth(sheet.words.runs.isEmpty() ? m_body.width() : m_half)
    , m_foot(m_make.foot()) {
    for (const ReportExercise& each : sheet.words.exercises)
        m_exercises.push_back(m_make.exercise(each));
    for (const QString& each : sheet.words.flares)
        m_flares.push_back(m_make.paragraph(each, m_textWidth, 4));
    for (const ReportMeasureRow& each : sheet.words.measured)
        m_measures.push_back(m_make.measure(each, m_measureWidth));
    m_room = m_body.height() - m_foot.height - footGap;
}

const ReportPiece& ReportFiller::words(int lines) const {
    auto found = m_words.find(lines);
    if (found == m_words.end())
        found = m_words.emplace(lines, m_make.paragraph(m_sheet.words.words, m_textWidth, lines)).first;
    return found->second;
}

ReportFill ReportFiller::most() const {
    const double line = cutOf(ReportFont::Body, m_make.scale()).lineHeight();
    const int lines = m_sheet.words.ownWords.isEmpty() ? 0 : qRound(words(mostLines).height / line);
    return {m_exercises.size(), m_flares.size(), m_measures.size(), lines, lowestPain, lowestWeeks};
}

ReportPiece ReportFiller::more(std::size_t hidden, bool exercises, double width) const {
    return m_make.paragraph(ReportWords::andMore(static_cast<int>(hidden), exercises), width, 1,
                            ReportFont::Small, true);
}

/// In their own order; of those that go, the first are neither changed nor painful lately.
std::vector<std::size_t> ReportFiller::keptExercises(std::size_t count) const {
    std::vector<std::size_t> order(m_exercises.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(),
                          [this](std::size_t i) { return m_sheet.words.exercises[i].kept; });
    order.resize(std::min(count, order.size()));
    std::sort(order.begin(), order.end());
    return order;
}

ReportFiller::Column ReportFiller::pain(const ReportFill& fill) const {
    Column column{ReportPart::Pain, m_body.width()};
    if (m_sheet.words.pain.isEmpty())
        return column;
    column.pieces.push_back(m_make.painHead(m_sheet.pain));
    column.chart = fill.pain;
    return column;
}

ReportFiller::Column ReportFiller::programme(const ReportFill& fill) const {
    Column column{ReportPart::Programme, m_body.width()};
    if (m_exercises.empty())
        return column;
    column.pieces.push_back(m_make.heading(m_sheet.words.programme));
    column.pieces.push_back(m_make.programmeHead());
    for (const std::size_t i : keptExercises(fill.exercises))
        column.pieces.push_back(m_exercises[i]);
    if (fill.exercises < m_exercises.size())
        column.pieces.push_back(more(m_exercises.size() - fill.exercises, true, column.width));
    return column;
}

/// Of too many the newest stay.
ReportFiller::Column ReportFiller::flares(const ReportFill& fill) const {
    Column column{ReportPart::FlareUps, m_textWidth};
    if (m_flares.empty())
        return column;
    column.pieces.push_back(m_make.heading(m_sheet.words.flareUps));
    column.pieces.insert(column.pieces.end(), m_flares.end() - static_cast<std::ptrdiff_t>(fill.flares),
                         m_flares.end());
    if (fill.flares < m_flares.size())
        column.pieces.push_back(more(m_flares.size() - fill.flares, false, column.width));
    return column;
}

ReportFiller::Column ReportFiller::ownWords(const ReportFill& fill) const {
    Column column{ReportPart::OwnWords, m_textWidth};
    if (m_sheet.words.ownWords.isEmpty())
        return column;
    column.pieces = {m_make.heading(m_sheet.words.ownWords), words(fill.lines)};
    return column;
}

ReportFiller::Column ReportFiller::measures(const ReportFill& fill) const {
    Column column{ReportPart::Measures, m_measureWidth};
    if (m_measures.empty())
        return column;
    column.pieces = {m_make.heading(m_sheet.words.measures), m_make.measureHead(m_measureWidth)};
    column.pieces.insert(column.pieces.end(), m_measures.begin(),
                         m_measures.begin() + static_cast<std::ptrdiff_t>(fill.measures));
    if (fill.measures < m_measures.size())
        column.pieces.push_back(more(m_measures.size() - fill.measures, false, column.width));
    return column;
}

ReportFiller::Column ReportFiller::weeks(const ReportFill& fill) const {
    Column column{ReportPart::Runs, m_measures.empty() ? m_body.width() : m_half};
    if (m_sheet.words.runs.isEmpty())
        return column;
    column.pieces.push_back(m_make.heading(m_sheet.words.runs));
    column.chart = fill.weeks;
    return column;
}

std::vector<ReportFiller::Row> ReportFiller::rows(const ReportFill& fill) const {
    const double width = m_body.width();
    std::vector<Row> rows{{{ReportPart::Head, width, {m_make.head()}}}};
    if (!m_sheet.words.nothing.isEmpty())
        rows.push_back({{ReportPart::Nothing, width, {m_make.paragraph(m_sheet.words.nothing, width, 3)}}});
    if (!m_sheet.words.figures.empty())
        rows.push_back({{ReportPart::Figures, width, {m_make.figures()}}});
    rows.push_back({pain(fill)});
    Column notes{ReportPart::Notes, width};
    for (const QString& note : m_sheet.words.notes.mid(0, 3))
        notes.pieces.push_back(m_make.paragraph(note, width, 2, ReportFont::Small, true));
    rows.push_back({std::move(notes)});
    rows.push_back({programme(fill)});
    rows.push_back({flares(fill), ownWords(fill)});
    rows.push_back({measures(fill), weeks(fill)});
    for (Row& row : rows)
        std::erase_if(row, [](const Column& column) { return column.empty(); });
    std::erase_if(rows, [](const Row& row) { return row.empty(); });
    return rows;
}

double ReportFiller::height(const ReportFill& fill) const {
    double height = 0;
    for (const Row& row : rows(fill)) {
        double highest = 0;
        for (const Column& column : row)
            highest = std::max(highest, column.height());
        height += (height > 0 ? rowGap * m_make.scale() : 0) + highest;
    }
    return height;
}

/// The longer one of the two gets shorter, down to these.
void ReportFiller::shortenTexts(ReportFill& fill, int lines, std::size_t flareUps) const {
    while (!fits(fill)) {
        const bool byFlares = flares(fill).height() >= ownWords(fill).height();
        if (byFlares && fill.flares > flareUps)
            --fill.flares;
        else if (!byFlares && fill.lines > lines)
            --fill.lines;
        else
            return;
    }
}

ReportFill ReportFiller::shortened(ReportFill fill) const {
    struct Floor {
        int lines;
        std::size_t flares, measures, exercises;
    };
    for (const Floor& floor : {Floor{6, 4, 6, 8}, Floor{4, 2, 4, 6}, Floor{3, 1, 2, 4}, Floor{1, 1, 1, 1}}) {
        shortenTexts(fill, floor.lines, floor.flares);
        while (!fits(fill) && fill.measures > floor.measures &&
               measures(fill).height() > weeks(fill).height())
            --fill.measures;
        while (!fits(fill) && fill.exercises > floor.exercises)
            --fill.exercises;
    }
    return fill;
}

ReportFill ReportFiller::grown(ReportFill fill) const {
    const double room = m_room - height(fill);
    const bool trend = !m_sheet.words.pain.isEmpty();
    // beside higher measures the bars have room already
    const double beside = m_measures.empty() ? 0 : measures(fill).height() - weeks(fill).height();
    if (!m_sheet.words.runs.isEmpty() && beside > 0)
        fill.weeks = std::min(fill.weeks + beside, highestWeeks);
    const double wanted = (trend ? highestPain - fill.pain : 0) +
                          (m_sheet.words.runs.isEmpty() ? 0 : highestWeeks - fill.weeks);
    const double part = wanted > 0 ? std::clamp(room / wanted, 0.0, 1.0) : 0;
    fill.pain += part * (highestPain - fill.pain);
    fill.weeks += part * (highestWeeks - fill.weeks);
    return fill;
}

void ReportFiller::add(ReportPaper& paper, const Column& column, QPointF at) const {
    paper.blocks.push_back({column.part, QRectF(at, QSizeF(column.width, column.height()))});
    double y = at.y();
    for (const ReportPiece& piece : column.pieces) {
        addPiece(paper, piece, {at.x(), y});
        y += piece.height;
    }
    if (column.part == ReportPart::Pain)
        paper.pain = QRectF(at.x(), y, column.width, column.chart);
    if (column.part == ReportPart::Runs)
        paper.weeks = QRectF(at.x(), y, column.width, column.chart);
}

ReportPaper ReportFiller::place(const ReportFill& fill) const {
    ReportPaper paper;
    paper.size = m_size;
    paper.body = m_body;
    paper.chartText = cutOf(ReportFont::Small, m_make.scale()).points;
    double y = m_body.top();
    for (const Row& row : rows(fill)) {
        double x = m_body.left();
        double highest = 0;
        for (const Column& column : row) {
            add(paper, column, {x, y});
            x += column.width + columnGap;
            highest = std::max(highest, column.height());
        }
        y += highest + rowGap * m_make.scale();
    }
    const QPointF foot(m_body.left(), m_body.bottom() - m_foot.height);
    addPiece(paper, m_foot, foot);
    paper.blocks.push_back({ReportPart::Foot, QRectF(foot, QSizeF(m_body.width(), m_foot.height))});
    paper.hiddenExercises = m_exercises.size() - fill.exercises;
    paper.hiddenFlares = m_flares.size() - fill.flares;
    paper.hiddenMeasures = m_measures.size() - fill.measures;
    paper.wordsCut = fill.lines > 0 && words(fill.lines).texts.front().text.endsWith(QChar(0x2026)) &&
                     !m_sheet.words.words.endsWith(QChar(0x2026));
    return paper;
}

} // namespace patella::ui
