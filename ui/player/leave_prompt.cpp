#include "ui/player/leave_prompt.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace patella::ui {

LeavePrompt::LeavePrompt(QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Stop here for today?"));
    setSheetWidth(640);
    setCorner(new TextLabel(tr("Timer is paused"), Role::Note, Token::Ink2));
    body()->addWidget(
        (new TextLabel(
             tr("Finishing keeps every set you did. Discarding takes this session out; you can undo that."),
             Role::Body, Token::Ink2))
            ->wrapped());
    m_goOn = addChoice(tr("Go on"), Choice::GoOn);
    m_goOn->setVariant(Button::Variant::Primary);
    m_goOn->setKeyHint(tr("Enter", "key"));
    addChoice(tr("Finish for today"), Choice::Finish)
        ->setAccessibleName(tr("Finish for today, keep what was done"));
    footer()->addStretch(1);
    addChoice(tr("Discard"), Choice::Discard)->setVariant(Button::Variant::Quiet);
    setFirstFocus(m_goOn);
    setEscCloses(false);
    connect(this, &OverlayDialog::escapePressed, this, [this] { decide(Choice::GoOn); });
}

Button* LeavePrompt::addChoice(const QString& title, Choice choice) {
    auto* button = new Button(title);
    button->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(button);
    connect(button, &Button::clicked, this, [this, choice] { decide(choice); });
    return button;
}

void LeavePrompt::decide(Choice choice) {
    if (!isOpen())
        return;
    done();
    Q_EMIT decided(choice);
}

void LeavePrompt::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        OverlayDialog::keyPressEvent(event);
        return;
    }
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
        button->click();
    else
        m_goOn->click();
}

} // namespace patella::ui
