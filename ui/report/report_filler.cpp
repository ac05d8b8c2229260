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
constexpr double lowestWeeks = 58;
constexpr int mostLines = 40;
constexpr qsizetype mostNotes = 3;
constexpr double barGap = 4;
constexpr double moreGap = 3;

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
    make();
    m_room = m_body.height() - m_foot.height - footGap;
}

/// Each text is laid out once.
void ReportFiller::make() {
    const Report& words = m_sheet.words;
    for (const ReportExercise& each : words.exercises)
        m_exercises.push_back(m_make.exercise(each));
    for (const QString& each : words.flares)
        m_flares.push_back(m_make.paragraph(each, m_textWidth, 4));
    for (const ReportMeasureRow& each : words.measured)
        m_measures.push_back(m_make.measure(each, m_measureWidth));
    for (const QString& note : words.notes.mid(0, mostNotes))
        m_notes.push_back(m_make.paragraph(note, m_body.width(), 2, ReportFont::Small, true));
    m_head = m_make.head();
    m_figures = m_make.figures();
    m_painHead = m_make.painHead(m_sheet.pain);
    m_programmeHead = {m_make.heading(words.programme), m_make.programmeHead()};
    m_measureHead = {m_make.heading(words.measures), m_make.measureHead(m_measureWidth)};
    m_flareHead = m_make.heading(words.flareUps);
    m_wordsHead = m_make.heading(words.ownWords);
    m_weeksHead = m_make.heading(words.runs);
    m_weeksHead.height += barGap; // above the number of the highest bar
    if (!words.nothing.isEmpty())
        m_nothing = m_make.paragraph(words.nothing, m_body.width(), 3);
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

/// A line below what is left of a list.
const ReportPiece& ReportFiller::more(std::size_t hidden, bool exercises) const {
    const auto key = std::pair(hidden, exercises);
    const auto found = m_more.find(key);
    if (found != m_more.end())
        return found->second;
    ReportPiece piece = m_make.paragraph(ReportWords::andMore(static_cast<int>(hidden), exercises), m_half, 1,
                                         ReportFont::Small, true);
    for (PageText& text : piece.texts)
        text.box.translate(0, moreGap);
    piece.height += moreGap;
    return m_more.emplace(key, std::move(piece)).first->second;
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
    column.pieces.push_back(m_painHead);
    column.chart = fill.pain;
    return column;
}

ReportFiller::Column ReportFiller::programme(const ReportFill& fill) const {
    Column column{ReportPart::Programme, m_body.width()};
    if (m_exercises.empty())
        return column;
    column.pieces = m_programmeHead;
    for (const std::size_t i : keptExercises(fill.exercises))
        column.pieces.push_back(m_exercises[i]);
    if (fill.exercises < m_exercises.size())
        column.pieces.push_back(more(m_exercises.size() - fill.exercises, true));
    return column;
}

/// Of too many the newest stay.
ReportFiller::Column ReportFiller::flares(const ReportFill& fill) const {
    Column column{ReportPart::FlareUps, m_textWidth};
    if (m_flares.empty())
        return column;
    column.pieces.push_back(m_flareHead);
    column.pieces.insert(column.pieces.end(), m_flares.end() - static_cast<std::ptrdiff_t>(fill.flares),
                         m_flares.end());
    if (fill.flares < m_flares.size())
        column.pieces.push_back(more(m_flares.size() - fill.flares, false));
    return column;
}

ReportFiller::Column ReportFiller::ownWords(const ReportFill& fill) const {
    Column column{ReportPart::OwnWords, m_textWidth};
    if (m_sheet.words.ownWords.isEmpty())
        return column;
    column.pieces = {m_wordsHead, words(fill.lines)};
    return column;
}

ReportFiller::Column ReportFiller::measures(const ReportFill& fill) const {
    Column column{ReportPart::Measures, m_measureWidth};
    if (m_measures.empty())
        return column;
    column.pieces = m_measureHead;
    column.pieces.insert(column.pieces.end(), m_measures.begin(),
                         m_measures.begin() + static_cast<std::ptrdiff_t>(fill.measures));
    if (fill.measures < m_measures.size())
        column.pieces.push_back(more(m_measures.size() - fill.measures, false));
    return column;
}

ReportFiller::Column ReportFiller::weeks(const ReportFill& fill) const {
    Column column{ReportPart::Runs, m_measures.empty() ? m_body.width() : m_half};
    if (m_sheet.words.runs.isEmpty())
        return column;
    column.pieces.push_back(m_weeksHead);
    column.chart = fill.weeks;
    return column;
}

std::vector<ReportFiller::Row> ReportFiller::rows(const ReportFill& fill) const {
    const double width = m_body.width();
    std::vector<Row> rows{{{ReportPart::Head, width, {m_head}}}};
    if (!m_sheet.words.nothing.isEmpty())
        rows.push_back({{ReportPart::Nothing, width, {m_nothing}}});
    if (!m_sheet.words.figures.empty())
        rows.push_back({{ReportPart::Figures, width, {m_figures}}});
    rows.push_back({pain(fill)});
    rows.push_back({{ReportPart::Notes, width, m_notes}});
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
