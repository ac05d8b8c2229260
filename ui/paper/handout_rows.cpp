#include "ui/paper/handout_rows.h"

#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double pictureWidth = 164; // two poses side by side
constexpr double leastPicture = 80;
constexpr double mostPicture = 122;
constexpr double gutter = 15;
constexpr double tick = 20;
constexpr double tickGap = 4;
constexpr double aboveTicks = 5;
constexpr double indent = 11;
constexpr double between = 13; // rows
constexpr double groupIndent = 12;

// Enough for anything of ours; what somebody typed may be longer, and one item never fills a page.
constexpr int nameLines = 3;
constexpr int stepLines = 4;
constexpr int noteLines = 6;
constexpr int remarkLines = 12;

constexpr double ticksWidth = 7 * tick + 6 * tickGap;

/// Puts texts below one another.
class Column {
public:
    Column(HandoutPage& page, double left, double width)
        : m_page(page)
        , m_left(left)
        , m_width(width) {}
    void add(const QString& text, PaperFont font, int mostLines, double above = 0, bool pale = false) {
        addAt(text, font, mostLines, above, pale, 0);
    }
    void addStep(const QString& text) {
        const double y = m_y + 1.5;
        addAt(text, PaperFont::Body, stepLines, 1.5, false, indent);
        m_page.dots.emplace_back(m_left + 3, y + cutOf(PaperFont::Body).points * .66);
    }
    /// Beside the last line where there is room, else below.
    void addBeside(const QString& text, PaperFont font) {
        if (text.isEmpty() || m_page.texts.empty())
            return;
        const PageText last = m_page.texts.back();
        const double left = last.box.left() + textWidth(last.text, last.cut) + 12;
        const double room = m_left + m_width - m_right - left;
        PageText block = wrapped(text, font, textWidth(text, font), 1);
        if (block.box.width() > room)
            return add(text, font, nameLines, 1);
        m_page.texts.back().box.setRight(left - 12);
        const double baseline = last.box.bottom() - last.cut.points * .38;
        block.box.moveTo(left, baseline + cutOf(font).points * .38 - block.box.height());
        m_page.texts.push_back(std::move(block));
    }
    /// The next text leaves this much free at its right.
    void narrow(double right) { m_right = right; }
    [[nodiscard]] double bottom() const { return m_y; }
    void skipTo(double y) { m_y = std::max(m_y, y); }

private:
    void addAt(const QString& text, PaperFont font, int mostLines, double above, bool pale, double in) {
        if (text.isEmpty())
            return;
        PageText block = wrapped(text, font, m_width - in - m_right, mostLines);
        m_y += above;
        block.box.moveTo(m_left + in, m_y);
        block.pale = pale;
        m_y = block.box.bottom();
        m_page.texts.push_back(std::move(block));
    }

    HandoutPage& m_page;
    double m_left, m_width;
    double m_right = 0;
    double m_y = 0;
};

void addTicks(HandoutPage& page, PlacedItem& item, QPointF at) {
    const QStringList days = dayLetters();
    for (qsizetype day = 0; day < days.size(); ++day) {
        const QRectF box(at.x() + double(day) * (tick + tickGap), at.y(), tick, tick);
        item.ticks.push_back(box);
        PageText letter = wrapped(days[day], PaperFont::Day, tick, 1);
        letter.box.moveTo(box.left(), box.center().y() - letter.box.height() / 2);
        letter.pale = true;
        letter.alignment = Qt::AlignHCenter;
        page.texts.push_back(std::move(letter));
    }
}

void addDetails(Column& column, const HandoutItem& item) {
    column.add(item.cue, PaperFont::Strong, nameLines, 3);
    for (const QString& step : item.steps)
        column.addStep(step);
    column.add(item.note, PaperFont::Body, noteLines, 3, true);
    column.add(item.stop, PaperFont::Strong, nameLines, 3);
}

/// Picture and days at the left, words at the right.
HandoutRow pictureRow(const HandoutItem& item, bool hasArt, double left, double width) {
    HandoutRow row;
    PlacedItem placed;
    const double at = left + pictureWidth + gutter;
    Column words(row.parts, at, width - at);
    words.add(item.name, PaperFont::Name, nameLines);
    words.add(item.dose, PaperFont::Dose, nameLines);
    words.addBeside(item.pace, PaperFont::Body);
    addDetails(words, item);
    const double room = words.bottom() - tick - aboveTicks;
    const double picture = hasArt ? std::clamp(room, leastPicture, mostPicture) : 0;
    if (hasArt)
        placed.picture = {left, 0, pictureWidth, picture};
    addTicks(row.parts, placed, {left, hasArt ? picture + aboveTicks : 2});
    row.height = std::max(words.bottom(), placed.ticks.back().bottom());
    row.parts.items.push_back(std::move(placed));
    return row;
}

/// Words over the whole width, days at the upper right.
HandoutRow wordsRow(const HandoutItem& item, double left, double width) {
    HandoutRow row;
    PlacedItem placed;
    addTicks(row.parts, placed, {width - ticksWidth, 2});
    Column words(row.parts, left, width - left);
    words.narrow(ticksWidth + gutter);
    words.add(item.name, PaperFont::Name, nameLines);
    words.add(item.dose, PaperFont::Dose, nameLines);
    words.addBeside(item.pace, PaperFont::Body);
    words.narrow(0);
    words.skipTo(placed.ticks.back().bottom());
    addDetails(words, item);
    row.height = words.bottom();
    row.parts.items.push_back(std::move(placed));
    return row;
}

HandoutRow itemRow(const HandoutItem& item, const HandoutSheet& sheet, const HandoutOptions& options,
                   bool grouped, double width) {
    const double left = grouped ? groupIndent : 0;
    HandoutRow row = options.figures ? pictureRow(item, sheet.artOf(item.exercise) != nullptr, left, width)
                                     : wordsRow(item, left, width);
    PlacedItem& placed = row.parts.items.front();
    placed.exercise = item.exercise;
    placed.name = item.name;
    placed.box = {0, 0, width, row.height};
    if (grouped)
        row.parts.rules.emplace_back(1, 0, 1, row.height);
    row.before = between;
    return row;
}

HandoutRow textRow(const QString& text, PaperFont font, int lines, double width, double before, bool pale) {
    HandoutRow row;
    Column column(row.parts, 0, width);
    column.add(text, font, lines, 0, pale);
    row.height = column.bottom();
    row.before = before;
    return row;
}

class Rows {
public:
    Rows(const HandoutSheet& sheet, const HandoutOptions& options, double width)
        : m_sheet(sheet)
        , m_options(options)
        , m_width(width) {}

    std::vector<HandoutRow> all() {
        for (const HandoutPhase& phase : m_sheet.words.phases)
            addPhase(phase);
        for (const QString& remark : m_sheet.words.remarks)
            add(textRow(remark, PaperFont::Body, remarkLines, m_width, 8, false), {}, false);
        return std::move(m_rows);
    }

private:
    void add(HandoutRow row, const QString& phase, bool staysWithNext) {
        row.phase = phase;
        row.staysWithNext = staysWithNext;
        m_rows.push_back(std::move(row));
    }
    void addPhase(const HandoutPhase& phase) {
        add(headingRow(phase.title, phase.rounds, m_width), {}, true);
        bool first = true;
        const auto closer = [&](HandoutRow row) { // the first thing under a heading
            row.before = first ? 8 : row.before;
            first = false;
            return row;
        };
        if (!phase.note.isEmpty())
            add(closer(textRow(phase.note, PaperFont::Body, noteLines, m_width, 4, true)), phase.title, true);
        for (const HandoutGroup& group : phase.groups) {
            double above = between;
            for (const auto& [words, font] :
                 {std::pair{group.lead, PaperFont::Strong}, std::pair{group.note, PaperFont::Body}})
                if (!words.isEmpty()) {
                    add(closer(textRow(words, font, noteLines, m_width, above, font == PaperFont::Body)),
                        phase.title, true);
                    above = 1;
                }
            for (const HandoutItem& item : group.items) {
                HandoutRow row = itemRow(item, m_sheet, m_options, !group.lead.isEmpty(), m_width);
                if (!first && !m_rows.back().staysWithNext)
                    row.parts.hairlines.emplace_back(0, -between / 2, m_width, -between / 2);
                else
                    row.before = 8;
                add(closer(std::move(row)), phase.title, false);
            }
        }
    }

    const HandoutSheet& m_sheet;
    const HandoutOptions& m_options;
    double m_width;
    std::vector<HandoutRow> m_rows;
};

} // namespace

QStringList dayLetters() {
    const QLocale locale;
    QStringList letters;
    for (int day = 0; day < 7; ++day)
        letters << locale.standaloneDayName((locale.firstDayOfWeek() + day - 1) % 7 + 1,
                                            QLocale::NarrowFormat);
    return letters;
}

HandoutRow headingRow(const QString& title, const QString& rounds, double width) {
    const QString words = rounds.isEmpty() ? title : title + QStringLiteral("  ") + rounds;
    HandoutRow row = textRow(words, PaperFont::Heading, 2, width, 20, false);
    row.parts.rules.emplace_back(0, row.height + 2, width, row.height + 2);
    row.height += 3;
    row.staysWithNext = true;
    return row;
}

std::vector<HandoutRow> rowsOf(const HandoutSheet& sheet, const HandoutOptions& options, double width) {
    return Rows(sheet, options, width).all();
}

void addParts(HandoutPage& page, const HandoutPage& part, QPointF by) {
    for (PageText text : part.texts) {
        text.box.translate(by);
        page.texts.push_back(std::move(text));
    }
    for (PlacedItem item : part.items) {
        item.box.translate(by);
        if (!item.picture.isNull())
            item.picture.translate(by);
        for (QRectF& box : item.ticks)
            box.translate(by);
        page.items.push_back(std::move(item));
    }
    for (const auto lines : {&HandoutPage::hairlines, &HandoutPage::rules, &HandoutPage::blanks})
        for (const QLineF& line : part.*lines)
            (page.*lines).push_back(line.translated(by));
    for (const QPointF& dot : part.dots)
        page.dots.push_back(dot + by);
}

} // namespace patella::ui
