#include "ui/library/editor/sections.h"

#include "ui/library/editor/form_field.h"
#include "ui/library/editor/text_lines.h"
#include "ui/text/words.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/word_chips.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

template <typename E>
QComboBox* comboOf(QWidget* parent, E last) {
    auto* combo = new QComboBox(parent);
    for (const auto& [value, key] : EnumKeys<E>::table) {
        combo->addItem(Words::name(value), static_cast<int>(value));
        if (value == last)
            break;
    }
    return combo;
}

QLineEdit* lineField(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setMaxLength(limits::line);
    return field;
}

/// Silent; the cursor stays where it is when nothing changes.
void setLine(QLineEdit* field, const std::string& line) {
    if (field->text() != text(line))
        field->setText(text(line));
}

QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

} // namespace

WhatSection::WhatSection(QWidget* parent)
    : EditorSection(tr("What it is"), parent)
    , m_name(lineField(this))
    , m_kind(comboOf(this, ExerciseKind::Avoid))
    , m_phases(makeWordChips<PhaseKind>(tr("Part of a session"), [](PhaseKind p) { return Words::name(p); }))
    , m_position(comboOf(this, Position::Moving))
    , m_sides(new Segmented(tr("Sides"), this)) {
    for (const auto& [value, key] : EnumKeys<SideRule>::table)
        m_sides->addSegment(capital(Words::name(value)));
    m_name->setPlaceholderText(tr("Such as: Step-up with a band"));
    m_nameField = addField(tr("Name"), m_name);
    addField(tr("Kind"), m_kind);
    m_phasesField = addField(tr("Part of a session"), m_phases);
    addField(tr("Position"), m_position);
    addField(tr("Sides"), m_sides, tr("Each side: all of one side, then the other. Alternating: in turn."));
    connect(m_name, &QLineEdit::textEdited, this, &EditorSection::edited);
    for (QComboBox* combo : {m_kind, m_position})
        connect(combo, &QComboBox::activated, this, &EditorSection::edited);
    connect(m_phases, &WordChips::edited, this, &EditorSection::edited);
    connect(m_sides, &Segmented::currentChanged, this, &EditorSection::edited);
}

QWidget* WhatSection::firstField() const { return m_name; }

void WhatSection::load(const Exercise& exercise) {
    setLine(m_name, exercise.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(exercise.kind)));
    m_phases->setValues(exercise.phases);
    m_phasesField->setVisible(exercise.kind != ExerciseKind::Avoid);
    m_position->setCurrentIndex(m_position->findData(static_cast<int>(exercise.position)));
    m_sides->setCurrentIndex(static_cast<int>(exercise.sides));
}

void WhatSection::store(Exercise& exercise) const {
    exercise.name = utf8(m_name->text());
    exercise.kind = static_cast<ExerciseKind>(m_kind->currentData().toInt());
    exercise.phases = m_phases->values<PhaseKind>();
    exercise.position = static_cast<Position>(m_position->currentData().toInt());
    exercise.sides = static_cast<SideRule>(m_sides->currentIndex());
}

void WhatSection::showFaults(const std::vector<DraftFault>& faults) {
    m_nameField->setFault(faultOf(faults, ExerciseField::Name));
    m_phasesField->setFault(faultOf(faults, ExerciseField::Phases));
}

HowSection::HowSection(QWidget* parent)
    : EditorSection(tr("How it is done"), parent)
    , m_steps(new TextLines({tr("Step %1"), tr("Add a step"), true, limits::sentence}))
    , m_cue(lineField(this))
    , m_mistakes(new TextLines({tr("Mistake %1"), tr("Add a mistake"), false, limits::sentence}))
    , m_avoidIf(new TextLines({tr("Reason %1"), tr("Add a reason"), false, limits::sentence})) {
    m_stepsField =
        addField(tr("Steps"), m_steps,
                 tr("The start position first. They are read aloud as they stand; several lines can "
                    "be pasted at once."));
    m_cueField = addField(tr("Cue"), m_cue, tr("A few words that stand large while it is done."));
    addField(tr("Common mistakes"), m_mistakes);
    addField(tr("When not to do it"), m_avoidIf);
    connect(m_cue, &QLineEdit::textEdited, this, &EditorSection::edited);
    for (TextLines* lines : {m_steps, m_mistakes, m_avoidIf})
        connect(lines, &TextLines::edited, this, &EditorSection::edited);
}

void HowSection::load(const Exercise& exercise) {
    m_steps->setTexts(exercise.steps);
    setLine(m_cue, exercise.cue);
    m_mistakes->setTexts(exercise.mistakes);
    m_avoidIf->setTexts(exercise.avoidIf);
}

void HowSection::store(Exercise& exercise) const {
    exercise.steps = m_steps->texts();
    exercise.cue = utf8(m_cue->text());
    exercise.mistakes = m_mistakes->texts();
    exercise.avoidIf = m_avoidIf->texts();
}

void HowSection::showFaults(const std::vector<DraftFault>& faults) {
    m_stepsField->setFault(faultOf(faults, ExerciseField::Steps));
    m_cueField->setFault(faultOf(faults, ExerciseField::Texts));
}

BodySection::BodySection(QWidget* parent)
    : EditorSection(tr("Muscles and equipment"), parent)
    , m_primary(makeWordChips<Muscle>(tr("Muscles that work"), [](Muscle m) { return Words::name(m); }))
    , m_secondary(makeWordChips<Muscle>(tr("Muscles that help"), [](Muscle m) { return Words::name(m); }))
    , m_equipment(makeWordChips<Equipment>(tr("Needed"), [](Equipment e) { return Words::name(e); }))
    , m_optional(makeWordChips<Equipment>(tr("If you like"), [](Equipment e) { return Words::name(e); }))
    , m_own(new TextLines({tr("Own category %1"), tr("Add a category of your own")})) {
    m_primaryField = addField(tr("Muscles that work"), m_primary);
    addField(tr("Muscles that help"), m_secondary);
    addField(tr("Needed"), m_equipment);
    addField(tr("If you like"), m_optional, tr("What makes it harder or more comfortable."));
    addField(tr("Equipment that is not in the list"), m_own,
             tr("It becomes a choice wherever the app asks what is at hand."));
    for (const auto& [chips, other] :
         {std::pair{m_primary, m_secondary}, std::pair{m_secondary, m_primary},
          std::pair{m_equipment, m_optional}, std::pair{m_optional, m_equipment}})
        connect(chips, &WordChips::edited, this, [this, other = other](const QString& key) {
            other->setOn(key.toStdString(), false); // one or the other
            Q_EMIT edited();
        });
    connect(m_own, &TextLines::edited, this, &EditorSection::edited);
}

void BodySection::load(const Exercise& exercise) {
    m_primary->setValues(exercise.primary);
    m_secondary->setValues(exercise.secondary);
    m_equipment->setValues(exercise.equipment);
    m_optional->setValues(exercise.optionalEquipment);
    m_own->setTexts(exercise.ownEquipment);
}

/// The order in which a file says them is kept where it holds the same.
template <typename E>
static void keepOrder(std::vector<E>& known, std::vector<E> chosen) {
    std::vector<E> sorted = known;
    std::sort(sorted.begin(), sorted.end());
    std::vector<E> now = chosen;
    std::sort(now.begin(), now.end());
    if (sorted != now)
        known = std::move(chosen);
}

void BodySection::store(Exercise& exercise) const {
    keepOrder(exercise.primary, m_primary->values<Muscle>());
    keepOrder(exercise.secondary, m_secondary->values<Muscle>());
    keepOrder(exercise.equipment, m_equipment->values<Equipment>());
    keepOrder(exercise.optionalEquipment, m_optional->values<Equipment>());
    exercise.ownEquipment = m_own->texts();
}

void BodySection::showFaults(const std::vector<DraftFault>& faults) {
    m_primaryField->setFault(faultOf(faults, ExerciseField::Muscles));
}

KneeSection::KneeSection(QWidget* parent)
    : EditorSection(tr("The knee"), parent)
    , m_load(new Segmented(tr("Load on the kneecap"), this))
    , m_reason(lineField(this))
    , m_weight(new Segmented(tr("Weight on the leg"), this))
    , m_from(new Stepper(tr("Least bend of the knee in degrees"), this))
    , m_to(new Stepper(tr("Most bend of the knee in degrees"), this))
    , m_stop(new Stepper(tr("Pain score above which it ends"), this)) {
    for (const QString& each : {tr("Low"), tr("Moderate"), tr("High")})
        m_load->addSegment(each);
    for (const QString& each : {tr("None"), tr("Part of it"), tr("All of it")})
        m_weight->addSegment(each);
    for (Stepper* bend : {m_from, m_to}) {
        bend->setRange(0, 180);
        bend->setSingleStep(5);
        bend->setFormat([](int degrees) { return tr("%1°").arg(QLocale().toString(degrees)); });
    }
    m_stop->setRange(0, 10);
    auto* bends = new QWidget(this);
    auto* row = new QHBoxLayout(bends);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (Stepper* bend : {m_from, m_to})
        row->addWidget(bend);
    row->addStretch(1);
    bends->setFocusProxy(m_from);
    addField(
        tr("Load on the kneecap"), m_load,
        tr("When in doubt, high: it is then left out on days of more pain. Deep bends and jumps are high."));
    addField(tr("Why"), m_reason);
    addField(tr("Bend of the knee, from and to"), bends);
    addField(tr("Weight on the leg"), m_weight);
    addField(tr("Ends above a pain of"), m_stop,
             tr("5 for most strengthening, 2 for stretches that hurt easily. The player then stops it."));
    for (Segmented* each : {m_load, m_weight})
        connect(each, &Segmented::currentChanged, this, &EditorSection::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &EditorSection::edited);
    connect(m_stop, &QSpinBox::valueChanged, this, &EditorSection::edited);
    for (Stepper* bend : {m_from, m_to})
        connect(bend, &QSpinBox::valueChanged, this, [this] {
            m_flexion = true;
            Q_EMIT edited();
        });
}

void KneeSection::load(const Exercise& exercise) {
    const QSignalBlocker blockers[] = {QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_stop)};
    m_load->setCurrentIndex(static_cast<int>(exercise.kneeLoad));
    setLine(m_reason, exercise.kneeLoadReason);
    m_weight->setCurrentIndex(static_cast<int>(exercise.weightBearing));
    m_flexion = exercise.kneeFlexionDegrees.has_value();
    m_from->setValue(m_flexion ? exercise.kneeFlexionDegrees->lower() : 0);
    m_to->setValue(m_flexion ? exercise.kneeFlexionDegrees->upper() : 0);
    m_stop->setValue(exercise.stopAbove.value_or(5)); // pain-model-rules
}

void KneeSection::store(Exercise& exercise) const {
    exercise.kneeLoad = static_cast<KneeLoad>(m_load->currentIndex());
    exercise.kneeLoadReason = utf8(m_reason->text());
    exercise.weightBearing = static_cast<WeightBearing>(m_weight->currentIndex());
    exercise.kneeFlexionDegrees = m_flexion ? WholeRange::of(std::min(m_from->value(), m_to->value()),
                                                             std::max(m_from->value(), m_to->value()))
                                            : std::nullopt;
    exercise.stopAbove =
        exercise.kind == ExerciseKind::Avoid ? std::nullopt : std::optional<int>(m_stop->value());
}

} // namespace patella::ui
