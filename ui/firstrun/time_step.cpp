#include "ui/firstrun/time_step.h"

#include "ui/firstrun/day_chips.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::array choices{10, 15, 20, 30}; ///< minutes a session
constexpr int usual = 20;
constexpr Weekdays usualDays{true, false, true, false, true, false, false};
const std::set<Equipment> usualEquipment{Equipment::Mat, Equipment::Wall, Equipment::Chair,
                                         Equipment::Cushion};

} // namespace

TimeStep::TimeStep(QWidget* parent)
    : FirstRunStep(parent)
    , m_minutes(new Segmented(tr("Minutes per session")))
    , m_days(new DayChips(tr("Days that suit you")))
    , m_sum(new TextLabel({}, Role::Note, Token::Ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addEquipment(column);
    column->addSpacing(14);
    column->addWidget(new TextLabel(tr("Minutes per session"), Role::CardTitle));
    for (const int each : choices)
        m_minutes->addSegment(tr("%1 min", "minutes").arg(QLocale().toString(each)));
    column->addWidget(m_minutes);
    column->addSpacing(14);
    column->addWidget(new TextLabel(tr("Days that suit you"), Role::CardTitle));
    column->addWidget(m_days);
    column->addWidget(m_sum->wrapped());
    column->addWidget(
        (new TextLabel(tr("Strength keeps a day of rest between two sessions. A day that passes "
                          "moves on and never piles up."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    column->addStretch(1);
    connect(m_minutes, &Segmented::currentChanged, this, &TimeStep::showSum);
    connect(m_days, &DayChips::changed, this, &TimeStep::showSum);
}

void TimeStep::addEquipment(QVBoxLayout* column) {
    column->addWidget(new TextLabel(tr("What is at hand"), Role::CardTitle));
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8, 8);
    for (const auto& [equipment, key] : EnumKeys<Equipment>::table) {
        auto* chip = new Chip(Words::name(equipment), row);
        flow->addWidget(chip);
        m_equipment.emplace_back(equipment, chip);
    }
    column->addWidget(row);
}

void TimeStep::begin(const FirstRunContent& content) {
    const Profile& profile = content.profile;
    const std::set<Equipment> known = profile.equipment.value_or(usualEquipment);
    for (const auto& [equipment, chip] : m_equipment)
        chip->setChecked(known.contains(equipment));
    const int wanted = profile.minutes.value_or(usual);
    const auto nearest = std::min_element(choices.begin(), choices.end(), [&](int a, int b) {
        return std::abs(a - wanted) < std::abs(b - wanted);
    });
    m_minutes->setCurrentIndex(static_cast<int>(nearest - choices.begin()));
    m_days->setDays(profile.days.value_or(usualDays));
    showSum();
}

int TimeStep::minutes() const {
    return choices[static_cast<std::size_t>(std::max(0, m_minutes->currentIndex()))];
}

void TimeStep::showSum() {
    const Weekdays days = m_days->days();
    const auto count = static_cast<int>(std::count(days.begin(), days.end(), true));
    m_sum->setText(count > 0 ? PlanWords::days(count, minutes()) : tr("Choose a day at least."));
    Q_EMIT changed();
}

void TimeStep::take(FirstRunAnswers& answers) const {
    std::set<Equipment> atHand;
    for (const auto& [equipment, chip] : m_equipment)
        if (chip->isChecked())
            atHand.insert(equipment);
    answers.said.equipment = atHand;
    answers.said.minutes = minutes();
    answers.said.days = m_days->days();
}

bool TimeStep::complete() const { return m_days->days() != Weekdays{}; }

QString TimeStep::title() const { return tr("What do you have?"); }

QString TimeStep::lead() const {
    return tr("Most of it works with nothing but a floor. You can change this later.");
}

QString TimeStep::panelLine() const { return tr("Small and regular beats long and rare."); }

QString TimeStep::figure() const { return QStringLiteral("lateral-band-walk"); }

QWidget* TimeStep::firstFocus() const { return m_equipment.front().second; }

} // namespace patella::ui
