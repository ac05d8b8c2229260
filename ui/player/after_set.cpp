#include "ui/player/after_set.h"

#include "src/session/after_set.h"
#include "ui/player/fit_text.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
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

Chip* AfterSet::chip(const QString& words, const QString& name, PlayerCommand command) {
    auto* chip = new Chip(words);
    chip->setAccessibleName(name);
    chip->setCheckable(true);
    chip->setMinimumHeight(44);
    chip->setMinimumWidth(52);
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QAbstractButton::clicked, this, [this, command] { Q_EMIT commanded(command); });
    return chip;
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
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const QLocale locale;
    for (int left = 0; left < static_cast<int>(m_reserve.size()); ++left) {
        const bool last = left + 1 == static_cast<int>(m_reserve.size());
        const QString number = locale.toString(left);
        Chip* each = chip(last ? tr("%1+", "this many or more").arg(number) : number,
                          last ? tr("%1 or more would have gone").arg(number)
                               : tr("%n more would have gone", "", left),
                          static_cast<PlayerCommand>(static_cast<int>(PlayerCommand::Reserve0) + left));
        each->setMark(Chip::Mark::None);
        m_reserve.at(static_cast<std::size_t>(left)) = each;
        row->addWidget(each);
    }
    row->addSpacing(12);
    m_slipped = chip(tr("Form slipped"), tr("Form slipped in this set"), PlayerCommand::FormSlipped);
    row->addWidget(m_slipped);
    row->addStretch(1);
    column->addLayout(row);
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

void AfterSet::render(const JustDone& done, const PlannedItem& item, bool asksForPain) {
    const bool counts = std::holds_alternative<Repetitions>(item.target);
    m_question->setText(
        counts ? tr("%1, set %2: how many more would have gone?")
                     .arg(text(item.name), QLocale().toString(done.set))
               : tr("%1, set %2 done", "an exercise").arg(text(item.name), QLocale().toString(done.set)));
    const std::optional<int> reserve = done.reserve();
    for (Chip* each : m_reserve)
        each->setVisible(counts);
    for (std::size_t left = 0; left < m_reserve.size(); ++left)
        m_reserve.at(left)->setChecked(reserve &&
                                       std::min<std::size_t>(*reserve, m_reserve.size() - 1) == left);
    m_slipped->setChecked(done.formSlipped());
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
