#pragma once
#include "src/session/score_moment.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

/// The scores of the last days by day, the newest first; each can be opened to be corrected.
class ScoresDialog : public OverlayDialog {
    Q_OBJECT

public:
    static constexpr int days = 14;

    ScoresDialog(const std::vector<ScoreMoment>& newestFirst, LocalDate today, QWidget* host);

Q_SIGNALS:
    void chosen(const patella::ScoreMoment& moment);

private:
    QWidget* rowOf(const ScoreMoment& moment);
};

} // namespace patella::ui
