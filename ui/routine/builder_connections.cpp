// What the parts of the builder ask of it.
#include "ui/routine/builder_header.h"
#include "ui/routine/dose_editor.h"
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routine_scroll.h"
#include "ui/text/words.h"
#include "ui/widgets/spoken.h"

namespace patella::ui {

void RoutineBuilder::connectHeader() {
    connect(m_header, &BuilderHeader::backAsked, this, &RoutineBuilder::backAsked);
    connect(m_header, &BuilderHeader::saveAsked, this, &RoutineBuilder::saveAsked);
    connect(m_header, &BuilderHeader::startAsked, this, &RoutineBuilder::startAsked);
    connect(m_header, &BuilderHeader::previewAsked, this, &RoutineBuilder::preview);
    connect(m_header, &BuilderHeader::printAsked, this, &RoutineBuilder::printAsked);
    connect(m_header, &BuilderHeader::copyAsked, this, &RoutineBuilder::copyAsked);
    connect(m_header, &BuilderHeader::undoAsked, this, &RoutineBuilder::undo);
    connect(m_header, &BuilderHeader::redoAsked, this, &RoutineBuilder::redo);
    connect(m_header, &BuilderHeader::renamed, this, [this](const QString& name) {
        edited(m_editor->rename(utf8(name)), tr("Renamed to %1").arg(name));
    });
}

void RoutineBuilder::connectEditor() {
    connect(m_dose, &DoseEditor::doseChanged, this, &RoutineBuilder::changeDose);
    connect(m_dose, &DoseEditor::sidesChanged, this, &RoutineBuilder::changeSides);
    connect(m_dose, &DoseEditor::menuAsked, this, &RoutineBuilder::showMenu);
    connect(m_dose, &DoseEditor::tempoRefused, this, [this](bool refused) {
        if (m_tempoFault == refused)
            return;
        m_tempoFault = refused;
        refresh();
    });
    connect(m_dose, &DoseEditor::escaped, this, [this] {
        if (PhaseList* list = currentList())
            list->setFocus(Qt::TabFocusReason);
    });
}

void RoutineBuilder::connectCard(PhaseCard* card) {
    connectList(card->list());
    connect(card, &PhaseCard::addAsked, this, [this](PhaseKind where) {
        m_drawer->setPhase(where);
        m_drawer->focusSearch();
    });
    connect(card, &PhaseCard::roundsAsked, this, [this](PhaseKind where, int rounds) {
        edited(m_editor->setRounds(where, rounds), tr("%1: %n round(s)", "", rounds).arg(Words::name(where)));
    });
    connect(card, &PhaseCard::dropped, this, &RoutineBuilder::takeDrop);
    connect(card, &PhaseCard::draggedTo, this, &RoutineBuilder::sayDropPlace);
    connect(card, &PhaseCard::draggedOver, this, [this](const QPoint& at) {
        const QPoint place = m_scroll->widget()->mapFromGlobal(at);
        m_scroll->reveal(QRect(place - QPoint(0, 24), QSize(1, 48)));
    });
}

void RoutineBuilder::connectList(PhaseList* list) {
    connect(list, &PhaseList::currentRowChanged, this, [this, list] { followCurrent(list); });
    connect(list, &PhaseList::laidOut, this, [this, list] {
        if (list == currentList())
            placeEditor();
    });
    connect(list, &PhaseList::editAsked, this, [this] {
        if (m_readOnly)
            askCoach();
        else
            m_dose->focusFirst();
    });
    connect(list, &PhaseList::coachAsked, this, &RoutineBuilder::askCoach);
    connect(list, &PhaseList::menuAsked, this, &RoutineBuilder::showMenu);
    connect(list, &PhaseList::removeAsked, this, &RoutineBuilder::removeCurrent);
    connect(list, &PhaseList::selectionEdited, this, [this, list] {
        if (m_refreshing || m_selection->isExtending())
            return;
        if (list == currentList())
            m_selection->keepOnly(list);
        showSelection();
    });
    connect(&list->warnings(), &PhaseWarnings::swapAsked, this, &RoutineBuilder::swapWarned);
    connect(&list->warnings(), &PhaseWarnings::keepAsked, this, &RoutineBuilder::keepWarned);
    connect(&list->warnings(), &PhaseWarnings::removeAsked, this, [this](const EntryRef& at) {
        m_current = Current{at};
        applyCurrent(false);
        removeCurrent();
    });
    connect(list, &PhaseList::dragAsked, this, [this, list](int row) { dragEntry(list, row); });
    connect(list, &PhaseList::leftAtEdge, this, [this, list](int step) {
        for (const auto& [phase, card] : m_cards)
            if (card->list() == list)
                return leaveList(phase, step);
    });
}

} // namespace patella::ui
