#pragma once
#include "src/coach/overrule.h"
#include "src/coach/rule_numbers.h"
#include "src/library/advice.h"
#include "ui/text/reason_words.h"
#include "ui/widgets/decision_badge.h"
#include "ui/widgets/overlay_dialog.h"

class QVBoxLayout;

namespace patella::ui {

/// The badge of an outcome; a paused plan is a stop.
Decision badgeOf(Outcome outcome);
/// The badge of a decision; what the user overruled holds.
Decision badgeOf(const CoachEntry& entry);

/// Every decision with its scores, the line of the rule, the sources and how far they were checked, and what
/// the user can say against it.
class WhyDialog : public OverlayDialog {
    Q_OBJECT

public:
    enum class Shown {
        Newest, ///< the first decision is unfolded
        All,    ///< what the coach decided of everything that was ever done, all folded
    };
    struct Content {
        std::vector<CoachEntry> decisions;
        const ExerciseLibrary* library = nullptr; ///< must outlive the dialog
        std::vector<EvidenceSource> evidence{};
        Rules rules{};
        LocalDate today = LocalDate::fromDays(0);
        Shown shown = Shown::Newest;
    };
    WhyDialog(Content content, QWidget* host);

Q_SIGNALS:
    void overruleWanted(const patella::CoachKey& key, patella::CoachAction action); ///< it closes itself

private:
    void addRows(QVBoxLayout* rows);
    QWidget* details(const CoachEntry& entry);
    QWidget* scores(const Reason& reason);
    QWidget* actions(const CoachEntry& entry);
    void addRule(const CoachEntry& entry, QVBoxLayout* column);
    QStringList sources(ReasonCode code) const;
    [[nodiscard]] QString nameOf(const ExerciseId& id) const;

    Content m_content;
};

} // namespace patella::ui
