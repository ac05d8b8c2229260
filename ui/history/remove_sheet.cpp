#include "ui/history/remove_sheet.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

RemoveSheet::RemoveSheet(const SessionSummary& session, QWidget* host)
    : EffectSheet(tr("Delete this session?"), tr("Delete"), host, Key::None) {
    body()->addWidget((new TextLabel(SessionWords::name(session), Role::BodyStrong))->wrapped());
    body()->addWidget((new TextLabel(tr("%1 at %2, %3", "day, time, minutes")
                                         .arg(Words::longDay(session.date), Words::timeOfDay(session.started),
                                              Words::minutes(session.active)),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
    addEffect();
    body()->addWidget((new TextLabel(tr("It stays among the deleted sessions and can be put back."),
                                     Role::Note, Token::Ink2))
                          ->wrapped());
}

} // namespace patella::ui
