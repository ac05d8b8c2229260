#include "ui/report/report_page.h"

#include "ui/report/report_choices.h"
#include "ui/report/report_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int sideWidth = 460; ///< at the default font
constexpr double widest = 1.4; // times that: three periods side by side at 20 points

} // namespace

ReportPage::ReportPage(QWidget* parent)
    : QWidget(parent)
    , m_preview(new ReportPreview(this))
    , m_choices(new ReportChoices)
    , m_side(new QWidget(this))
    , m_fault(new MessageBar(MessageBar::Kind::Error, this))
    , m_left(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("Report"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 0, 0);
    row->setSpacing(24);
    auto* paper = new QVBoxLayout;
    paper->setContentsMargins(0, 0, 0, 12);
    paper->addWidget(m_preview, 1);
    row->addLayout(paper, 1);
    row->addWidget(m_side);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    column->addWidget(head());
    column->addWidget(m_choices);
    column->addStretch(1);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 24);
    side->setSpacing(12);
    side->addWidget(new PageScroll(content, this), 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    below->setSpacing(10);
    below->addWidget(m_fault);
    below->addWidget(m_left->wrapped());
    below->addLayout(buttons());
    side->addLayout(below);
    m_fault->hide();
    m_left->hide();
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::settingsChanged);
    connect(m_choices, &ReportChoices::periodChosen, this, &ReportPage::periodChosen);
    connect(m_choices, &ReportChoices::datesChosen, this, &ReportPage::datesChosen);
    connect(&theme(), &Theme::fontChanged, this, &ReportPage::arrange);
    addShortcuts();
    arrange();
}

QWidget* ReportPage::head() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto* back = new Button(tr("Progress"), Button::Variant::Quiet, box);
    back->setButtonSize(Button::Size::Small);
    back->setIconName(QStringLiteral("left"));
    back->setInk(Token::Accent);
    back->setAccessibleName(tr("Back to Progress"));
    connect(back, &QAbstractButton::clicked, this, &ReportPage::backAsked);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget((new TextLabel(tr("Report for your physio"), Role::PageTitle))->wrapped());
    column->addWidget((new TextLabel(tr("One page, made on this computer. Nothing is sent anywhere."),
                                     Role::LeadText, Token::Ink2))
                          ->wrapped());
    return box;
}

QLayout* ReportPage::buttons() {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_save = new Button(tr("Save as PDF"), Button::Variant::Primary, this);
    m_save->setKeyHint(tr("Ctrl S", "keys"));
    m_save->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_print = new Button(tr("Print"), Button::Variant::Secondary, this);
    m_print->setKeyHint(tr("Ctrl P", "keys"));
    m_copy = new Button(tr("Copy as text"), Button::Variant::Quiet, this);
    m_copy->setButtonSize(Button::Size::Small);
    for (Button* each : {m_save, m_print}) {
        each->setButtonSize(Button::Size::Medium);
        row->addWidget(each);
    }
    rows->addLayout(row);
    rows->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_save, &QAbstractButton::clicked, this, &ReportPage::saveAsked);
    connect(m_print, &QAbstractButton::clicked, this, &ReportPage::printAsked);
    connect(m_copy, &QAbstractButton::clicked, this, &ReportPage::copyAsked);
    return rows;
}

void ReportPage::addShortcuts() {
    const auto add = [this](QKeySequence::StandardKey key, Button* button) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    };
    add(QKeySequence::Save, m_save);
    add(QKeySequence::Print, m_print);
}

void ReportPage::arrange() {
    const int wanted = qRound(sideWidth * std::clamp(typeScale(), 1.0, widest)) + PageScroll::rightMargin;
    m_side->setFixedWidth(wanted);
}

void ReportPage::display(const ReportSettings& settings, LocalDate today) {
    m_choices->display(settings, today);
}

void ReportPage::setRange(const DateRange& range, bool ownDates) { m_choices->setRange(range, ownDates); }

void ReportPage::setSheet(ReportSheet sheet) {
    m_preview->setSheet(std::move(sheet));
    const ReportPaper& paper = m_preview->paper();
    QStringList left;
    if (paper.wordsCut)
        left << tr("Your words are longer than the page has room for.");
    if (paper.hiddenExercises > 0)
        left << tr("%n exercise(s) did not fit.", "", static_cast<int>(paper.hiddenExercises));
    if (paper.hiddenFlares > 0)
        left << tr("%n earlier flare-up(s) did not fit.", "", static_cast<int>(paper.hiddenFlares));
    m_left->setText(left.join(QLatin1Char(' ')));
    m_left->setVisible(!left.isEmpty());
}

void ReportPage::setBusy(bool on) {
    for (Button* button : {m_save, m_print, m_copy})
        button->setEnabled(!on);
}

void ReportPage::setFault(const QString& sentence) {
    m_fault->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_fault->setMessage(sentence);
    announce(this, sentence);
}

/// Whoever gives the page the keyboard means its main button.
void ReportPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_save->setFocus(Qt::OtherFocusReason);
}

} // namespace patella::ui
