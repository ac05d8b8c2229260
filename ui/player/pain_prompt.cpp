#include "ui/player/pain_prompt.h"

#include "ui/player/key_hints.h"
#include "ui/player/knee_question.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr double roomyBelow = 1.4; ///< larger type needs the room of the notes for the advice itself

} // namespace

PainPrompt::PainPrompt(QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("How do your knees feel right now?"));
    setCorner(new TextLabel(tr("Timer is paused"), Role::Note, Token::Ink2));
    setEscCloses(false);
    build();
    connect(this, &OverlayDialog::escapePressed, this, &PainPrompt::escape);
    follow();
}

void PainPrompt::build() {
    m_question = new KneeQuestion(PainScaleSize::Dialog, {.sharp = true, .place = true});
    m_bar = new MessageBar;
    body()->addWidget(m_question);
    body()->addWidget(m_bar);
    body()->addStretch(1); // takes the height that is left, so that the bar stays as high as its words
    m_goOn = new Button(QString(), Button::Variant::Primary);
    m_goOn->setKeyHint(tr("Enter", "key"));
    m_asPlanned = new Button(tr("As planned"));
    m_skip = new Button(tr("Skip this exercise"));
    m_finish = new Button(tr("Finish for today"), Button::Variant::Quiet);
    for (Button* button : {m_goOn, m_asPlanned, m_skip, m_finish}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    m_keys = new KeyHints({{{tr("0–9"), tr("X")}, {}}, {{tr("Tab", "key")}, {}}});
    footer()->addWidget(m_keys);
    setFirstFocus(m_question->scale(Knee::Left));
    connect(m_question, &KneeQuestion::answered, this, &PainPrompt::follow);
    connect(m_goOn, &Button::clicked, this, [this] {
        decide(!anyAnswered(m_question->answers()) ? Choice::Cancel
               : offersLighter()                   ? Choice::Lighter
                                                   : Choice::GoOn);
    });
    connect(m_asPlanned, &Button::clicked, this, [this] { decide(Choice::GoOn); });
    connect(m_skip, &Button::clicked, this, [this] { decide(Choice::Skip); });
    connect(m_finish, &Button::clicked, this, [this] { decide(Choice::Finish); });
}

void PainPrompt::ask(const PlannedItem& item, bool moreAfter, const QString& lighter, bool painkiller) {
    m_lighter = lighter;
    m_stopAbove = item.stopAbove;
    m_moreAfter = moreAfter;
    m_question->clear();
    m_question->setPainkiller(painkiller);
    m_question->setZoneNotes(typeScale() < roomyBelow ? notes() : QStringList());
    setAccessibleDescription(tr("About %1").arg(text(item.name)));
    follow();
    open();
}

bool PainPrompt::offersLighter() const {
    return !m_lighter.isEmpty() && anyAnswered(m_question->answers()) && advice() == PainAdvice::Careful;
}

PainAdvice PainPrompt::advice() const { return adviceDuring(m_question->answers(), m_stopAbove); }

QStringList PainPrompt::notes() const {
    return {tr("You may notice it, but it changes nothing. Carry on as planned."),
            m_stopAbove < 5       ? tr("This exercise ends above %1.").arg(m_stopAbove)
            : m_lighter.isEmpty() ? tr("You feel it with each rep. Go on gently, or skip.")
                                  : tr("You feel it with each rep. Go on, lighter."),
            tr("This exercise ends here. You choose whether to go on with the rest, or finish for today.")};
}

/// "Your right knee is at 4." of the knee that asks for more.
QString PainPrompt::reason() const {
    const KneeAnswers answers = m_question->answers();
    for (const patella::Knee knee : {Knee::Right, Knee::Left}) {
        const KneeAnswer& answer = answers[static_cast<std::size_t>(knee)];
        KneeAnswers alone;
        alone[0] = answer;
        if (!answer.answered() || adviceDuring(alone, m_stopAbove) != advice())
            continue;
        if (answer.sharp)
            return knee == Knee::Left ? tr("You feel sharp pain in your left knee.")
                                      : tr("You feel sharp pain in your right knee.");
        const int score = answer.score->value();
        return knee == Knee::Left ? tr("Your left knee is at %1.").arg(score)
                                  : tr("Your right knee is at %1.").arg(score);
    }
    return {};
}

void PainPrompt::follow() {
    m_asPlanned->setVisible(offersLighter());
    m_keys->setVisible(!offersLighter());
    if (!anyAnswered(m_question->answers())) {
        m_bar->setKind(MessageBar::Kind::Info);
        m_bar->setMessage(tr("Rate one knee or both."), tr("Nothing is written down before you do."));
        m_goOn->setText(tr("Go on"));
        m_skip->setVisible(true);
        return;
    }
    showAdvice(advice());
}

void PainPrompt::showAdvice(PainAdvice advice) {
    m_skip->setVisible(advice != PainAdvice::EndExercise);
    switch (advice) {
    case PainAdvice::CarryOn:
        m_bar->setKind(MessageBar::Kind::Info);
        m_bar->setMessage(tr("Carry on as planned."), reason());
        m_goOn->setText(tr("Carry on"));
        break;
    case PainAdvice::Careful:
        m_bar->setKind(MessageBar::Kind::Careful);
        m_bar->setMessage(offersLighter() ? tr("%1.", "a sentence").arg(m_lighter)
                                          : tr("Go on gently, or skip this exercise."),
                          tr("%1 That is in the careful zone.").arg(reason()));
        m_goOn->setText(offersLighter() ? tr("Go on, lighter") : tr("Go on gently"));
        break;
    case PainAdvice::EndExercise:
        m_bar->setKind(MessageBar::Kind::TooMuch);
        m_bar->setMessage(
            tr("This exercise ends here."),
            m_moreAfter
                ? tr("%1 You choose whether to go on with the rest, or finish for today.").arg(reason())
                : reason());
        m_goOn->setText(m_moreAfter ? tr("Go on with the rest") : tr("On to the summary"));
        break;
    }
    m_finish->setVisible(advice != PainAdvice::EndExercise || m_moreAfter);
}

void PainPrompt::decide(Choice choice) {
    if (!isOpen())
        return;
    const KneeAnswers answers = m_question->answers();
    done();
    Q_EMIT decided(choice, answers);
}

/// Closes without writing anything down; an exercise that is to end is not gone on with by a slip of the
/// finger.
void PainPrompt::escape() {
    if (advice() != PainAdvice::EndExercise)
        decide(Choice::Cancel);
}

void PainPrompt::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        OverlayDialog::keyPressEvent(event);
        return;
    }
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        m_goOn->click();
}

} // namespace patella::ui
