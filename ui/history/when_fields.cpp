#include "ui/history/when_fields.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int longestMinutes = 24 * 60;

QDateTime localOf(const WallTime& time) {
    return QDateTime::fromMSecsSinceEpoch(time.utcMs, Qt::OffsetFromUTC, time.offsetMinutes * 60);
}

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

QString faultText(PastFault fault) {
    switch (fault) {
    case PastFault::Future:
        return WhenFields::tr("That has not happened yet. Choose an earlier day or time.");
    case PastFault::TooEarly:
        return WhenFields::tr("Choose a day from 1900 on.");
    case PastFault::NoLength:
    case PastFault::TooLong:
        return WhenFields::tr("A session takes a minute to a day.");
    case PastFault::NothingDone:
        return WhenFields::tr("Nothing of it was done.");
    }
    return {};
}

} // namespace

WhenFields::WhenFields(const WallTime& now, QWidget* parent)
    : QWidget(parent)
    , m_now(now)
    , m_calendar(new MonthGrid(tr("Day"), this))
    , m_time(new QTimeEdit(this))
    , m_minutes(new Stepper(tr("Minutes"), this))
    , m_fault(new TextLabel({}, Role::NoteStrong, Token::Ink))
    , m_same(new TextLabel({}, Role::Note, Token::Ink2)) {
    auto* beside = new FlowLayout(this, 24, 12); // below each other where it is narrow
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(12);
    m_calendar->setRange(QDate(1900, 1, 1), qdate(now.localDate()));
    m_calendar->setToday(qdate(now.localDate()));
    beside->addWidget(m_calendar);
    beside->addWidget(fields);
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setMinimumWidth(grown(110, Role::Body));
    m_minutes->setRange(1, longestMinutes);
    m_minutes->setFormat([](int minutes) { return tr("%n min", nullptr, minutes); });
    for (const auto& [label, input] : {std::pair<QString, QWidget*>{tr("Began at"), m_time},
                                       std::pair<QString, QWidget*>{tr("Active time"), m_minutes}}) {
        auto* box = new QWidget(this);
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(6);
        auto* words = new TextLabel(label, Role::NoteStrong, Token::Ink2);
        words->setBuddy(input);
        input->setAccessibleName(label);
        lines->addWidget(words);
        lines->addWidget(input);
        column->addWidget(box, 0, Qt::AlignLeft);
    }
    for (TextLabel* words : {m_fault, m_same}) {
        words->setFixedWidth(qRound(260 * std::min(typeScale(), 1.6)));
        column->addWidget(words->wrapped());
    }
    column->addStretch(1);
    connect(m_calendar, &MonthGrid::dateChanged, this, &WhenFields::follow);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenFields::follow);
    connect(m_minutes, &QSpinBox::valueChanged, this, &WhenFields::follow);
}

void WhenFields::setTime(const WallTime& started, Duration active) {
    m_before = started;
    m_activeBefore = active;
    m_shownBefore = localOf(started);
    m_calendar->setDate(m_shownBefore.date());
    const QTime time = m_shownBefore.time();
    m_time->setTime(QTime(time.hour(), time.minute()));
    m_minutes->setValue(static_cast<int>(std::chrono::round<std::chrono::minutes>(active).count()));
    follow();
}

void WhenFields::setSessions(std::vector<SessionSummary> newestFirst, const SessionId& but) {
    m_sessions = std::move(newestFirst);
    m_but = but;
    follow();
}

bool WhenFields::timeTouched() const {
    const QTime time = m_shownBefore.time();
    return m_calendar->date() != m_shownBefore.date() || m_time->time() != QTime(time.hour(), time.minute());
}

bool WhenFields::lengthTouched() const {
    return m_minutes->value() !=
           std::max<int>(1,
                         static_cast<int>(std::chrono::round<std::chrono::minutes>(m_activeBefore).count()));
}

WallTime WhenFields::started() const {
    if (!timeTouched())
        return m_before;
    const QDateTime local(m_calendar->date(), m_time->time());
    return {local.toMSecsSinceEpoch(), QTimeZone::systemTimeZoneId().toStdString(),
            local.offsetFromUtc() / 60};
}

Duration WhenFields::active() const {
    return lengthTouched() ? Duration(std::chrono::minutes(m_minutes->value())) : m_activeBefore;
}

bool WhenFields::fits() const { return m_fault->text().isEmpty(); }

QWidget* WhenFields::firstField() const { return m_calendar; }

void WhenFields::follow() {
    const auto fault = timeTouched() || lengthTouched() ? faultIn(started(), active(), m_now) : std::nullopt;
    m_fault->setText(fault ? faultText(*fault) : QString());
    m_fault->setVisible(fault.has_value());
    const SessionSummary* same = overlapping(m_sessions, started(), active(), m_but);
    m_same->setVisible(same != nullptr);
    if (same)
        m_same->setText(tr("There is “%1” at that time already, from %2.", "session, time of day")
                            .arg(SessionWords::name(*same), Words::timeOfDay(same->started)));
    Q_EMIT changed();
}

} // namespace patella::ui
