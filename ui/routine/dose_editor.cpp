#include "ui/routine/dose_editor.h"

#include "ui/routine/range_stepper.h"
#include "ui/routine/sides_button.h"
#include "ui/text/words.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int joinWithin = 1500; // ms between two changes that are undone as one

/// "10–15": there is no room for words.
QString ends(WholeRange range, const std::function<QString(int)>& each) {
    return DoseEditor::tr("%1–%2", "a range").arg(each(range.lower()), each(range.upper()));
}

QString bare(int number) { return QLocale().toString(number); }
QString clockOf(int seconds) { return Words::clock(std::chrono::seconds(seconds)); }

} // namespace

DoseEditor::DoseEditor(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_NoMousePropagation, false);
    addWidgets();
    for (QObject* widget :
         {static_cast<QObject*>(m_sides), static_cast<QObject*>(m_sets), static_cast<QObject*>(m_amount),
          static_cast<QObject*>(m_tempo), static_cast<QObject*>(m_rest), static_cast<QObject*>(m_menu)})
        widget->installEventFilter(this);
    for (Stepper* stepper : {m_sets, static_cast<Stepper*>(m_amount), m_rest})
        for (QLineEdit* edit : stepper->findChildren<QLineEdit*>())
            edit->installEventFilter(this);
    connect(m_sides, &SidesButton::sidesChosen, this, &DoseEditor::sidesChanged);
    connect(m_sets, &QSpinBox::valueChanged, this, &DoseEditor::changeSets);
    connect(m_amount, &RangeStepper::rangeChanged, this, &DoseEditor::changeAmount);
    connect(m_rest, &QSpinBox::valueChanged, this, &DoseEditor::changeRest);
    connect(m_tempo, &QLineEdit::editingFinished, this, &DoseEditor::changeTempo);
    connect(m_menu, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuAsked(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
}

void DoseEditor::addWidgets() {
    m_sides = new SidesButton(this);
    m_sets = new Stepper(tr("Sets"), this);
    m_amount = new RangeStepper(tr("Repetitions"), this);
    m_amount->setToolTip(tr("A number, or a range such as 10-15: each day's target is taken from it"));
    m_tempo = new QLineEdit(this);
    m_rest = new Stepper(tr("Rest in seconds"), this);
    m_menu = new IconButton(QStringLiteral("more"), tr("More about this exercise"), this);
    for (Stepper* stepper : {m_sets, static_cast<Stepper*>(m_amount), m_rest}) {
        stepper->setSmall(true);
        stepper->setKeyboardTracking(false);
    }
    m_sets->setRange(1, limits::sets);
    m_sets->setFormat([](int sets) { return QLocale().toString(sets); });
    m_rest->setRange(0, limits::restSeconds);
    m_rest->setSingleStep(5);
    m_rest->setFormat(
        [](int s) { return s == 0 ? tr("none", "no rest") : tr("%1 s").arg(QLocale().toString(s)); });
    m_tempo->setAccessibleName(tr("Tempo: seconds to lift, pause, lower and pause"));
    m_tempo->setToolTip(tr("Seconds to lift, pause, lower and pause, such as 2-1-2-0"));
    m_tempo->setAlignment(Qt::AlignCenter);
    m_tempo->setMaxLength(15);
    applyRole(m_tempo, Role::BodyStrong);
    m_widgets = {m_sides, m_sets, m_amount, m_tempo, m_rest};
}

void DoseEditor::load(const RoutineItem& item, const Exercise& exercise, const Dose& dose, bool inSuperset) {
    m_loading = true;
    if (m_exercise != item.exercise)
        m_lastField = Field::None;
    m_exercise = item.exercise;
    m_patch = item.dose;
    m_work = dose.work();
    const auto* reps = std::get_if<Repetitions>(&m_work);
    m_shown = {oneSided(exercise, dose), true, true, reps && !item.selfPaced,
               dose.sets().lower() > 1 || inSuperset};
    m_sides->setSides(item.sides);
    m_sets->setValue(dose.sets().lower());
    loadAmount(m_work);
    m_rest->setValue(dose.restSeconds().lower());
    if (reps && !(m_tempo->hasFocus() && m_tempo->isModified()))
        m_tempo->setText(Words::tempo(reps->holdSeconds ? reps->tempo.withPause(reps->holdSeconds->lower())
                                                        : reps->tempo));
    m_loading = false;
}

void DoseEditor::loadMenuOnly() {
    m_exercise = {};
    m_shown = {};
}

void DoseEditor::loadAmount(const Work& work) {
    const auto written = [this](std::function<QString(int)> one, std::function<QString(int)> end,
                                bool minutes) {
        m_amount->setWritten([one, end](WholeRange r) { return r.single() ? one(r.lower()) : ends(r, end); },
                             minutes);
    };
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        m_amount->setAccessibleName(tr("Repetitions"));
        written([](int n) { return tr("%n rep(s)", "", n); }, bare, false);
        m_amount->setSingleStep(1);
        m_amount->setRange(1, limits::reps);
        m_amount->setWhole(reps->count);
    } else if (const auto* hold = std::get_if<Hold>(&work)) {
        m_amount->setAccessibleName(tr("Hold in seconds"));
        written([](int s) { return tr("%1 s").arg(QLocale().toString(s)); }, bare, false);
        m_amount->setSingleStep(5);
        m_amount->setRange(1, limits::holdSeconds);
        m_amount->setWhole(hold->seconds);
    } else {
        m_amount->setAccessibleName(tr("Minutes"));
        written(
            clockOf, [](int s) { return s % 60 == 0 ? bare(s / 60) : clockOf(s); }, true);
        m_amount->setSingleStep(15);
        m_amount->setRange(5, limits::timedSeconds);
        m_amount->setWhole(std::get_if<Timed>(&work)->seconds);
    }
}

unsigned DoseEditor::cells() const {
    unsigned bits = 0;
    for (unsigned cell = 0; cell < DoseColumns::CellCount; ++cell)
        bits |= m_shown[cell] ? 1U << cell : 0U;
    return bits;
}

void DoseEditor::place(const DoseColumns& columns, const BuilderRow& row, const QPoint& origin) {
    QRect whole = columns.menu(row);
    for (int cell = 0; cell < DoseColumns::CellCount; ++cell)
        whole |= columns.cell(static_cast<DoseColumns::Cell>(cell), row);
    setGeometry(whole.translated(origin));
    for (std::size_t cell = 0; cell < DoseColumns::CellCount; ++cell) {
        QRect place = columns.cell(static_cast<DoseColumns::Cell>(cell), row).translated(-whole.topLeft());
        const int height = columns.cellHeight();
        place.setTop(place.center().y() - height / 2 + 1);
        place.setHeight(height);
        if (cell == DoseColumns::Sides)
            place.setWidth(std::min(place.width(), m_sides->sizeHint().width()));
        m_widgets[cell]->setGeometry(place);
        m_widgets[cell]->setVisible(m_shown[cell]);
    }
    m_menu->setGeometry(columns.menu(row).translated(-whole.topLeft()));
    show();
    raise();
}

void DoseEditor::follow(QWidget* list) {
    QWidget* before = list;
    for (QWidget* widget : m_widgets) {
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_menu);
}

void DoseEditor::focusFirst() {
    for (QWidget* widget : {static_cast<QWidget*>(m_sets), static_cast<QWidget*>(m_menu)})
        if (widget->isVisible()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
}

void DoseEditor::commit() {
    for (Stepper* stepper : {m_sets, m_rest})
        if (stepper->hasFocus())
            stepper->interpretText();
    if (m_amount->hasFocus())
        m_amount->commit();
    if (m_tempo->hasFocus())
        changeTempo();
}

void DoseEditor::changeSets(int sets) {
    DosePatch patch = m_patch;
    patch.sets = WholeRange::exactly(sets);
    send(Field::Sets, patch);
}

void DoseEditor::changeAmount(WholeRange amount) {
    DosePatch patch = m_patch;
    if (std::holds_alternative<Repetitions>(m_work))
        patch.reps = amount;
    else if (std::holds_alternative<Hold>(m_work))
        patch.holdSeconds = amount;
    else
        patch.timedSeconds = amount;
    send(Field::Amount, patch);
}

void DoseEditor::changeRest(int seconds) {
    DosePatch patch = m_patch;
    patch.restSeconds = WholeRange::exactly(seconds);
    send(Field::Rest, patch);
}

void DoseEditor::changeTempo() {
    const auto* reps = std::get_if<Repetitions>(&m_work);
    if (m_loading || !reps || !m_shown[DoseColumns::Tempo])
        return;
    const auto tempo = Words::parseTempo(m_tempo->text());
    if (m_tempo->property("invalid").toBool() == tempo.has_value()) {
        m_tempo->setProperty("invalid", !tempo.has_value());
        m_tempo->style()->polish(m_tempo); // the style sheet looks at the property
    }
    Q_EMIT tempoRefused(!tempo);
    if (!tempo)
        return;
    m_tempo->setModified(false);
    m_tempo->setText(Words::tempo(*tempo));
    const Tempo shown = reps->holdSeconds ? reps->tempo.withPause(reps->holdSeconds->lower()) : reps->tempo;
    if (*tempo == shown)
        return;
    DosePatch patch = m_patch;
    patch.tempo = tempo;
    // the pause at the top says the hold from now on
    if (patch.holdSeconds)
        patch.holdSeconds =
            tempo->pause() > 0 ? std::optional(WholeRange::exactly(tempo->pause())) : std::nullopt;
    send(Field::Tempo, patch);
}

void DoseEditor::send(Field field, const DosePatch& patch) {
    if (m_loading)
        return;
    const bool joins =
        field == m_lastField && m_sinceChange.isValid() && m_sinceChange.elapsed() < joinWithin;
    m_lastField = field;
    m_sinceChange.restart();
    Q_EMIT doseChanged(patch, joins);
}

bool DoseEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // undo belongs to the routine, not to the text of a field
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT escaped();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && watched == m_tempo) {
        m_lastField = Field::None;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patella::ui
