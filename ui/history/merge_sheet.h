#pragma once
#include "src/session/session_repository.h"
#include "ui/history/effect_sheet.h"
#include "ui/widgets/type.h"

class QGridLayout;

namespace patella::ui {

/// Two sessions of a day and what they are together, before they are made one.
class MergeSheet : public EffectSheet {
    Q_OBJECT

public:
    MergeSheet(const std::vector<SessionSummary>& parts, const WholeSession& merged, QWidget* host);

private:
    void addRow(QGridLayout* rows, const QString& name, const WallTime& at, Duration active, int sets,
                Role role);
};

} // namespace patella::ui
