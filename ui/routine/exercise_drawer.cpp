#include "ui/routine/exercise_drawer.h"

#include "ui/routine/drawer_list.h"
#include "ui/routine/scaled.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int openWidth = 232;
constexpr int widest = 360;
constexpr int foldedWidth = 56;

} // namespace

ExerciseDrawer::ExerciseDrawer(QWidget* parent)
    : Card(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_unfold = new IconButton(QStringLiteral("plus"), tr("Add exercises"), this);
    whole->addWidget(m_unfold, 0, Qt::AlignHCenter | Qt::AlignTop);
    m_inside = new QWidget(this);
    whole->addWidget(m_inside, 1);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(16, 20, 12, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Add exercises"), Role::CardTitle, Token::Ink, m_inside), 1);
    m_fold = new IconButton(QStringLiteral("left"), tr("Fold the list of exercises"), m_inside);
    head->addWidget(m_fold);
    column->addLayout(head);
    m_field = new SearchField(tr("Search"), m_inside);
    m_field->setAccessibleName(tr("Search exercises to add"));
    column->addWidget(m_field);
    m_chip = new Chip({}, m_inside);
    m_chip->setMark(Chip::Mark::Cross);
    m_chip->setCheckable(true);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    m_list = new DrawerList(m_inside);
    column->addWidget(m_list, 1);
    m_none = new TextLabel(tr("No exercise fits. Try another word."), Role::Note, Token::Ink2, m_inside);
    column->addWidget(m_none->wrapped());
    column->addWidget((new TextLabel(tr("Drag into a phase, or press Enter to add at the end."), Role::Hint,
                                     Token::Ink3, m_inside))
                          ->wrapped());
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ExerciseDrawer::find);
    connect(m_chip, &QAbstractButton::clicked, this, [this] { setPhase({}); });
    connect(m_list, &DrawerList::chosen, this, &ExerciseDrawer::chosen);
    connect(m_list, &DrawerList::dragAsked, this, &ExerciseDrawer::dragAsked);
    connect(m_unfold, &QAbstractButton::clicked, this, &ExerciseDrawer::focusSearch);
    connect(m_fold, &QAbstractButton::clicked, this, [this] {
        setFolded(true);
        m_unfold->setFocus(Qt::OtherFocusReason);
    });
    setPhase({});
    fit();
}

void ExerciseDrawer::setContent(const ExerciseLibrary* library, const LibrarySearch* search) {
    m_list->drawerModel().setContent(library, search);
    m_field->setPlaceholderText(
        tr("Search %1", "number of exercises").arg(QLocale().toString(m_list->drawerModel().playable())));
    find();
}

void ExerciseDrawer::setPhase(std::optional<PhaseKind> phase) {
    m_phase = phase;
    m_chip->setVisible(phase.has_value());
    if (phase) {
        m_chip->setText(Words::name(*phase));
        m_chip->setChecked(true);
        m_chip->setAccessibleName(tr("Add to %1 only").arg(Words::name(*phase)));
    }
    find();
}

void ExerciseDrawer::find() {
    m_list->drawerModel().find(m_field->text(), m_phase);
    m_none->setVisible(m_list->drawerModel().rowCount() == 0);
    m_list->setVisible(m_list->drawerModel().rowCount() > 0);
    if (!m_field->text().isEmpty())
        m_list->step(0);
}

void ExerciseDrawer::setFoldable(bool on) {
    if (m_foldable == on)
        return;
    m_foldable = on;
    setFolded(on);
}

void ExerciseDrawer::setFolded(bool on) {
    m_folded = on && m_foldable;
    fit();
}

void ExerciseDrawer::fit() {
    setFixedWidth(m_folded ? std::max(foldedWidth, grown(40, Role::Body))
                           : std::min(scaled(openWidth), widest));
    m_inside->setVisible(!m_folded);
    m_unfold->setVisible(m_folded);
    m_fold->setVisible(m_foldable);
    layout()->setContentsMargins(0, m_folded ? 12 : 0, 0, 0);
}

void ExerciseDrawer::focusSearch() {
    setFolded(false);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ExerciseDrawer::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_fold)
        fit();
}

bool ExerciseDrawer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && m_foldable && m_field->text().isEmpty()) {
        m_fold->click();
        return true;
    }
    if (watched != m_field)
        return Card::eventFilter(watched, event);
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->step(key == Qt::Key_Down ? (m_list->currentIndex().isValid() ? 1 : 0) : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->step(0);
        if (const Exercise* exercise = m_list->currentExercise())
            Q_EMIT chosen(exercise->id);
        m_field->selectAll();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace patella::ui
