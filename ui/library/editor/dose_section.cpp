#include "ui/library/editor/dose_section.h"

#include "ui/library/editor/form_field.h"
#include "ui/text/words.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

/// What can be counted for with these sides.
Per perFor(SideRule sides, Per wanted) {
    if (sides == SideRule::Both)
        return wanted == Per::Side ? Per::Total : wanted == Per::SidePerDirection ? Per::Direction : wanted;
    if (sides == SideRule::PerSide)
        return wanted == Per::Total ? Per::Side : wanted == Per::Direction ? Per::SidePerDirection : wanted;
    return wanted;
}

} // namespace

DoseSection::DoseSection(QWidget* parent)
    : EditorSection(tr("Dose"), parent)
    , m_work(new Segmented(tr("What is counted"), this))
    , m_per(new Segmented(tr("Counted for"), this))
    , m_tempo(new QLineEdit(this))
    , m_hold(new Stepper(tr("Hold of each repetition in seconds"), this)) {
    for (const QString& each : {tr("Repetitions"), tr("Hold"), tr("Time")})
        m_work->addSegment(each);
    for (const QString& each :
         {tr("Each side"), tr("All together"), tr("Each direction"), tr("Side and direction")})
        m_per->addSegment(each);
    addField(tr("What is counted"), m_work);
    m_sets = addRange(tr("Sets"), 1, limits::sets, {});
    m_amount = addRange(tr("Repetitions"), 1, limits::reps, {});
    m_perField = addField(tr("Counted for"), m_per);
    m_tempo->setMaxLength(15);
    m_tempoField =
        addField(tr("Tempo"), m_tempo, tr("Seconds to lift, pause, lower and pause, such as 2-1-2-0."));
    m_hold->setRange(0, limits::holdSeconds);
    m_hold->setFormat(
        [](int s) { return s == 0 ? tr("none", "no hold") : tr("%1 s").arg(QLocale().toString(s)); });
    m_holdField = addField(tr("Each repetition is held for"), m_hold);
    m_rest = addRange(tr("Rest between sets"), 0, limits::restSeconds, tr("%1 s"));
    for (Stepper* rest : {m_rest.from, m_rest.to})
        rest->setSingleStep(5);
    connect(m_work, &Segmented::currentChanged, this, &DoseSection::changeWork);
    connect(m_per, &Segmented::currentChanged, this, &EditorSection::edited);
    connect(m_tempo, &QLineEdit::editingFinished, this, &DoseSection::changeTempo);
    connect(m_hold, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
}

/// From and to; the lower end is where one begins, the upper one where it grows to.
DoseSection::Range DoseSection::addRange(const QString& label, int least, int most, const QString& unit) {
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    Range range{new Stepper(tr("%1, from", "label of a field").arg(label), both),
                new Stepper(tr("%1, up to", "label of a field").arg(label), both), nullptr};
    row->addWidget(range.from);
    row->addWidget(new TextLabel(tr("to", "from a number to a number"), Role::Body, Token::Ink2));
    row->addWidget(range.to);
    row->addStretch(1);
    both->setFocusProxy(range.from);
    for (Stepper* each : {range.from, range.to}) {
        each->setRange(least, most);
        each->setKeyboardTracking(false);
        if (!unit.isEmpty())
            each->setFormat([unit](int value) { return unit.arg(QLocale().toString(value)); });
    }
    connect(range.from, &QSpinBox::valueChanged, this, [this, range](int value) {
        if (m_loading)
            return;
        if (range.to->value() < value)
            range.to->setValue(value);
        Q_EMIT edited();
    });
    connect(range.to, &QSpinBox::valueChanged, this, [this, range](int value) {
        if (m_loading)
            return;
        if (range.from->value() > value)
            range.from->setValue(value);
        Q_EMIT edited();
    });
    range.field = addField(label, both);
    return range;
}

void DoseSection::setRange(const Range& range, WholeRange value) {
    range.from->setValue(value.lower());
    range.to->setValue(value.upper());
}

WholeRange DoseSection::valueOf(const Range& range) {
    const int from = range.from->value();
    return WholeRange::of(from, std::max(from, range.to->value())).value_or(WholeRange::exactly(from));
}

void DoseSection::setBounds(Work work) {
    const bool seconds = work != Work::Repetitions;
    for (Stepper* each : {m_amount.from, m_amount.to}) {
        each->setFormat(seconds ? Stepper::Format([](int s) { return tr("%1 s").arg(QLocale().toString(s)); })
                                : Stepper::Format());
        each->setSingleStep(seconds ? 5 : 1);
        each->setRange(1, work == Work::Repetitions ? limits::reps
                          : work == Work::Hold      ? limits::holdSeconds
                                                    : limits::timedSeconds);
    }
}

void DoseSection::changeWork() {
    constexpr int usual[] = {10, 30, 120};
    m_loading = true;
    setBounds(static_cast<Work>(m_work->currentIndex()));
    setRange(m_amount, WholeRange::exactly(usual[m_work->currentIndex()]));
    m_loading = false;
    showWork();
    Q_EMIT edited();
}

void DoseSection::showWork() {
    const bool counted = m_work->currentIndex() == static_cast<int>(Work::Repetitions);
    m_tempoField->setVisible(counted);
    m_holdField->setVisible(counted);
}

void DoseSection::changeTempo() {
    const std::optional<Tempo> tempo = Words::parseTempo(m_tempo->text());
    m_tempoField->setFault(tempo ? QString() : tr("Three or four numbers of seconds, such as 2-1-2."));
    if (!tempo || *tempo == m_tempoValue)
        return;
    m_tempoValue = *tempo;
    m_tempo->setText(Words::tempo(*tempo));
    Q_EMIT edited();
}

void DoseSection::load(const Exercise& exercise) {
    setVisible(exercise.kind != ExerciseKind::Avoid);
    for (int i = 0; i < m_per->count(); ++i)
        m_per->setSegmentEnabled(i, perFor(exercise.sides, static_cast<Per>(i)) == static_cast<Per>(i));
    if (!exercise.prescription)
        return;
    m_loading = true;
    const Dose& dose = exercise.prescription->dose;
    m_dose = dose;
    m_work->setCurrentIndex(static_cast<int>(dose.work().index()));
    setBounds(static_cast<Work>(dose.work().index()));
    if (const auto* reps = std::get_if<Repetitions>(&dose.work())) {
        setRange(m_amount, reps->count);
        m_tempoValue = reps->tempo;
        m_hold->setValue(reps->holdSeconds ? reps->holdSeconds->lower() : 0);
    } else if (const auto* hold = std::get_if<Hold>(&dose.work())) {
        setRange(m_amount, hold->seconds);
    } else if (const auto* timed = std::get_if<Timed>(&dose.work())) {
        setRange(m_amount, timed->seconds);
    }
    if (!m_tempo->hasFocus())
        m_tempo->setText(Words::tempo(m_tempoValue));
    m_tempoField->setFault({});
    setRange(m_sets, dose.sets());
    setRange(m_rest, dose.restSeconds());
    m_per->setCurrentIndex(static_cast<int>(dose.per()));
    showWork();
    m_loading = false;
}

patella::Work DoseSection::work() const {
    const WholeRange amount = valueOf(m_amount);
    switch (static_cast<Work>(m_work->currentIndex())) {
    case Work::Hold:
        return Hold{amount};
    case Work::Timed:
        return Timed{amount};
    case Work::Repetitions:
        break;
    }
    Repetitions reps{amount, std::nullopt, m_tempoValue};
    if (m_hold->value() > 0) {
        const auto* before = m_dose ? std::get_if<Repetitions>(&m_dose->work()) : nullptr;
        const bool same = before && before->holdSeconds && before->holdSeconds->lower() == m_hold->value();
        reps.holdSeconds = same ? before->holdSeconds : WholeRange::exactly(m_hold->value());
    }
    return reps;
}

void DoseSection::store(Exercise& exercise) const {
    if (exercise.kind == ExerciseKind::Avoid) {
        exercise.prescription.reset();
        return;
    }
    const Per per = perFor(exercise.sides, static_cast<Per>(m_per->currentIndex()));
    const Result<Dose> dose = Dose::of(valueOf(m_sets), work(), per, valueOf(m_rest));
    if (!dose || (exercise.prescription && exercise.prescription->dose == *dose))
        return;
    if (exercise.prescription)
        exercise.prescription->dose = *dose;
    else
        exercise.prescription = Prescription{*dose, Basis::Yours, Basis::Yours, {}, {}};
    exercise.prescription->basis = Basis::Yours;
}

} // namespace patella::ui
