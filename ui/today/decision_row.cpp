#include "ui/today/decision_row.h"

#include "ui/text/level_words.h"
#include "ui/today/why_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

DecisionRow::DecisionRow(QWidget* parent)
    : QWidget(parent)
    , m_badge(new DecisionBadge(Decision::Hold, this))
    , m_heading(new TextLabel({}, Role::BodyStrong))
    , m_sentence(new TextLabel({}, Role::Note, Token::Ink2))
    , m_why(new Button(tr("Why?"), Button::Variant::Quiet)) {
    m_badge->setSquare(true);
    m_why->setInk(Token::Accent);
    m_why->setButtonSize(Button::Size::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading->wrapped());
    words->addWidget(m_sentence->wrapped());
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_why);
    words->addLayout(foot);
    row->addLayout(words, 1);
    connect(m_why, &QAbstractButton::clicked, this, &DecisionRow::whyWanted);
}

void DecisionRow::render(const std::vector<CoachEntry>& decisions, int pending,
                         const ReasonWords::NameOf& nameOf) {
    m_badge->setVisible(!decisions.empty());
    m_why->setVisible(!decisions.empty());
    if (decisions.empty()) {
        m_heading->setText(tr("%n exercise(s) under way", "waiting for a decision", pending));
        m_sentence->setText(ReasonWords::pending());
        return;
    }
    const CoachEntry& first = decisions.front();
    m_badge->setDecision(badgeOf(first.decision.outcome));
    m_heading->setText(LevelWords::heading(first, nameOf));
    m_sentence->setText(ReasonWords::sentence(first, nameOf));
    const int more = static_cast<int>(decisions.size()) - 1;
    m_why->setText(more > 0 ? tr("Why? And %n more", "decisions", more) : tr("Why?"));
}

} // namespace patella::ui
