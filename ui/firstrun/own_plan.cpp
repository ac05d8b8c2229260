#include "ui/firstrun/own_plan.h"

#include "ui/firstrun/day_chips.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostRows = 14;
constexpr int fewestLetters = 12; ///< a combo box is at least so wide
constexpr int usualEvery = 2;     ///< days
enum Rhythms { OnWeekdays, EveryFew };

} // namespace

OwnPlan::OwnPlan(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(tr("Add a routine"), Button::Variant::Tonal)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_add->setButtonSize(Button::Size::Small);
    m_add->setIconName(QStringLiteral("plus"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({m_routines.empty() ? RoutineId() : m_routines.front().first, m_days, 0});
        m_rows.back().routine->setFocus(Qt::OtherFocusReason);
    });
}

void OwnPlan::begin(const std::vector<Routine>& routines, const std::vector<OwnSlot>& parts,
                    const Weekdays& days) {
    for (const Row& row : m_rows)
        delete row.box;
    m_rows.clear();
    m_routines.clear();
    m_days = days;
    for (const Routine& routine : routines)
        m_routines.emplace_back(routine.id, text(routine.name));
    for (const OwnSlot& slot : parts)
        addRow(slot);
    if (m_rows.empty() && !m_routines.empty())
        addRow({m_routines.front().first, days, 0});
}

QLayout* OwnPlan::headOf(Row& row, const OwnSlot& slot) {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    row.routine = new QComboBox(row.box);
    row.routine->setAccessibleName(tr("Routine %1", "number").arg(m_rows.size() + 1));
    row.routine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.routine->setMinimumContentsLength(fewestLetters);
    for (const auto& [id, name] : m_routines)
        row.routine->addItem(name);
    const auto known = std::find_if(m_routines.begin(), m_routines.end(),
                                    [&](const auto& each) { return each.first == slot.routine; });
    row.routine->setCurrentIndex(known == m_routines.end() ? 0
                                                           : static_cast<int>(known - m_routines.begin()));
    row.remove = new Button(tr("Remove"), Button::Variant::Quiet, row.box);
    row.remove->setButtonSize(Button::Size::Small);
    row.remove->setAccessibleName(tr("Remove routine %1", "number").arg(m_rows.size() + 1));
    head->addWidget(row.routine, 1);
    head->addWidget(row.remove);
    return head;
}

void OwnPlan::addRhythm(Row& row, const OwnSlot& slot) {
    const QString about = row.routine->accessibleName();
    row.rhythm = new Segmented(tr("%1: how often", "Routine 1").arg(about), row.box);
    row.rhythm->addSegment(tr("On weekdays"));
    row.rhythm->addSegment(tr("Every few days"));
    row.rhythm->setCurrentIndex(slot.everyDays > 0 ? EveryFew : OnWeekdays);
    row.days = new DayChips(about, row.box);
    row.days->setDays(slot.everyDays > 0 ? m_days : slot.days);
    row.every = new Stepper(tr("%1: days from one to the next", "Routine 1").arg(about), row.box);
    row.every->setRange(1, OwnSlot::mostEveryDays);
    row.every->setFormat(
        [](int days) { return days == 1 ? tr("every day") : tr("every %n day(s)", nullptr, days); });
    row.every->setValue(slot.everyDays > 0 ? slot.everyDays : usualEvery);
    row.everyRow = new QWidget(row.box);
    auto* line = new QHBoxLayout(row.everyRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(row.every);
    line->addWidget(
        (new TextLabel(tr("Counted from the last time it was done."), Role::Note, Token::Ink2))->wrapped(),
        1);
}

void OwnPlan::addRow(const OwnSlot& slot) {
    Row row{};
    row.box = new QWidget(this);
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(headOf(row, slot));
    addRhythm(row, slot);
    column->addWidget(row.rhythm, 0, Qt::AlignLeft);
    column->addWidget(row.days);
    column->addWidget(row.everyRow);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.box);
    m_rows.push_back(row);
    showRhythm(row);
    connect(row.days, &DayChips::changed, this, &OwnPlan::changed);
    connect(row.every, &QSpinBox::valueChanged, this, &OwnPlan::changed);
    connect(row.rhythm, &Segmented::currentChanged, this, [this, row] {
        showRhythm(row);
        Q_EMIT changed();
    });
    connect(row.routine, qOverload<int>(&QComboBox::currentIndexChanged), this, &OwnPlan::changed);
    connect(row.remove, &QAbstractButton::clicked, this, [this, box = row.box] { removeRow(box); });
    follow();
}

void OwnPlan::showRhythm(const Row& row) {
    const bool weekdays = row.rhythm->currentIndex() == OnWeekdays;
    row.days->setVisible(weekdays);
    row.everyRow->setVisible(!weekdays);
}

void OwnPlan::removeRow(QWidget* box) {
    std::erase_if(m_rows, [box](const Row& row) { return row.box == box; });
    box->hide();
    box->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    follow();
}

void OwnPlan::follow() {
    m_add->setEnabled(m_rows.size() < mostRows);
    for (const Row& row : m_rows)
        row.remove->setVisible(m_rows.size() > 1);
    Q_EMIT changed();
}

std::vector<OwnSlot> OwnPlan::parts() const {
    std::vector<OwnSlot> all;
    for (const Row& row : m_rows) {
        const int at = row.routine->currentIndex();
        const bool weekdays = row.rhythm->currentIndex() == OnWeekdays;
        if (at >= 0)
            all.push_back({m_routines[static_cast<std::size_t>(at)].first,
                           weekdays ? row.days->days() : Weekdays{}, weekdays ? 0 : row.every->value()});
    }
    return all;
}

bool OwnPlan::complete() const {
    const std::vector<OwnSlot> all = parts();
    return !all.empty() && std::all_of(all.begin(), all.end(), [](const OwnSlot& slot) {
        return slot.everyDays > 0 || slot.days != Weekdays{};
    });
}

} // namespace patella::ui
