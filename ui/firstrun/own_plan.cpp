#include "ui/firstrun/own_plan.h"

#include "ui/firstrun/day_chips.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t mostRows = 14;
constexpr int fewestLetters = 12; ///< a combo box is at least so wide

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

void OwnPlan::addRow(const OwnSlot& slot) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* routine = new QComboBox(box);
    routine->setAccessibleName(tr("Routine %1", "number").arg(m_rows.size() + 1));
    routine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    routine->setMinimumContentsLength(fewestLetters);
    for (const auto& [id, name] : m_routines)
        routine->addItem(name);
    const auto known = std::find_if(m_routines.begin(), m_routines.end(),
                                    [&](const auto& each) { return each.first == slot.routine; });
    routine->setCurrentIndex(known == m_routines.end() ? 0 : static_cast<int>(known - m_routines.begin()));
    auto* remove = new Button(tr("Remove"), Button::Variant::Quiet, box);
    remove->setButtonSize(Button::Size::Small);
    remove->setAccessibleName(tr("Remove routine %1", "number").arg(m_rows.size() + 1));
    head->addWidget(routine, 1);
    head->addWidget(remove);
    column->addLayout(head);
    auto* days = new DayChips(routine->accessibleName(), box);
    days->setDays(slot.everyDays > 0 ? m_days : slot.days);
    column->addWidget(days);
    m_column->insertWidget(static_cast<int>(m_rows.size()), box);
    m_rows.push_back({box, routine, days, remove});
    connect(days, &DayChips::changed, this, &OwnPlan::changed);
    connect(routine, qOverload<int>(&QComboBox::currentIndexChanged), this, &OwnPlan::changed);
    connect(remove, &QAbstractButton::clicked, this, [this, box] { removeRow(box); });
    follow();
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
    for (const Row& row : m_rows)
        if (const int at = row.routine->currentIndex(); at >= 0)
            all.push_back({m_routines[static_cast<std::size_t>(at)].first, row.days->days(), 0});
    return all;
}

bool OwnPlan::complete() const {
    const std::vector<OwnSlot> all = parts();
    return !all.empty() &&
           std::all_of(all.begin(), all.end(), [](const OwnSlot& slot) { return slot.days != Weekdays{}; });
}

} // namespace patella::ui
