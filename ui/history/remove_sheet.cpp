#include "ui/history/remove_sheet.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

RemoveSheet::RemoveSheet(const SessionSummary& session, QWidget* host)
    : EffectSheet(tr("Delete this session?"), tr("Delete"), host, Key::None) {
    addSession(session);
    addEffect();
    body()->addWidget((new TextLabel(tr("It stays among the deleted sessions and can be put back."),
                                     Role::Note, Token::Ink2))
                          ->wrapped());
}

} // namespace patella::ui
