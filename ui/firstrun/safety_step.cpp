#include "ui/firstrun/safety_step.h"

#include "ui/firstrun/tick_row.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

SafetyStep::SafetyStep(QWidget* parent)
    : FirstRunStep(parent)
    , m_column(new QVBoxLayout(this))
    , m_none(new TickRow(tr("None of these")))
    , m_seen(new TickRow(tr("A doctor or physiotherapist has looked at this and says that I can train")))
    , m_adult(new TextLabel(PlanWords::adult(), Role::Note, Token::Ink2)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addSpacing(6);
    m_column->addWidget(m_none);
    m_column->addWidget(m_seen);
    m_column->addSpacing(8);
    m_column->addWidget(m_adult->wrapped());
    m_column->addWidget(
        (new TextLabel(tr("Patella accompanies your training and never diagnoses. You can run this check "
                          "again at any time from Today. What you enter stays on this computer."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    m_column->addStretch(1);
    connect(m_none, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            for (const Asked& asked : m_asked)
                asked.row->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_seen, &QAbstractButton::toggled, this, &FirstRunStep::changed);
}

void SafetyStep::begin(const FirstRunContent& content) {
    delete m_groups;
    m_asked.clear();
    m_groups = new QWidget(this);
    auto* column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_column->insertWidget(0, m_groups);
    for (const SafetyGroup& group : safetyGroups(content.signs, content.profile.birthYear, content.today))
        addGroup(group);
    m_none->setChecked(content.noneTicked);
    m_seen->setChecked(false);
    for (const Asked& asked : m_asked)
        asked.row->setChecked(std::find(content.ticked.begin(), content.ticked.end(), asked.id) !=
                              content.ticked.end());
    m_adult->setVisible(needsAdult(content.profile.birthYear, content.today));
    m_seen->setVisible(!ticked().empty());
    QWidget* last = nullptr;
    for (const Asked& asked : m_asked) {
        if (last)
            setTabOrder(last, asked.row);
        last = asked.row;
    }
    if (last)
        setTabOrder(last, m_none);
    setTabOrder(m_none, m_seen);
}

void SafetyStep::addGroup(const SafetyGroup& group) {
    auto* column = static_cast<QVBoxLayout*>(m_groups->layout());
    if (!m_asked.empty())
        column->addSpacing(10);
    column->addWidget((new TextLabel(PlanWords::urgency(group.urgency), Role::BodyStrong))->wrapped());
    const bool soon = group.urgency == Urgency::Emergency || group.urgency == Urgency::SameDay;
    for (const SafetySign& sign : group.signs) {
        auto* row = new TickRow(text(sign.ask), m_groups);
        auto* action = new MessageBar(soon ? MessageBar::Kind::TooMuch : MessageBar::Kind::Careful, m_groups);
        action->setMessage(text(sign.action));
        action->hide();
        column->addWidget(row);
        column->addWidget(action);
        m_asked.push_back({sign.id, row, action});
        connect(row, &QAbstractButton::toggled, this, [this, asked = m_asked.back()](bool on) {
            show(asked);
            tickedSign(on);
        });
    }
}

void SafetyStep::show(const Asked& asked) {
    asked.action->setVisible(asked.row->isChecked());
    asked.row->setAccessibleDescription(asked.row->isChecked() ? asked.action->strong() : QString());
    if (asked.row->isChecked())
        announce(asked.row, asked.action->strong());
}

void SafetyStep::tickedSign(bool on) {
    if (on)
        m_none->setChecked(false);
    const bool any = !ticked().empty();
    m_seen->setVisible(any);
    if (!any)
        m_seen->setChecked(false);
    Q_EMIT changed();
}

std::vector<std::string> SafetyStep::ticked() const {
    std::vector<std::string> ids;
    for (const Asked& asked : m_asked)
        if (asked.row->isChecked())
            ids.push_back(asked.id);
    return ids;
}

void SafetyStep::take(FirstRunAnswers& answers) const {
    if (complete())
        answers.safety = SafetyAnswer{ticked(), m_seen->isChecked()};
}

bool SafetyStep::complete() const { return m_none->isChecked() || !ticked().empty(); }

QString SafetyStep::title() const { return tr("First, a safety check"); }

QString SafetyStep::lead() const {
    return tr("Is any of this true for you right now? If so, a doctor or physiotherapist should look first.");
}

QString SafetyStep::panelLine() const { return tr("Your knees, one calm session at a time."); }

QString SafetyStep::figure() const { return QStringLiteral("glute-bridge"); }

QWidget* SafetyStep::firstFocus() const { return m_asked.empty() ? m_none : m_asked.front().row; }

} // namespace patella::ui
