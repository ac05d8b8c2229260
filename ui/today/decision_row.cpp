#include "ui/today/decision_row.h"

#include "ui/text/coach_words.h"
#include "ui/text/level_words.h"
#include "ui/today/why_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/decision_badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int quietPadding = 13; ///< of a small quiet button, at its left

} // namespace

DecisionRow::DecisionRow(QWidget* parent)
    : QWidget(parent)
    , m_badge(new DecisionBadge(Decision::Hold, this))
    , m_heading(new TextLabel({}, Role::BodyStrong))
    , m_sentence(new TextLabel({}, Role::Note, Token::Ink2))
    , m_own(new TextLabel({}, Role::Note, Token::Ink2))
    , m_why(new Button(tr("Why?"), Button::Variant::Quiet))
    , m_overrule(new Button(tr("Overrule"), Button::Variant::Quiet))
    , m_all(new Button(tr("All decisions"), Button::Variant::Quiet)) {
    m_badge->setSquare(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading->wrapped());
    words->addWidget(m_sentence->wrapped());
    words->addWidget(m_own->wrapped());
    auto* foot = new QWidget(this);
    auto* flow = new FlowLayout(foot, 0, 0);
    for (Button* button : {m_why, m_overrule, m_all}) {
        button->setInk(Token::Accent);
        button->setButtonSize(Button::Size::Small);
        flow->addWidget(button);
    }
    auto* outdented = new QHBoxLayout; // the words of the first button stand under the others
    outdented->setContentsMargins(-quietPadding, 0, 0, 0);
    outdented->addWidget(foot);
    words->addLayout(outdented);
    row->addLayout(words, 1);
    m_all->setAccessibleDescription(tr("What the coach decided of every exercise"));
    m_overrule->setAccessibleDescription(tr("Stay here, or your own dose"));
    connect(m_why, &QAbstractButton::clicked, this, &DecisionRow::whyWanted);
    connect(m_all, &QAbstractButton::clicked, this, &DecisionRow::allWanted);
    connect(m_overrule, &QAbstractButton::clicked, this, &DecisionRow::askAction);
}

void DecisionRow::askAction() {
    if (!m_first)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const CoachAction action : actionsOn(*m_first)) {
        QAction* item = menu->addAction(CoachWords::action(action));
        item->setToolTip(CoachWords::explained(action, *m_first));
        connect(item, &QAction::triggered, this,
                [this, key = m_first->key, action] { Q_EMIT overruleWanted(key, action); });
    }
    menu->popup(m_overrule->mapToGlobal(m_overrule->rect().bottomLeft()));
}

void DecisionRow::render(const TodayView& view, const ReasonWords::NameOf& nameOf) {
    const std::vector<CoachEntry>& decisions = view.decisions;
    m_first = decisions.empty() ? std::nullopt : std::optional(decisions.front());
    m_overrule->setVisible(m_first && !actionsOn(*m_first).empty());
    const bool own = m_first && m_first->ownSince;
    m_own->setVisible(own);
    m_own->setText(own ? CoachWords::own(*m_first->ownSince) : QString());
    m_badge->setVisible(!decisions.empty());
    m_why->setVisible(!decisions.empty());
    if (decisions.empty()) {
        m_heading->setText(tr("%n exercise(s) under way", "waiting for a decision", view.pending));
        m_sentence->setText(ReasonWords::pending());
        return;
    }
    const CoachEntry& first = decisions.front();
    m_badge->setDecision(badgeOf(first));
    m_heading->setText(LevelWords::heading(first, nameOf));
    m_sentence->setText(ReasonWords::sentence(first, nameOf));
    const int more = static_cast<int>(decisions.size()) - 1;
    m_why->setText(more > 0 ? tr("Why? And %n more", "decisions", more) : tr("Why?"));
}

} // namespace patella::ui
