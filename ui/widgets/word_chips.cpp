#include "ui/widgets/word_chips.h"

#include "ui/widgets/flow_layout.h"

#include <QFocusEvent>

namespace patella::ui {

WordChips::WordChips(const QString& name, QWidget* parent)
    : QWidget(parent) {
    new FlowLayout(this, 8, 8);
    setAccessibleName(name);
}

void WordChips::add(std::string_view key, const QString& word) {
    auto* chip = new Chip(word, this);
    chip->setSmall(true);
    layout()->addWidget(chip);
    m_chips.push_back({key, chip});
    if (m_chips.size() == 1)
        setFocusProxy(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, key] {
        Q_EMIT edited(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    });
}

bool WordChips::isOn(std::string_view key) const {
    return std::any_of(m_chips.begin(), m_chips.end(),
                       [&](const Each& each) { return each.key == key && each.chip->isChecked(); });
}

void WordChips::setOn(std::string_view key, bool on) {
    for (const Each& each : m_chips)
        if (each.key == key)
            each.chip->setChecked(on);
}

void WordChips::setSmall(bool on) {
    for (const Each& each : m_chips)
        each.chip->setSmall(on);
}

} // namespace patella::ui
