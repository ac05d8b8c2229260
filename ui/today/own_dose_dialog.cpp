#include "ui/today/own_dose_dialog.h"

#include "src/coach/level.h"
#include "ui/text/coach_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostLoad = 30; ///< more bands, weights or steps nobody has

int mostAmount(Measure measure) {
    switch (measure) {
    case Measure::Repetitions:
        return limits::reps;
    case Measure::HoldSeconds:
        return limits::holdSeconds;
    case Measure::TimedSeconds:
        break;
    }
    return limits::timedSeconds;
}

/// What the exercise itself is at where another one has taken its place: its own lower end.
Target startOf(const CoachEntry& entry, const Exercise& exercise) {
    if (entry.target.exercise == exercise.id)
        return entry.target;
    const Ladder ladder(exercise, {});
    return ladder.at(ladder.bottom());
}

} // namespace

OwnDoseDialog::OwnDoseDialog(const CoachEntry& entry, const Exercise& exercise, const QString& title,
                             bool sides, QWidget* host)
    : OverlayDialog(host)
    , m_fields(new QGridLayout) {
    setTitle(title);
    setSheetWidth(520);
    setDeleteOnClose(true);
    body()->addWidget(
        (new TextLabel(CoachWords::explained(CoachAction::OwnDose, entry), Role::Body, Token::Ink2))
            ->wrapped());
    m_fields->setHorizontalSpacing(24);
    m_fields->setVerticalSpacing(12);
    m_fields->setColumnStretch(0, 1);
    body()->addLayout(m_fields);
    const Target now = startOf(entry, exercise);
    const Target most = allowedOverrides(entry).most.value_or(
        Target{{}, {}, limits::sets, mostAmount(now.measure), mostLoad});
    m_sets = addStepper(tr("Sets"), now.sets, 1, most.sets);
    const bool counts = now.measure == Measure::Repetitions;
    m_amount = addStepper(counts ? tr("Repetitions") : tr("Seconds"), now.amount, 1, most.amount);
    m_amount->setSingleStep(counts ? 1 : Ladder::holdStep);
    addLoad(entry, exercise, most.load);
    if (sides) {
        m_both = new Switch(tr("Both sides alike"));
        m_both->setChecked(true);
        auto* label = new TextLabel(tr("Both sides alike"), Role::BodyMedium);
        label->setBuddy(m_both);
        const int row = m_fields->rowCount();
        m_fields->addWidget(label, row, 0);
        m_fields->addWidget(m_both, row, 1, Qt::AlignRight);
    }
    addFooter();
}

Stepper* OwnDoseDialog::addStepper(const QString& name, int value, int lowest, int highest) {
    auto* stepper = new Stepper(name);
    stepper->setRange(lowest, std::max(lowest, highest));
    stepper->setValue(value);
    auto* label = new TextLabel(name, Role::BodyMedium);
    label->setBuddy(stepper);
    const int row = m_fields->rowCount();
    m_fields->addWidget(label, row, 0);
    m_fields->addWidget(stepper, row, 1, Qt::AlignRight);
    return stepper;
}

void OwnDoseDialog::addLoad(const CoachEntry& entry, const Exercise& exercise, int most) {
    if (!takesLoad(exercise) && entry.target.load == 0)
        return;
    std::vector<Equipment> loads = exercise.equipment;
    loads.insert(loads.end(), exercise.optionalEquipment.begin(), exercise.optionalEquipment.end());
    m_load = addStepper(tr("Load"), startOf(entry, exercise).load, 0, most);
    m_load->setFormat([loads](int steps) {
        return steps == 0 ? tr("as at first", "the load") : Words::load(steps, loads);
    });
}

void OwnDoseDialog::addFooter() {
    auto* use = new Button(tr("Use my own dose"), Button::Variant::Primary);
    auto* leave = new Button(tr("Leave it"), Button::Variant::Secondary);
    for (Button* button : {use, leave}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    setFirstFocus(m_sets);
    connect(leave, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(use, &QAbstractButton::clicked, this, [this] {
        const OwnDose dose{m_sets->value(), m_amount->value(), m_load ? m_load->value() : 0,
                           m_both && m_both->isChecked()};
        done();
        Q_EMIT chosen(dose);
    });
}

} // namespace patella::ui
