#include "ui/player/effort_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

EffortRow::EffortRow(Size size, const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
    , m_about(about) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size == Size::Big ? 8 : 6);
    const QLocale locale;
    for (int left = 0; left <= most; ++left) {
        const QString number = locale.toString(left);
        QAbstractButton* each = left == most ? add(tr("%1+", "this many or more").arg(number),
                                                   tr("%1 or more would have gone").arg(number), {})
                                             : add(number, tr("%n more would have gone", "", left), {});
        connect(each, &QAbstractButton::clicked, this, [this, left] { Q_EMIT reserveTapped(left); });
        m_reserve.at(static_cast<std::size_t>(left)) = each;
    }
    row->addSpacing(size == Size::Big ? 12 : 6);
    m_slipped = add(tr("Form slipped"), tr("Form slipped in this set"), tr("X", "key"));
    connect(m_slipped, &QAbstractButton::clicked, this, &EffortRow::formTapped);
    row->addStretch(1);
}

QAbstractButton* EffortRow::add(const QString& words, const QString& name, const QString& key) {
    QAbstractButton* made = nullptr;
    if (m_size == Size::Big) {
        auto* button = new Button(words);
        button->setButtonSize(Button::Size::Medium);
        button->setKeyHint(key);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the player
        made = button;
    } else {
        auto* chip = new Chip(words);
        chip->setMark(Chip::Mark::None);
        chip->setSmall(true);
        made = chip;
    }
    made->setAccessibleName(m_about.isEmpty() ? name : tr("%1: %2", "exercise, answer").arg(m_about, name));
    made->setCheckable(true);
    layout()->addWidget(made);
    return made;
}

void EffortRow::choose(QAbstractButton* button, bool chosen) {
    button->setChecked(chosen);
    if (auto* big = qobject_cast<Button*>(button))
        big->setVariant(chosen ? Button::Variant::Primary : Button::Variant::Secondary);
}

void EffortRow::setReserve(std::optional<int> reserve, bool asked) {
    for (int left = 0; left <= most; ++left) {
        QAbstractButton* button = m_reserve.at(static_cast<std::size_t>(left));
        button->setVisible(asked);
        choose(button, reserve && std::min(*reserve, most) == left);
    }
}

void EffortRow::setFormSlipped(bool slipped) { choose(m_slipped, slipped); }

} // namespace patella::ui
