#include "ui/settings/about_you_card.h"

#include "ui/settings/setting_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

AboutYouCard::AboutYouCard(QWidget* parent)
    : Card(parent) {
    setAccessibleName(tr("About you"));
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(tr("About you"), Role::CardTitle));
    addRow(Question::Safety, tr("Safety check"), tr("The warning signs, as they are today."), tr("Check"));
    addRow(Question::Knees, tr("Knees"), tr("Which knee hurts, how much these days, year of birth."),
           tr("Change"));
    addRow(Question::Time, tr("Equipment and time"), tr("What is at hand, how long, on which days."),
           tr("Change"));
    addRow(Question::Plan, tr("Plan"),
           tr("Another plan, or routines of your own; knees and time come first."), tr("Change"));
}

void AboutYouCard::addRow(Question question, const QString& name, const QString& explained,
                          const QString& action) {
    auto* button = new Button(action, Button::Variant::Tonal);
    button->setButtonSize(Button::Size::Small);
    button->setAccessibleName(tr("%1: %2", "what is done, to what").arg(action, name));
    body()->addWidget(new Separator);
    body()->addWidget(new SettingRow(name, explained, button));
    connect(button, &QAbstractButton::clicked, this, [this, question] { Q_EMIT wanted(question); });
}

} // namespace patella::ui
