#include "ui/history/effect_sheet.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace patella::ui {

EffectSheet::EffectSheet(const QString& title, const QString& save, QWidget* host, Key key)
    : OverlayDialog(host)
    , m_effect(new MessageBar(MessageBar::Kind::Info, this))
    , m_save(new Button(save, Button::Variant::Primary, this)) {
    setTitle(title);
    setSheetWidth(680);
    setDeleteOnClose(true);
    m_effect->hide();
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet, this);
    for (Button* button : {m_save, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        done();
        Q_EMIT saved();
    });
    if (key == Key::None)
        return;
    m_save->setKeyHint(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto* keys = new QShortcut(QKeySequence(QKeySequence::Save), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_save, &QAbstractButton::click);
}

void EffectSheet::addSession(const SessionSummary& session) {
    body()->addWidget((new TextLabel(SessionWords::name(session), Role::BodyStrong))->wrapped());
    body()->addWidget((new TextLabel(tr("%1 at %2, %3", "day, time, minutes")
                                         .arg(Words::longDay(session.date), Words::timeOfDay(session.started),
                                              Words::minutes(session.active)),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
}

void EffectSheet::addEffect() { body()->addWidget(m_effect); }

void EffectSheet::setSavable(bool on) {
    m_save->setEnabled(on);
    if (!on)
        m_effect->hide();
}

void EffectSheet::touched() {
    if (m_save->isEnabled())
        Q_EMIT changed();
}

void EffectSheet::setEffect(const QString& strong, const QString& rest) {
    if (!m_save->isEnabled())
        return;
    m_effect->setMessage(strong, rest);
    m_effect->setVisible(!strong.isEmpty());
    announce(m_effect, strong);
}

QWidget* EffectSheet::field(const QString& label, QWidget* input) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* words = new TextLabel(label, Role::NoteStrong, Token::Ink2);
    words->setBuddy(input);
    input->setAccessibleName(label);
    column->addWidget(words);
    column->addWidget(input);
    return box;
}

} // namespace patella::ui
