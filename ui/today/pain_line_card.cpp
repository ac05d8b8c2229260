#include "ui/today/pain_line_card.h"

#include "ui/text/today_words.h"
#include "ui/today/decision_row.h"
#include "ui/today/pain_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

PainLineCard::PainLineCard(QWidget* parent)
    : Card(parent)
    , m_trend(new TextLabel({}, Role::Note, Token::Ink2))
    , m_line(new PainLine(this))
    , m_empty(
          new EmptyState(tr("Your line starts here"), tr("Two mornings, and you see how your knees answer.")))
    , m_add(new Button(tr("Add a score"), Button::Variant::Quiet))
    , m_scores(new Button(tr("Correct a score"), Button::Variant::Quiet))
    , m_separator(new Separator)
    , m_decision(new DecisionRow(this)) {
    setAccessibleName(tr("Pain, last 14 days"));
    body()->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget((new TextLabel(tr("Pain, last 14 days"), Role::CardTitle))->wrapped(), 1);
    head->addWidget(m_trend);
    body()->addLayout(head);
    body()->addWidget(m_line);
    body()->addWidget(m_empty);
    m_add->setIconName(QStringLiteral("plus"));
    m_scores->setIconName(QStringLiteral("edit"));
    auto* buttons = new FlowLayout(nullptr, 8, 4);
    for (Button* button : {m_add, m_scores}) {
        button->setInk(Token::Accent);
        button->setButtonSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    body()->addLayout(buttons);
    body()->addWidget(m_separator);
    body()->addWidget(m_decision);
    connect(m_add, &QAbstractButton::clicked, this, &PainLineCard::addScore);
    connect(m_scores, &QAbstractButton::clicked, this, &PainLineCard::scoresWanted);
    connect(m_decision, &DecisionRow::whyWanted, this, &PainLineCard::whyWanted);
    connect(m_decision, &DecisionRow::allWanted, this, &PainLineCard::allWanted);
    connect(m_decision, &DecisionRow::overruleWanted, this, &PainLineCard::overruleWanted);
}

void PainLineCard::render(const TodayView& view, bool withDecision, const ReasonWords::NameOf& nameOf) {
    const bool empty = view.pain.empty();
    m_line->setVisible(!empty);
    m_empty->setVisible(empty);
    m_scores->setVisible(!empty);
    m_line->render(view.pain);
    m_trend->setText(TodayWords::trend(view.pain.trend));
    m_trend->setInk(view.pain.trend == PainTrend::Settling ? Token::FineInk
                    : view.pain.trend == PainTrend::Rising ? Token::CarefulInk
                                                           : Token::Ink2);
    m_trend->setVisible(!m_trend->text().isEmpty());
    const bool decision = withDecision && (!view.decisions.empty() || view.pending > 0);
    m_separator->setVisible(decision);
    m_decision->setVisible(decision);
    m_decision->render(view, nameOf);
}

DecisionCard::DecisionCard(QWidget* parent)
    : Card(parent)
    , m_row(new DecisionRow(this)) {
    setAccessibleName(tr("What comes next"));
    body()->setSpacing(12);
    body()->addWidget(new TextLabel(tr("What comes next"), Role::CardTitle));
    body()->addWidget(m_row);
    connect(m_row, &DecisionRow::whyWanted, this, &DecisionCard::whyWanted);
    connect(m_row, &DecisionRow::allWanted, this, &DecisionCard::allWanted);
    connect(m_row, &DecisionRow::overruleWanted, this, &DecisionCard::overruleWanted);
}

void DecisionCard::render(const TodayView& view, const ReasonWords::NameOf& nameOf) {
    m_row->render(view, nameOf);
}

} // namespace patella::ui
