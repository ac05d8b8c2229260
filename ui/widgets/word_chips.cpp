#include "ui/widgets/word_chips.h"

#include "ui/widgets/flow_layout.h"

#include <QFocusEvent>

namespace patella::ui {

namespace {

constexpr std::string_view namedMark = "named:"; // no key of an enumeration has a colon
std::string namedKey(const QString& name) { return std::string(namedMark) + name.toStdString(); }

} // namespace

WordChips::WordChips(const QString& name, QWidget* parent)
    : QWidget(parent) {
    new FlowLayout(this, 8, 8);
    setAccessibleName(name);
}

void WordChips::add(std::string_view key, const QString& word) {
    auto* chip = new Chip(word, this);
    chip->setSmall(m_small);
    layout()->addWidget(chip);
    if (!m_chips.empty()) // Tab reaches it behind the others, whenever it came
        setTabOrder(m_chips.back().chip, chip);
    m_chips.push_back({std::string(key), chip});
    if (m_chips.size() == 1)
        setFocusProxy(chip);
    connect(chip, &QAbstractButton::clicked, this,
            [this, name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))] {
                Q_EMIT edited(name);
            });
}

void WordChips::setNamed(const QStringList& names) {
    while (!m_chips.empty() && m_chips.back().key.starts_with(namedMark)) {
        delete m_chips.back().chip;
        m_chips.pop_back();
    }
    for (const QString& name : names)
        add(namedKey(name), name);
    updateGeometry();
}

bool WordChips::isNamedOn(const QString& name) const { return isOn(namedKey(name)); }
void WordChips::setNamedOn(const QString& name, bool on) { setOn(namedKey(name), on); }

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
    m_small = on;
    for (const Each& each : m_chips)
        each.chip->setSmall(on);
}

} // namespace patella::ui
