#include "ui/history/put_back_sheet.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

PutBackSheet::PutBackSheet(const SessionSummary& session, QWidget* host)
    : EffectSheet(tr("Put this session back?"), tr("Put back"), host, Key::None) {
    addSession(session);
    addEffect();
    body()->addWidget(
        (new TextLabel(tr("Its sets and ratings count again."), Role::Note, Token::Ink2))->wrapped());
}

} // namespace patella::ui
