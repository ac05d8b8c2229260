#include "ui/paper/handout_layout.h"

#include "ui/paper/handout_rows.h"
#include "ui/platform/local_paper.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace patella::ui {

namespace {

struct HandoutTexts {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::HandoutTexts)
};

constexpr double side = 38;
constexpr double top = 36;
constexpr double bottom = 32;
constexpr double footGap = 10;
constexpr double writeGap = 23; // for a hand

/// Fills page after page with rows.
class PageFiller {
public:
    PageFiller(const HandoutSheet& sheet, const HandoutOptions& options)
        : m_words(sheet.words)
        , m_rows() {
        m_out.size = QPageSize(options.size).size(QPageSize::Point);
        m_out.body = QRectF({0, 0}, m_out.size).adjusted(side, top, -side, -bottom);
        m_rows = rowsOf(sheet, options, m_out.body.width());
    }

    HandoutPages all() {
        beginPage();
        for (std::size_t next = 0; next < m_rows.size();) {
            std::size_t end = next + 1; // one past what stays together
            while (end < m_rows.size() && m_rows[end - 1].staysWithNext)
                ++end;
            if (!fits(next, end) && !m_fresh)
                breakPage(m_rows[next].phase);
            for (; next < end; ++next) {
                const bool headOnly = m_fresh && m_out.pages.size() == 1;
                if ((!m_fresh || headOnly) && !fits(next, next + 1))
                    breakPage(m_rows[next].phase);
                place(m_rows[next]);
            }
        }
        addPageNumbers();
        return std::move(m_out);
    }

private:
    double width() const { return m_out.body.width(); }
    HandoutPage& page() { return m_out.pages.back(); }

    void beginPage() {
        m_out.pages.emplace_back();
        m_y = m_out.body.top();
        if (m_out.pages.size() == 1)
            addHead();
        else
            addText(wrapped(m_words.name, PaperFont::SmallStrong, width(), 1));
        addFoot();
        m_fresh = true;
    }
    void breakPage(const QString& phase) {
        beginPage();
        if (phase.isEmpty())
            return;
        place(
            headingRow(HandoutTexts::tr("%1, continued", "phase on the next page").arg(phase), {}, width()));
        m_fresh = true;
        m_y += 8;
    }
    bool fits(std::size_t from, std::size_t to) const {
        double height = 0;
        for (std::size_t i = from; i < to; ++i)
            height += m_rows[i].height + (i == from && m_fresh ? 0 : m_rows[i].before);
        return m_y + height <= m_end;
    }
    void place(const HandoutRow& row) {
        HandoutPage parts = row.parts;
        if (m_fresh && m_out.pages.size() > 1 && row.phase.isEmpty())
            m_y += 8; // below the name
        if (m_fresh)
            parts.hairlines.clear();
        else
            m_y += row.before;
        addParts(page(), parts, {m_out.body.left(), m_y});
        m_y += row.height;
        m_fresh = false;
    }
    void addText(PageText text, double after = 0) {
        text.box.moveTo(m_out.body.left(), m_y);
        m_y = text.box.bottom() + after;
        page().texts.push_back(std::move(text));
    }
    void addHead() {
        addText(wrapped(m_words.name, PaperFont::Title, width(), 3), 1);
        addFacts();
        if (!m_words.entry.isEmpty())
            addText(wrapped(m_words.entry, PaperFont::Body, width(), 6));
        m_y += writeGap - 11;
        const double half = width() / 2;
        addBlank(HandoutTexts::tr("For"), m_out.body.left(), half - 12);
        addBlank(HandoutTexts::tr("Week of"), m_out.body.left() + half + 4, half - 4);
        m_y += 22;
    }
    /// Minutes and times a week, and what is needed: in one line where there is room.
    void addFacts() {
        const double beside = textWidth(m_words.facts, PaperFont::Facts) + 14;
        addText(wrapped(m_words.facts, PaperFont::Facts, beside < width() ? beside : width(), 2));
        if (beside + textWidth(m_words.equipment, PaperFont::Body) > width())
            return addText(wrapped(m_words.equipment, PaperFont::Body, width(), 3));
        PageText needed = wrapped(m_words.equipment, PaperFont::Body, width() - beside, 1);
        needed.box.moveBottomLeft({m_out.body.left() + beside, m_y - 1});
        page().texts.push_back(std::move(needed));
    }
    void addBlank(const QString& label, double left, double room) {
        PageText words = wrapped(label, PaperFont::Body, textWidth(label, PaperFont::Body), 1);
        words.box.moveTo(left, m_y);
        const double line = words.box.bottom() - 2;
        page().blanks.emplace_back(words.box.right() + 6, line, left + room, line);
        page().texts.push_back(std::move(words));
    }
    void addFoot() {
        PageText made = wrapped(m_words.madeWith, PaperFont::Small, width() - 80, 2);
        PageText rule = wrapped(m_words.painRule, PaperFont::SmallStrong, width(), 3);
        made.pale = true;
        made.box.moveBottomLeft(m_out.body.bottomLeft());
        rule.box.moveBottomLeft(made.box.topLeft() - QPointF(0, 1));
        const double line = rule.box.top() - 4;
        page().hairlines.emplace_back(m_out.body.left(), line, m_out.body.right(), line);
        m_end = line - footGap;
        page().texts.push_back(std::move(rule));
        page().texts.push_back(std::move(made));
    }
    void addPageNumbers() {
        if (m_out.pages.size() < 2)
            return;
        const QLocale locale;
        for (std::size_t i = 0; i < m_out.pages.size(); ++i) {
            PageText number = wrapped(
                HandoutTexts::tr("%1 of %2", "page, pages")
                    .arg(locale.toString(qulonglong(i + 1)), locale.toString(qulonglong(m_out.pages.size()))),
                PaperFont::Small, 80, 1);
            number.box.moveBottomRight(m_out.body.bottomRight());
            number.alignment = Qt::AlignRight;
            number.pale = true;
            m_out.pages[i].texts.push_back(std::move(number));
        }
    }

    const Handout& m_words;
    HandoutPages m_out;
    std::vector<HandoutRow> m_rows;
    double m_y = 0;
    double m_end = 0;
    bool m_fresh = true; ///< nothing but the head is on the page
};

} // namespace

HandoutOptions handoutDefaults() {
    HandoutOptions options;
    options.size = localPaper();
    return options;
}

std::size_t HandoutPages::itemCount() const {
    std::size_t count = 0;
    for (const HandoutPage& page : pages)
        count += page.items.size();
    return count;
}

HandoutPages layOut(const HandoutSheet& sheet, const HandoutOptions& options) {
    return PageFiller(sheet, options).all();
}

} // namespace patella::ui
