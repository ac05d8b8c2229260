#pragma once
#include "src/coach/coach.h"
#include "src/library/advice.h"
#include "ui/text/reason_words.h"
#include "ui/widgets/decision_badge.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

/// The badge of an outcome; a paused plan is a stop.
Decision badgeOf(Outcome outcome);

/// Every decision with its scores, the line of the rule, the sources and how far they were checked.
class WhyDialog : public OverlayDialog {
    Q_OBJECT

public:
    struct Content {
        std::vector<CoachEntry> decisions; ///< the first is unfolded
        ReasonWords::NameOf nameOf;
        std::vector<EvidenceSource> evidence;
        Thresholds thresholds{};
    };
    WhyDialog(const Content& content, QWidget* host);

private:
    QWidget* details(const CoachEntry& entry, const Content& content);
    QWidget* scores(const Reason& reason);
    QStringList sources(ReasonCode code, const Content& content) const;
};

} // namespace patella::ui
