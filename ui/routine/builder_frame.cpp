#include "ui/routine/builder_frame.h"

#include "ui/routine/about_card.h"
#include "ui/routine/builder_header.h"
#include "ui/routine/column_heads.h"
#include "ui/routine/dose_editor.h"
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/scaled.h"
#include "ui/routine/summary_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/type.h"

#include <QBoxLayout>

namespace patella::ui {

namespace {

constexpr int foldBelow = 1180 - 88; // the window without the rail
constexpr int aboutBesideFrom = 980;
constexpr int aboutWidth = 300;

} // namespace

BuilderFrame::BuilderFrame(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_drawer = new ExerciseDrawer(this);
    row->addWidget(m_drawer);
    m_dose = new DoseEditor(this);
    m_dose->hide();
    m_selection = new RowSelection(this);
    row->addLayout(makeColumn(), 1);
    addCards();
    connect(&theme(), &Theme::fontChanged, this, &BuilderFrame::fit);
}

QLayout* BuilderFrame::makeColumn() {
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
    m_heads = new ColumnHeads(content);
    m_phases->addWidget(m_heads);
    column->addWidget(m_scroll, 1);
    return column;
}

void BuilderFrame::addCards() {
    for (const PhaseKind phase : allPhases) {
        auto* card = new PhaseCard(phase, m_scroll->widget());
        m_cards[phase] = card;
        m_phases->addWidget(card);
        m_selection->add(phase, card->list());
    }
    m_phases->addStretch(1);
    m_order.assign(allPhases.begin(), allPhases.end());
}

void BuilderFrame::setReadOnly(bool on) {
    m_readOnly = on;
    m_drawer->setVisible(!on);
    m_header->setReadOnly(on);
    m_heads->setHandles(!on);
}

void BuilderFrame::orderCards(const Routine& routine) {
    m_order = phaseOrder(routine);
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

void BuilderFrame::fit() {
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

void BuilderFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void BuilderFrame::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit();
}

} // namespace patella::ui
