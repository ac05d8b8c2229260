#include "ui/help/help_page.h"

#include "src/library/text_folding.h"
#include "ui/help/keys_section.h"
#include "ui/help/pain_section.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QShortcut>

namespace patella::ui {

namespace {

constexpr int stackedBelow = 900; ///< width under which the sections stand in one column
constexpr int widest = 1148;      ///< of both columns: lines do not get longer than that

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search the help")))
    , m_pain(new PainSection)
    , m_signs(new HelpSection(tr("When to see someone")))
    , m_keys(new KeysSection)
    , m_about(new HelpSection(tr("About")))
    , m_licences(new HelpSection(tr("Licences")))
    , m_articles(new HelpSection(tr("The articles")))
    , m_nothing(new EmptyState(QString(), QString(), tr("Show all of the help"))) {
    setAccessibleName(tr("Help"));
    m_search->setMinimumWidth(qRound(280 * std::min(typeScale(), 1.6)));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setKeyHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_nothing->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("search"));
    m_nothing->setMinimumWidth(qRound(420 * std::min(typeScale(), 1.5)));
    m_nothing->hide();
    m_scroll = new PageScroll(columns(), this);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // long text and little to tab to: arrows and Page Down scroll
    m_scroll->setAccessibleName(tr("Help"));
    auto* header = new PageHeader(tr("Help"));
    header->addWidget(m_search);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    head->addWidget(header);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 24, 0, 0);
    layout->setSpacing(18);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    fillAbout();
    fillLicences();
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_nothing, &EmptyState::triggered, m_search, &QLineEdit::clear);
    connect(&theme(), &Theme::fontChanged, this, &HelpPage::arrange);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &HelpPage::focusSearch);
    setArticles({});
    setWarningSigns({});
    arrange();
}

/// Whoever gives the page the keyboard wants to read: arrows and Page Down scroll.
void HelpPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_scroll->setFocus(Qt::OtherFocusReason);
}

QWidget* HelpPage::columns() {
    auto* inside = new QWidget;
    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* nothing = new QHBoxLayout;
    nothing->addStretch(1);
    nothing->addWidget(m_nothing);
    nothing->addStretch(1);
    outer->addLayout(nothing);
    auto* both = new QWidget;
    both->setMaximumWidth(widest);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    const std::array<std::vector<QWidget*>, 2> sides{
        {{m_pain, m_signs}, {m_keys, m_about, m_licences, m_articles}}};
    for (const auto& side : sides) {
        auto* column = new QVBoxLayout;
        column->setSpacing(16);
        for (QWidget* section : side)
            column->addWidget(section);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    outer->addWidget(both, 1);
    return inside;
}

void HelpPage::fillAbout() {
    m_about->addParagraph(
        tr("Patella %1. Exercises for runner's knee, led by a timer and guided by how your knees answer.")
            .arg(QStringLiteral(PATELLA_VERSION)));
    m_about->addParagraph(tr("It is not a medical device. It cannot look at your knee, and it does not take "
                             "the place of someone who can."));
    m_about->addParagraph(tr("What you enter is made on this computer and stays there. Nothing is sent."));
}

void HelpPage::fillLicences() {
    m_licences->addParagraph(tr("Patella is free software: you may use, study, change and share it under the "
                                "GNU General Public License, "
                                "version 3 or later (GPL-3.0-or-later). It comes without any warranty."));
    m_licences->addHeading(tr("With the work of others"));
    const std::vector<std::pair<QString, QString>> parts{{tr("Qt %1").arg(QString::fromLatin1(qVersion())),
                                                          tr("GNU Lesser General Public License, version 3")},
                                                         {tr("SQLite"), tr("public domain")},
                                                         {tr("nlohmann/json"), tr("MIT licence")},
                                                         {tr("utf8proc"), tr("MIT licence")},
                                                         {tr("xxHash"), tr("BSD 2-clause licence")},
                                                         {tr("Inter"), tr("SIL Open Font License 1.1")}};
    for (const auto& [name, licence] : parts)
        m_licences->addParagraph(tr("%1: %2", "name of a library, its licence").arg(name, licence));
}

void HelpPage::setKeys(const std::vector<std::pair<QString, QString>>& keys) {
    m_keys->setKeys(keys);
    search();
}

void HelpPage::setWarningSigns(const std::vector<SafetySign>& signs) {
    m_signs->clearEntries();
    m_signs->addParagraph(tr("Most knees like yours calm down with time and the right dose. These signs want "
                             "a look by someone first."));
    // of any age: the help is read by others too
    for (const SafetyGroup& group : safetyGroups(signs, std::nullopt, LocalDate::fromDays(0))) {
        m_signs->addHeading(PlanWords::urgency(group.urgency));
        for (const SafetySign& sign : group.signs) {
            auto* entry = new QWidget;
            auto* layout = new QVBoxLayout(entry);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(2);
            layout->addWidget((new TextLabel(text(sign.ask), Role::Body))->wrapped());
            layout->addWidget((new TextLabel(text(sign.action), Role::Note, Token::Ink2))->wrapped());
            m_signs->addEntry(entry, text(sign.ask) + QLatin1Char(' ') + text(sign.action));
        }
    }
    search();
}

void HelpPage::setArticles(const std::vector<Article>& articles) {
    m_articles->clearEntries();
    m_articles->addParagraph(tr("The exercises and routines are drawn from these, in our own words."));
    for (const Article& article : articles) {
        QStringList by;
        for (const QString& each : {article.author, article.publisher})
            if (!each.isEmpty())
                by << each;
        const QString credit = by.isEmpty() ? tr("author not named") : by.join(QStringLiteral(", "));
        auto* entry = new QWidget;
        auto* layout = new QVBoxLayout(entry);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget((new TextLabel(article.title, Role::Body))->wrapped());
        layout->addWidget((new TextLabel(credit, Role::Note, Token::Ink2))->wrapped());
        m_articles->addEntry(entry, article.title + QLatin1Char(' ') + credit);
    }
    search();
}

void HelpPage::setPainSources(const QStringList& citations) {
    m_pain->setSources(citations);
    search();
}

void HelpPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpPage::search() {
    const QString typed = m_search->text().simplified();
    const std::vector<std::string> words = foldedWords(utf8(typed));
    bool any = false;
    for (HelpSection* section : {static_cast<HelpSection*>(m_pain), m_signs,
                                 static_cast<HelpSection*>(m_keys), m_about, m_licences, m_articles})
        any = section->filter(words) || any;
    m_nothing->setTexts(tr("Nothing found"), tr("The help has no “%1”.").arg(typed));
    m_nothing->setVisible(!any);
    m_scroll->toTop();
}

void HelpPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HelpPage::arrange() {
    const bool stacked = width() < stackedBelow * typeScale();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace patella::ui
