#include "ui/player/effort_row.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

EffortRow::EffortRow(Size size, const QString& about, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size == Size::Big ? 8 : 6);
    const auto chip = [&](const QString& words, const QString& name) {
        auto* chip = new Chip(words);
        chip->setAccessibleName(about.isEmpty() ? name : tr("%1: %2", "exercise, answer").arg(about, name));
        chip->setCheckable(true);
        chip->setSmall(size == Size::Small);
        if (size == Size::Big) {
            chip->setMinimumSize(52, 44);
            chip->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the player
        }
        row->addWidget(chip);
        return chip;
    };
    const QLocale locale;
    for (int left = 0; left <= most; ++left) {
        const QString number = locale.toString(left);
        Chip* each = left == most ? chip(tr("%1+", "this many or more").arg(number),
                                         tr("%1 or more would have gone").arg(number))
                                  : chip(number, tr("%n more would have gone", "", left));
        each->setMark(Chip::Mark::None);
        connect(each, &QAbstractButton::clicked, this, [this, left] { Q_EMIT reserveTapped(left); });
        m_reserve.at(static_cast<std::size_t>(left)) = each;
    }
    row->addSpacing(size == Size::Big ? 12 : 6);
    m_slipped = chip(tr("Form slipped"), tr("Form slipped in this set"));
    connect(m_slipped, &QAbstractButton::clicked, this, &EffortRow::formTapped);
    row->addStretch(1);
}

void EffortRow::setReserve(std::optional<int> reserve, bool asked) {
    for (int left = 0; left <= most; ++left) {
        Chip* chip = m_reserve.at(static_cast<std::size_t>(left));
        chip->setVisible(asked);
        chip->setChecked(reserve && std::min(*reserve, most) == left);
    }
}

void EffortRow::setFormSlipped(bool slipped) { m_slipped->setChecked(slipped); }

} // namespace patella::ui
