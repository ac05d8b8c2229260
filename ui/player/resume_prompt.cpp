#include "ui/player/resume_prompt.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

QString whereItStands(const UnfinishedSession& session) {
    const Step& step = session.plan.steps[session.place.step];
    const PlannedItem& item = session.plan.items[step.item];
    return ResumePrompt::tr("“%1” of %2, %3 stopped at %4, set %5 of %6.",
                            "name, day, time, exercise, numbers")
        .arg(text(session.plan.name), Words::longDay(session.started.localDate()),
             Words::timeOfDay(session.started), text(item.name), QString::number(step.set),
             QString::number(item.sets));
}

} // namespace

ResumePrompt::ResumePrompt(const UnfinishedSession& session, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Carry on where you stopped?"));
    setSheetWidth(680);
    setDeleteOnClose(true);
    const auto sets = static_cast<int>(session.sets.size());
    const QString kept = sets > 0 ? tr("%n set(s) are kept. The time in between does not count.", "", sets)
                                  : tr("No set was done yet. The time in between does not count.");
    body()->addWidget((new TextLabel(whereItStands(session), Role::Body, Token::Ink))->wrapped());
    body()->addWidget((new TextLabel(kept, Role::Body, Token::Ink2))->wrapped());
    Button* on = addChoice(tr("Carry on"), Choice::CarryOn);
    on->setVariant(Button::Variant::Primary);
    on->setDefault(true);
    on->setKeyHint(tr("Enter", "key"));
    setFirstFocus(on);
    if (sets > 0)
        addChoice(tr("Keep what was done"), Choice::Keep);
    footer()->addStretch(1);
    addChoice(tr("Discard"), Choice::Discard)->setVariant(Button::Variant::Quiet);
}

Button* ResumePrompt::addChoice(const QString& title, Choice choice) {
    auto* button = new Button(title);
    button->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, choice] {
        done();
        Q_EMIT decided(choice);
    });
    return button;
}

} // namespace patella::ui
