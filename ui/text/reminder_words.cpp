#include "ui/text/reminder_words.h"

#include "ui/text/today_words.h"
#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

QString ReminderWords::title(ReminderKind kind) {
    return kind == ReminderKind::Session ? tr("Today's session") : tr("How are your knees this morning?");
}

QString ReminderWords::body(ReminderKind kind, const ReminderDay& day) {
    if (kind == ReminderKind::Morning)
        return tr("A moment before noon is enough.");
    return tr("%1, %2", "name of a session, how long it takes")
        .arg(text(day.name), TodayWords::lasting(day.duration, day.estimated));
}

QString ReminderWords::start() { return tr("Start"); }
QString ReminderWords::answer() { return tr("Answer"); }
QString ReminderWords::later(int minutes) { return tr("In %1 minutes").arg(QLocale().toString(minutes)); }
QString ReminderWords::notToday() { return tr("Not today"); }

} // namespace patella::ui
