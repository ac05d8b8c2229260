#include "ui/widgets/switch_row.h"

#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace patella::ui {

SwitchRow::SwitchRow(const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_switch(new Switch(words, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* label = new TextLabel(words, Role::Body);
    label->setBuddy(m_switch);
    row->addWidget(label->wrapped(), 1);
    row->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::toggled, this, &SwitchRow::toggled);
}

bool SwitchRow::isOn() const { return m_switch->isChecked(); }

void SwitchRow::setOn(bool on) {
    const QSignalBlocker quiet(this);
    m_switch->setChecked(on);
}

} // namespace patella::ui
