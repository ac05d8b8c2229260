#include "ui/firstrun/day_chips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QLocale>
#include <QSignalBlocker>

namespace patella::ui {

namespace {

constexpr int daysAWeek = 7;

} // namespace

DayChips::DayChips(const QString& about, QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(this, 8, 8);
    const QLocale locale;
    for (int i = 0; i < daysAWeek; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % daysAWeek;
        auto* chip = new Chip(locale.dayName(day + 1, QLocale::ShortFormat), this);
        chip->setAccessibleName(locale.dayName(day + 1, QLocale::LongFormat));
        chip->setAccessibleDescription(about);
        m_chips[static_cast<std::size_t>(day)] = chip;
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &DayChips::changed);
    }
}

void DayChips::setDays(const Weekdays& days) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker silent(this);
        m_chips[i]->setChecked(days[i]);
    }
}

Weekdays DayChips::days() const {
    Weekdays days{};
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        days[i] = m_chips[i]->isChecked();
    return days;
}

QWidget* DayChips::first() const { return m_chips[static_cast<std::size_t>(QLocale().firstDayOfWeek() - 1)]; }

} // namespace patella::ui
