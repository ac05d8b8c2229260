#include "ui/firstrun/time_step.h"

#include "ui/firstrun/day_chips.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_chips.h"

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
    , m_equipment(makeWordChips<Equipment>(tr("What is at hand"), [](Equipment e) { return Words::name(e); }))
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
    m_equipment->setSmall(false);
    column->addWidget(m_equipment);
}

void TimeStep::begin(const FirstRunContent& content) {
    const Profile& profile = content.profile;
    const std::set<Equipment> known = profile.equipment.value_or(usualEquipment);
    m_equipment->setValues(std::vector<Equipment>(known.begin(), known.end()));
    m_own = content.ownEquipment;
    m_knownOwn = profile.ownEquipment.value_or(OwnEquipmentSet());
    QStringList names;
    for (const OwnEquipment& piece : m_own)
        names << text(piece.name());
    m_equipment->setNamed(names);
    for (const OwnEquipment& piece : m_own) // who named it has it until it is said otherwise
        m_equipment->setNamedOn(text(piece.name()), !profile.ownEquipment || m_knownOwn.contains(piece));
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
    const std::vector<Equipment> atHand = m_equipment->values<Equipment>();
    answers.said.equipment.emplace(atHand.begin(), atHand.end());
    if (!m_own.empty()) // else nothing was asked
        answers.said.ownEquipment = ownAtHand();
    answers.said.minutes = minutes();
    answers.said.days = m_days->days();
}

/// What no exercise names now stays as it was said.
OwnEquipmentSet TimeStep::ownAtHand() const {
    OwnEquipmentSet atHand = m_knownOwn;
    for (const OwnEquipment& piece : m_own)
        if (m_equipment->isNamedOn(text(piece.name())))
            atHand.insert(piece);
        else
            atHand.erase(piece);
    return atHand;
}

bool TimeStep::complete() const { return m_days->days() != Weekdays{}; }

QString TimeStep::title() const { return tr("What do you have?"); }

QString TimeStep::lead() const {
    return tr("Most of it works with nothing but a floor. You can change this later.");
}

QString TimeStep::panelLine() const { return tr("Small and regular beats long and rare."); }

QString TimeStep::figure() const { return QStringLiteral("lateral-band-walk"); }

QWidget* TimeStep::firstFocus() const { return m_equipment->focusProxy(); }

} // namespace patella::ui
