#pragma once
#include "src/session/session_repository.h"
#include "ui/history/effect_sheet.h"

namespace patella::ui {

/// What a deleted session changes when it counts again, before it is put back.
class PutBackSheet : public EffectSheet {
    Q_OBJECT

public:
    PutBackSheet(const SessionSummary& session, QWidget* host);
};

} // namespace patella::ui
