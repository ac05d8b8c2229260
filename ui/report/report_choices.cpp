#include "ui/report/report_choices.h"

#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int typingMs = 150;
constexpr int wordsLines = 3;
constexpr int wordsFrame = 20;
constexpr int earliestYear = 2000;

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }
LocalDate localDate(QDate date) {
    return LocalDate::of(date.year(), date.month(), date.day()).value_or(LocalDate::fromDays(0));
}

} // namespace

ReportChoices::ReportChoices(QWidget* parent)
    : QWidget(parent)
    , m_typing(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(periodCard());
    column->addWidget(contentCard());
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_typing, &QTimer::timeout, this, &ReportChoices::takeTyped);
}

Card* ReportChoices::periodCard() {
    auto* card = new Card(this);
    card->setAccessibleName(tr("Period"));
    card->body()->setSpacing(12);
    card->body()->addWidget(new TextLabel(tr("Period"), Role::CardTitle));
    m_period = new Segmented(tr("Period"), card);
    m_period->addSegment(tr("4 weeks"));
    m_period->addSegment(tr("12 weeks"));
    m_period->addSegment(tr("Since last visit"));
    card->body()->addWidget(m_period);
    m_ask = (new TextLabel(tr("When was your last visit? It is kept, and moves on each time you print."),
                           Role::Note, Token::Ink2))
                ->wrapped();
    card->body()->addWidget(m_ask);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const auto date = [&](const QString& name) {
        auto* field = new QDateEdit(card);
        field->setAccessibleName(name);
        field->setMinimumDate(QDate(earliestYear, 1, 1));
        field->setKeyboardTracking(false);
        auto* label = new TextLabel(name, Role::Note, Token::Ink2);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        connect(field, &QDateEdit::dateChanged, this, &ReportChoices::takeDates);
        return std::pair(field, label);
    };
    std::tie(m_from, m_fromLabel) = date(tr("From", "date"));
    m_to = date(tr("to", "date")).first;
    card->body()->addLayout(row);
    connect(m_period, &Segmented::currentChanged, this, &ReportChoices::choosePeriod);
    return card;
}

Card* ReportChoices::contentCard() {
    auto* card = new Card(this);
    card->setAccessibleName(tr("On the page"));
    card->body()->setSpacing(10);
    card->body()->addWidget(new TextLabel(tr("On the page"), Role::CardTitle));
    addSwitch(card, tr("Pain trend"), &ReportSettings::pain);
    addSwitch(card, tr("Present programme"), &ReportSettings::programme);
    addSwitch(card, tr("Runs"), &ReportSettings::runs);
    addSwitch(card, tr("Flare-ups"), &ReportSettings::flareUps);
    addSwitch(card, tr("Measures"), &ReportSettings::measures);
    addSwitch(card, tr("In my own words"), &ReportSettings::ownWords);
    m_words = new QPlainTextEdit(card);
    m_words->setAccessibleName(tr("Your words"));
    m_words->setPlaceholderText(tr("What bothers you still, and what you want to do again"));
    m_words->setTabChangesFocus(true);
    applyRole(m_words, Role::Body);
    m_words->setFixedHeight(qRound(wordsLines * lineHeight(Role::Body) * 1.0) + wordsFrame);
    card->body()->addWidget(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_typing->start();
    });
    addSwitch(card, tr("Name and year of birth"), &ReportSettings::person);
    m_person = personFields();
    card->body()->addWidget(m_person);
    card->body()->addWidget(
        (new TextLabel(tr("Name, year and words stay in this computer's settings. No export, backup or pack "
                          "has them."),
                       Role::Hint, Token::Ink3))
            ->wrapped());
    return card;
}

QWidget* ReportChoices::personFields() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_name = new QLineEdit(box);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(static_cast<int>(ReportSettings::longestName));
    m_born = new QLineEdit(box);
    m_born->setAccessibleName(tr("Year of birth"));
    m_born->setPlaceholderText(tr("Year of birth"));
    m_born->setMaxLength(4);
    m_born->setFixedWidth(grown(116, Role::Body));
    row->addWidget(m_name, 1);
    row->addWidget(m_born);
    for (QLineEdit* field : {m_name, m_born})
        connect(field, &QLineEdit::textEdited, this, [this] { m_typing->start(); });
    return box;
}

void ReportChoices::addSwitch(Card* card, const QString& words, bool ReportSettings::*flag) {
    auto* row = new SwitchRow(words, card);
    card->body()->addWidget(row);
    m_switches.emplace_back(row, flag);
    connect(row, &SwitchRow::toggled, this, [this, flag](bool on) {
        m_settings.*flag = on;
        follow();
        Q_EMIT changed(m_settings);
    });
}

void ReportChoices::display(const ReportSettings& settings, LocalDate today) {
    m_showing = true;
    m_settings = settings;
    for (const auto& [row, flag] : m_switches)
        row->setOn(settings.*flag);
    if (text(settings.words) != m_words->toPlainText())
        m_words->setPlainText(text(settings.words));
    if (text(settings.name) != m_name->text())
        m_name->setText(text(settings.name));
    m_born->setText(settings.born ? QString::number(*settings.born) : QString());
    m_born->setValidator(new QIntValidator(ReportSettings::earliestBirth, today.year(), m_born));
    for (QDateEdit* field : {m_from, m_to})
        field->setMaximumDate(qdate(today));
    m_showing = false;
    follow();
}

void ReportChoices::setRange(const DateRange& range, bool ownDates) {
    m_showing = true;
    m_range = range;
    m_ownDates = ownDates;
    m_from->setDate(qdate(range.first));
    m_to->setDate(qdate(range.last));
    m_showing = false;
    follow();
}

void ReportChoices::follow() {
    m_period->setCurrentIndex(m_ownDates ? -1 : static_cast<int>(m_settings.period));
    const bool visit = !m_ownDates && m_settings.period == ReportPeriod::SinceVisit;
    m_fromLabel->setText(visit ? tr("Last visit") : tr("From", "date"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_ask->setVisible(visit && !m_settings.lastVisit);
    m_words->setVisible(m_settings.ownWords);
    m_person->setVisible(m_settings.person);
}

void ReportChoices::choosePeriod(int index) {
    m_settings.period = static_cast<ReportPeriod>(index);
    m_ownDates = false;
    follow();
    Q_EMIT periodChosen();
    Q_EMIT changed(m_settings);
    if (m_ask->isVisible())
        m_from->setFocus(Qt::OtherFocusReason);
}

void ReportChoices::takeDates() {
    if (m_showing)
        return;
    const DateRange range = DateRange::between(localDate(m_from->date()), localDate(m_to->date()));
    const bool visit = !m_ownDates && m_settings.period == ReportPeriod::SinceVisit;
    if (visit && sender() == m_from) {
        m_settings.lastVisit = localDate(m_from->date());
        follow();
        Q_EMIT periodChosen();
        Q_EMIT changed(m_settings);
        return;
    }
    m_ownDates = true;
    follow();
    Q_EMIT datesChosen(range);
}

void ReportChoices::takeTyped() {
    const auto most = static_cast<qsizetype>(ReportSettings::longestWords);
    m_settings.words = utf8(m_words->toPlainText().left(most));
    m_settings.name = utf8(m_name->text());
    bool whole = false;
    const int born = m_born->text().toInt(&whole);
    m_settings.born = whole && born >= ReportSettings::earliestBirth ? std::optional(born) : std::nullopt;
    Q_EMIT changed(m_settings);
}

} // namespace patella::ui
