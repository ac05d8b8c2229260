#include "ui/player/after_set.h"

#include "src/session/after_set.h"
#include "ui/player/effort_row.h"
#include "ui/player/fit_text.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace patella::ui {

AfterSet::AfterSet(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("About the set before"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    buildEffort(m_column);
    buildCount(m_column);
    buildPain(m_column);
}

Button* AfterSet::button(const QString& words, const QString& key, PlayerCommand command) {
    auto* button = new Button(words);
    button->setKeyHint(key);
    button->setButtonSize(Button::Size::Medium);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QAbstractButton::clicked, this, [this, command] { Q_EMIT commanded(command); });
    return button;
}

void AfterSet::buildEffort(QBoxLayout* column) {
    m_question = new FitText(Role::PlayerTempo, Token::Ink, 2);
    column->addWidget(m_question);
    m_effort = new EffortRow(EffortRow::Size::Big);
    column->addWidget(m_effort);
    connect(m_effort, &EffortRow::reserveTapped, this, [this](int left) {
        Q_EMIT commanded(static_cast<PlayerCommand>(static_cast<int>(PlayerCommand::Reserve0) + left));
    });
    connect(m_effort, &EffortRow::formTapped, this, [this] { Q_EMIT commanded(PlayerCommand::FormSlipped); });
}

void AfterSet::buildCount(QBoxLayout* column) {
    m_countRow = new QWidget;
    auto* row = new QHBoxLayout(m_countRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_count = new FitText(Role::PlayerTempo, Token::Ink, 1);
    row->addWidget(m_count);
    const auto add = [&](const QString& icon, const QString& name, const QString& key,
                         PlayerCommand command) {
        Button* each = button(QString(), key, command);
        each->setIconName(icon);
        each->setAccessibleName(name);
        row->addWidget(each);
    };
    add(QStringLiteral("minus"), tr("One repetition fewer was done"), QStringLiteral("↓"),
        PlayerCommand::CountDown);
    add(QStringLiteral("plus"), tr("One repetition more was done"), QStringLiteral("↑"),
        PlayerCommand::CountUp);
    row->addStretch(1);
    column->addWidget(m_countRow);
}

void AfterSet::buildPain(QBoxLayout* column) {
    m_painRow = new QWidget;
    auto* row = new QHBoxLayout(m_painRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_pain = new FitText(Role::PlayerTempo, Token::Ink, 1);
    m_pain->setText(tr("Your knees?"));
    row->addWidget(m_pain);
    row->addWidget(button(tr("No pain"), tr("K", "key"), PlayerCommand::NoPain));
    row->addWidget(button(tr("Rate them"), tr("P", "key"), PlayerCommand::Pain));
    row->addStretch(1);
    column->addWidget(m_painRow);
}

void AfterSet::render(const JustDone& done, const PlannedItem& item, bool sameNext, bool asksForPain) {
    const bool counts = std::holds_alternative<Repetitions>(item.target);
    const QString number = QLocale().toString(done.set);
    const QString which =
        sameNext ? tr("Set %1").arg(number) : tr("%1, set %2", "exercise").arg(text(item.name), number);
    m_question->setText(counts ? tr("%1: how many more would have gone?").arg(which)
                               : tr("%1 done").arg(which));
    m_effort->setReserve(done.reserve(), counts);
    m_effort->setFormSlipped(done.formSlipped());
    m_countRow->setVisible(counts && item.selfPaced);
    if (counts)
        m_count->setText(tr("%n done", "repetitions", done.done()));
    m_painRow->setVisible(asksForPain);
}

void AfterSet::setScale(double scale) {
    m_column->setSpacing(static_cast<int>(std::lround(10 * scale)));
    for (FitText* each : {m_question, m_count, m_pain})
        each->setScale(scale);
}

} // namespace patella::ui
