#include "ui/today/run_dialog.h"

#include "ui/text/place_words.h"
#include "ui/text/run_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double mostKm = 300;
constexpr double mostMinutes = 2880;
constexpr int longestNumber = 8; ///< characters
constexpr int daysBack = 366;

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

/// In the locale's way, or with a point; 0 when empty, nothing when it is no number up to `most`.
std::optional<double> numberIn(const QLineEdit* field, double most) {
    const QString words = field->text().trimmed();
    if (words.isEmpty())
        return 0;
    bool whole = false;
    double value = QLocale().toDouble(words, &whole);
    if (!whole)
        value = QLocale::c().toDouble(words, &whole);
    return whole && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

QWidget* field(const QString& label, QWidget* input, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* words = new TextLabel(label, Role::NoteStrong, Token::Ink2);
    words->setBuddy(input);
    input->setAccessibleName(label);
    column->addWidget(words);
    column->addWidget(input);
    return box;
}

} // namespace

RunDialog::RunDialog(LocalDate today, int longest, QWidget* host, const std::optional<RunEntry>& before)
    : OverlayDialog(host)
    , m_date(new QDateEdit(qdate(today), this))
    , m_km(new QLineEdit(this))
    , m_minutes(new QLineEdit(this))
    , m_painkiller(new SwitchRow(PlaceWords::painkiller()))
    , m_doubt(new MessageBar(MessageBar::Kind::Error))
    , m_hint(new TextLabel({}, Role::Note, Token::Ink2))
    , m_save(new Button({}, Button::Variant::Primary))
    , m_keep(before ? tr("Keep the changes") : tr("Keep the run"))
    , m_longest(longest) {
    setTitle(before ? tr("Change the run") : tr("Add a run"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    const LocalDate first = std::min(today.plusDays(-daysBack), before ? before->date : today);
    m_date->setDateRange(qdate(first), qdate(today));
    body()->addLayout(fields());
    body()->addWidget((new TextLabel(tr("Highest pain during the run"), Role::BodyStrong))->wrapped());
    addScales();
    body()->addWidget(m_painkiller);
    body()->addWidget(m_doubt);
    body()->addWidget(m_hint->wrapped());
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet, this);
    for (Button* button : {m_save, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    setFirstFocus(m_km);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(m_save, &QAbstractButton::clicked, this, &RunDialog::save);
    if (before)
        fill(*before);
    follow();
}

void RunDialog::fill(const RunEntry& run) {
    m_date->setDate(qdate(run.date));
    setKilometres(run.metres);
    if (run.seconds > 0)
        m_minutes->setText(RunWords::plain(run.seconds / 60.0, 2));
    for (std::size_t i = 0; i < m_scales.size(); ++i)
        m_scales[i]->setValue(run.highest[i] ? std::optional(run.highest[i]->value()) : std::nullopt);
    m_painkiller->setOn(run.painkiller);
}

void RunDialog::setKilometres(int metres) {
    m_km->setText(metres > 0 ? RunWords::plain(metres / 1000.0, 3) : QString());
}

QLayout* RunDialog::fields() {
    auto* row = new FlowLayout(nullptr, 16, 12);
    row->addWidget(field(tr("Day"), m_date, this));
    row->addWidget(field(tr("Kilometres"), m_km, this));
    row->addWidget(field(tr("Minutes"), m_minutes, this));
    for (QLineEdit* each : {m_km, m_minutes}) {
        each->setMaxLength(longestNumber);
        each->setFixedWidth(grown(110, Role::Body));
        connect(each, &QLineEdit::textChanged, this, &RunDialog::follow);
        connect(each, &QLineEdit::returnPressed, m_save, &QAbstractButton::click);
    }
    m_date->setMinimumWidth(grown(140, Role::Body));
    return row;
}

void RunDialog::addScales() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    for (const patella::Side side : bothSides) {
        auto* scale = new PainScale(static_cast<Side>(side), PainScaleSize::Summary, this);
        scale->setWords(words);
        scale->setUnansweredText(tr("not answered yet"));
        scale->setZoneWordsShown(side == patella::Side::Right);
        scale->setAccessibleDescription(tr("Highest pain during the run"));
        m_scales[static_cast<std::size_t>(side)] = scale;
        body()->addWidget(scale);
    }
}

std::optional<int> RunDialog::metres() const {
    const std::optional<double> km = numberIn(m_km, mostKm);
    return km ? std::optional(static_cast<int>(std::lround(*km * 1000))) : std::nullopt;
}

std::optional<int> RunDialog::seconds() const {
    const std::optional<double> minutes = numberIn(m_minutes, mostMinutes);
    return minutes ? std::optional(static_cast<int>(std::lround(*minutes * 60))) : std::nullopt;
}

/// One of the two lengths is enough. Whatever is changed takes the doubt away.
void RunDialog::follow() {
    const bool odd = !metres() || !seconds();
    m_asked.reset();
    m_doubt->hide();
    m_save->setText(m_keep);
    m_save->setEnabled(!odd && metres().value_or(0) + seconds().value_or(0) > 0);
    m_hint->setText(odd ? tr("Kilometres and minutes are numbers, such as %1 and %2.", "examples")
                              .arg(QLocale().toString(5.2), QLocale().toString(30))
                        : tr("Tomorrow morning's score completes it."));
}

RunEntry RunDialog::told() const {
    const QDate day = m_date->date();
    RunEntry run;
    run.date = LocalDate::of(day.year(), day.month(), day.day()).value_or(run.date);
    run.metres = metres().value_or(0);
    run.seconds = seconds().value_or(0);
    for (std::size_t i = 0; i < m_scales.size(); ++i)
        if (const std::optional<int> value = m_scales[i]->value())
            run.highest[i] = PainScore::of(*value);
    run.painkiller = m_painkiller->isOn();
    return run;
}

void RunDialog::ask(const RunDoubt& doubt) {
    m_asked = doubt;
    m_doubt->setMessage(RunWords::doubt(doubt), RunWords::meant(doubt));
    m_doubt->clearActions();
    Button* mend = nullptr;
    if (doubt.meant) {
        mend = m_doubt->addActionButton(RunWords::kilometres(*doubt.meant));
        mend->setAccessibleName(tr("Make it %1").arg(RunWords::kilometres(*doubt.meant)));
        connect(mend, &QAbstractButton::clicked, this, [this, metres = *doubt.meant] {
            setKilometres(metres);
            m_save->setFocus(Qt::OtherFocusReason);
        });
    }
    m_doubt->show();
    m_save->setText(tr("It is right, keep it"));
    if (mend) // Enter means the likely one, not the doubted
        mend->setFocus(Qt::OtherFocusReason);
    announce(m_doubt, RunWords::doubt(doubt));
}

void RunDialog::save() {
    const RunEntry run = told();
    const std::optional<RunDoubt> doubt = doubtOf(run, m_longest);
    if (doubt && m_asked != doubt)
        return ask(*doubt);
    done();
    Q_EMIT entered(run);
}

} // namespace patella::ui
