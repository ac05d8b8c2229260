#pragma once
#include "src/session/session_repository.h"
#include "ui/history/effect_sheet.h"

namespace patella::ui {

/// What goes with a session, before it is deleted.
class RemoveSheet : public EffectSheet {
    Q_OBJECT

public:
    RemoveSheet(const SessionSummary& session, QWidget* host);
};

} // namespace patella::ui
