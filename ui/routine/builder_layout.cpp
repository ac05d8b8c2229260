// How the builder is put together and what it does with its room.
#include "ui/routine/about_card.h"
#include "ui/routine/builder_header.h"
#include "ui/routine/column_heads.h"
#include "ui/routine/dose_editor.h"
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/scaled.h"
#include "ui/routine/summary_card.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/type.h"

#include <QBoxLayout>

namespace patella::ui {

namespace {

constexpr int foldBelow = 1180 - 88; // the window without the rail
constexpr int aboutBesideFrom = 980;
constexpr int aboutWidth = 300;

} // namespace

void RoutineBuilder::addColumn() {
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    m_header = new BuilderHeader(this);
    m_header->setContentsMargins(0, 0, RoutineScroll::margin, 0);
    column->addWidget(m_header);
    m_scroll = new RoutineScroll(this);
    QWidget* content = m_scroll->widget();
    m_split = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_split->setContentsMargins(0, 0, RoutineScroll::margin, 0);
    m_split->setSpacing(16);
    m_about = new AboutCard(content);
    m_split->addWidget(m_about);
    m_phases = new QVBoxLayout;
    m_phases->setSpacing(9);
    m_split->addLayout(m_phases, 1);
    m_summary = new SummaryCard(content);
    m_phases->addWidget(m_summary);
    connect(m_summary, &SummaryCard::fillAsked, this, &RoutineBuilder::askFill);
    m_heads = new ColumnHeads(content);
    m_phases->addWidget(m_heads);
    column->addWidget(m_scroll, 1);
    static_cast<QBoxLayout*>(layout())->addLayout(column, 1);
}

void RoutineBuilder::addCards() {
    for (const PhaseKind phase : allPhases) {
        auto* card = new PhaseCard(phase, m_scroll->widget());
        m_cards[phase] = card;
        m_phases->addWidget(card);
        connectList(card->list());
        m_selection->add(phase, card->list());
        connect(card, &PhaseCard::addAsked, this, [this](PhaseKind where) {
            m_drawer->setPhase(where);
            m_drawer->focusSearch();
        });
        connect(card, &PhaseCard::roundsAsked, this, [this](PhaseKind where, int rounds) {
            edited(m_editor->setRounds(where, rounds),
                   tr("%1: %n round(s)", "", rounds).arg(Words::name(where)));
        });
        connect(card, &PhaseCard::dropped, this, &RoutineBuilder::takeDrop);
        connect(card, &PhaseCard::draggedTo, this, &RoutineBuilder::sayDropPlace);
        connect(card, &PhaseCard::draggedOver, this, [this](const QPoint& at) {
            const QPoint place = m_scroll->widget()->mapFromGlobal(at);
            m_scroll->reveal(QRect(place - QPoint(0, 24), QSize(1, 48)));
        });
    }
    connect(m_selection, &RowSelection::changed, this, &RoutineBuilder::saySelection);
    m_phases->addStretch(1);
    m_order.assign(allPhases.begin(), allPhases.end());
}

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

void RoutineBuilder::orderCards() {
    m_order = phaseOrder(m_editor->routine());
    m_selection->setOrder(m_order);
    for (const PhaseKind phase : m_order) {
        m_phases->removeWidget(m_cards[phase]);
        m_phases->insertWidget(m_phases->count() - 1, m_cards[phase]); // before the stretch
    }
    QWidget* before = m_heads;
    for (const PhaseKind phase : m_order) {
        setTabOrder(before, m_cards[phase]->addButton());
        setTabOrder(m_cards[phase]->addButton(), m_cards[phase]->list());
        before = m_cards[phase]->list();
    }
}

void RoutineBuilder::fit() {
    m_drawer->setFoldable(width() < scaled(foldBelow));
    const bool beside = m_readOnly && width() >= scaled(aboutBesideFrom);
    m_split->setDirection(beside       ? QBoxLayout::LeftToRight
                          : m_readOnly ? QBoxLayout::TopToBottom
                                       : QBoxLayout::BottomToTop);
    const int fixed = scaled(aboutWidth);
    m_about->setMinimumWidth(beside ? fixed : 0);
    m_about->setMaximumWidth(beside ? fixed : QWIDGETSIZE_MAX);
    m_split->setAlignment(m_about, beside ? Qt::AlignTop : Qt::Alignment());
}

void RoutineBuilder::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void RoutineBuilder::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit();
}

} // namespace patella::ui
