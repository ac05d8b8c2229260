#include "ui/routine/routine_builder.h"

#include "ui/routine/about_card.h"
#include "ui/routine/builder_header.h"
#include "ui/routine/column_heads.h"
#include "ui/routine/dose_editor.h"
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/summary_card.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace patella::ui {

RoutineBuilder::RoutineBuilder(QWidget* parent)
    : BuilderFrame(parent) {
    connectHeader();
    connectEditor();
    for (const auto& [phase, card] : m_cards)
        connectCard(card);
    addShortcuts();
    connect(m_selection, &RowSelection::changed, this, &RoutineBuilder::saySelection);
    connect(m_summary, &SummaryCard::fillAsked, this, &RoutineBuilder::askFill);
    connect(m_drawer, &ExerciseDrawer::chosen, this,
            [this](const ExerciseId& id) { addExercise(id, m_drawer->phase()); });
    connect(m_drawer, &ExerciseDrawer::dragAsked, this, &RoutineBuilder::dragExercise);
}

RoutineBuilder::~RoutineBuilder() = default;

void RoutineBuilder::setContent(const ExerciseLibrary* library, const LibrarySearch* search) {
    m_library = library;
    m_drawer->setContent(library, search);
    refresh();
}

void RoutineBuilder::setTimes(const ExpandOptions& options) {
    m_options = options;
    refresh();
}

void RoutineBuilder::setCoach(std::vector<CoachEntry> coach) {
    if (coach == m_coach)
        return;
    m_coach = std::move(coach);
    refresh();
}

void RoutineBuilder::setPresent(const PresentState& present) {
    if (m_present == present)
        return;
    m_present = present;
    refresh();
}

void RoutineBuilder::open(const Routine& routine) {
    m_editor.emplace(routine);
    m_current.reset();
    m_tempoFault = false;
    m_kept.clear();
    m_drawer->setPhase({});
    setReadOnly(routine.origin != RoutineOrigin::Own);
    m_about->setVisible(m_about->render(routine));
    orderCards(m_editor->routine());
    m_selection->select({});
    for (const auto& [phase, card] : m_cards)
        card->list()->clearCurrent();
    refresh();
    fit();
    m_scroll->verticalScrollBar()->setValue(0);
}

Routine RoutineBuilder::routine() const { return m_editor ? m_editor->result() : Routine{}; }
bool RoutineBuilder::isModified() const { return m_editor && !m_readOnly && m_editor->isModified(); }

void RoutineBuilder::markSaved() {
    m_editor->markSaved();
    refreshHeader();
}

void RoutineBuilder::commitTyping() {
    if (m_dose->isVisible())
        m_dose->commit();
}

bool RoutineBuilder::fill(const Routine& from) {
    return m_editor && !m_readOnly && edited(m_editor->fill(from), {});
}

void RoutineBuilder::askFill() {
    if (m_readOnly || !m_editor)
        return;
    commitTyping();
    Q_EMIT fillAsked(m_editor->result());
}

void RoutineBuilder::refresh() {
    if (!m_editor || !m_library)
        return;
    m_refreshing = true;
    const Routine& routine = m_editor->routine();
    const BuilderRows rows(routine, *m_library, m_options, m_readOnly, &m_coach);
    std::map<PhaseKind, std::vector<BuilderRow>> lines;
    for (const auto& [phase, card] : m_cards)
        lines[phase] = rows.of(phase);
    findWarnings(routine, lines);
    for (const auto& [phase, card] : m_cards) {
        const PhaseBlock* block = routine.findBlock(phase);
        PhaseCard::View view{lines[phase], rows.phaseTime(phase), block ? block->rounds : 1, {}, m_readOnly};
        if (block && block->minutes)
            view.notes << tr("The source says %1 minutes.").arg(Words::range(*block->minutes));
        if (block && !block->note.empty())
            view.notes << text(block->note);
        if (m_tempoFault && m_current)
            for (BuilderRow& row : view.rows)
                if (row.at == m_current->at && row.kind == m_current->kind)
                    row.hints << tr("A tempo is lift, pause, lower and pause in seconds, such as 2-1-2-0.");
        card->render(view);
        card->list()->setWarnings(m_warnings[phase]);
        card->setVisible(!m_readOnly || !view.rows.empty());
    }
    m_summary->render({rows.totalTime(), exerciseCount(routine), phaseSegments(routine, rows.times()),
                       muscleBalance(routine, *m_library), weekBalance(routine, m_present.week, *m_library),
                       rows.times().total, m_present.minutes, !m_readOnly});
    refreshHeader();
    m_refreshing = false;
    applyCurrent(false);
}

void RoutineBuilder::refreshHeader() {
    m_header->setName(text(m_editor->routine().name));
    const auto word = [](std::optional<EditKind> kind) { return kind ? editWord(*kind) : QString(); };
    m_header->setState(m_editor->undoKind().has_value(), word(m_editor->undoKind()),
                       m_editor->redoKind().has_value(), word(m_editor->redoKind()), isModified(),
                       exerciseCount(m_editor->routine()) > 0);
    Q_EMIT modifiedChanged();
}

PhaseList* RoutineBuilder::currentList() const {
    return m_current ? m_cards.at(m_current->at.phase)->list() : nullptr;
}

void RoutineBuilder::applyCurrent(bool reveal) {
    m_refreshing = true;
    const bool several = m_selection->isExtending() || m_selection->entries().size() > 1;
    for (const auto& [phase, card] : m_cards)
        if (!m_current || phase != m_current->at.phase)
            several ? card->list()->dropCurrent() : card->list()->clearCurrent();
    PhaseList* list = currentList();
    const auto row = list ? list->phaseModel().find(m_current->at, m_current->kind) : std::nullopt;
    const bool elsewhere = row && list->currentIndex().row() != *row;
    if (row)
        list->setCurrentRow(*row);
    else
        m_current.reset();
    if (elsewhere)
        m_selection->keepOnly(list);
    m_refreshing = false;
    showSelection();
    if (row && reveal) {
        const QRect box = list->visualRect(list->phaseModel().index(*row));
        m_scroll->reveal(QRect(list->viewport()->mapTo(m_scroll->widget(), box.topLeft()), box.size()));
    }
}

void RoutineBuilder::followCurrent(PhaseList* list) {
    const BuilderRow* row = list->currentRow();
    if (m_refreshing || !row)
        return;
    m_current = Current{row->at, row->kind};
    if (!m_selection->isExtending())
        m_selection->keepOnly(list);
    if (m_tempoFault) {
        m_tempoFault = false;
        refresh();
    }
    applyCurrent(true);
}

void RoutineBuilder::placeEditor() {
    PhaseList* list = m_readOnly ? nullptr : currentList();
    const BuilderRow* row = list ? list->currentRow() : nullptr;
    if (!row) {
        m_dose->hide();
        return;
    }
    if (m_dose->parentWidget() != list->viewport()) {
        const bool focused = m_dose->isAncestorOf(focusWidget());
        m_dose->setParent(list->viewport());
        m_dose->follow(list);
        if (focused)
            list->setFocus(Qt::OtherFocusReason);
    }
    loadEditor(*row);
    list->setEdited(list->currentIndex().row(), m_dose->cells());
    m_dose->place(list->columns(), *row, list->visualRect(list->currentIndex()).topLeft());
}

void RoutineBuilder::loadEditor(const BuilderRow& row) {
    const RoutineItem* item = row.kind == BuilderRow::Kind::Item ? m_editor->item(row.at) : nullptr;
    const Exercise* exercise = item ? m_library->find(item->exercise) : nullptr;
    if (!exercise)
        return m_dose->loadMenuOnly();
    const Result<Dose> dose = resolveDose(*exercise, item->dose);
    if (!dose)
        return m_dose->loadMenuOnly();
    const Entry& entry = m_editor->routine().findBlock(row.at.phase)->entries[row.at.entry];
    m_dose->load(*item, *exercise, *dose, std::holds_alternative<Superset>(entry));
}

void RoutineBuilder::leaveList(PhaseKind phase, int step) {
    const auto at = std::find(m_order.begin(), m_order.end(), phase) - m_order.begin();
    for (auto next = at + step; next >= 0 && next < static_cast<std::ptrdiff_t>(m_order.size());
         next += step) {
        PhaseList* list = m_cards[m_order[static_cast<std::size_t>(next)]]->list();
        const int rows = list->phaseModel().rowCount();
        if (rows == 0)
            continue;
        list->setFocus(Qt::OtherFocusReason);
        list->selectOnly(list->phaseModel().index(step > 0 ? 0 : rows - 1));
        m_selection->keepOnly(list);
        return showSelection();
    }
}

void RoutineBuilder::focusFirst() {
    for (const PhaseKind phase : m_order) {
        if (m_cards[phase]->list()->phaseModel().rowCount() == 0)
            continue;
        m_cards[phase]->list()->setFocus(Qt::OtherFocusReason);
        m_scroll->verticalScrollBar()->setValue(0); // what stands above the first exercise is read first
        return;
    }
    if (!m_readOnly && !m_drawer->isFolded())
        m_drawer->focusSearch();
}

} // namespace patella::ui
