#include "ui/settings/time_stepper.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int quarter = 15;
constexpr int minutesADay = 24 * 60;
constexpr int noonHour = 12;

int minutesOf(const QTime& time) { return time.hour() * 60 + time.minute(); }

} // namespace

TimeStepper::TimeStepper(const QString& name, QWidget* parent)
    : Stepper(name, parent) {
    setRange(0, minutesADay - 1);
    setWrapping(true);
    setFormat(shown);
    setParse(understood);
}

void TimeStepper::stepBy(int steps) {
    const int from = steps > 0 ? value() / quarter : (value() + quarter - 1) / quarter;
    const int to = (from + steps) * quarter;
    if (maximum() == minutesADay - 1)
        setValue((to % minutesADay + minutesADay) % minutesADay);
    else
        setValue(std::clamp(to, minimum(), maximum() / quarter * quarter));
}

QString TimeStepper::shown(int minutes) {
    return QLocale().toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
}

int TimeStepper::understood(const QString& text) {
    const QTime written = QLocale().toTime(text.trimmed(), QLocale::ShortFormat);
    if (written.isValid())
        return minutesOf(written);
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?\\s*([ap]\\.?m?\\.?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return -1;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && hour <= noonHour)
        hour = hour % noonHour + (half.startsWith(QLatin1Char('p')) ? noonHour : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? minutesOf(time) : -1;
}

} // namespace patella::ui
