#pragma once
#include "src/session/past_session.h"
#include "ui/history/effect_sheet.h"

class QComboBox;
class QVBoxLayout;

namespace patella::ui {

class PainScale;
class Stepper;
class WhenFields;

/// A routine or an exercise that can be told of later, at the doses of now.
struct PastChoice {
    QString name;
    SessionPlan plan;
};

/// A session that was done without the app: what, when, how much, and how the knees were.
class PastSheet : public EffectSheet {
    Q_OBJECT

public:
    PastSheet(std::vector<PastChoice> choices, const std::vector<Knee>& knees,
              std::vector<SessionSummary> newestFirst, const WallTime& now, QWidget* host);
    [[nodiscard]] PastSession told() const;
    [[nodiscard]] const SessionPlan& plan() const;

private:
    void addScales(const std::vector<Knee>& knees);
    void showItems();
    void follow();

    struct Scale {
        PainKind kind;
        Knee knee;
        PainScale* scale;
    };
    std::vector<PastChoice> m_choices;
    WallTime m_now;
    QComboBox* m_what;
    WhenFields* m_when;
    QWidget* m_items = nullptr; ///< replaced as a whole
    QVBoxLayout* m_itemsPlace;
    std::vector<Stepper*> m_counts; ///< one an item
    std::vector<Scale> m_scales;
};

} // namespace patella::ui
