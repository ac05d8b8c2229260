#pragma once
#include "src/coach/check_result.h"
#include "src/coach/plan_day.h"

#include <QWidget>

namespace patella::ui {

/// What the first run knows when it begins.
struct FirstRunContent {
    std::vector<SafetySign> signs;
    std::vector<TrainingPlan> plans;
    std::vector<Routine> routines; ///< the user's own first
    Profile profile;
    OwnEquipmentSet ownEquipment;       ///< kinds that the user's exercises name
    std::vector<std::string> ticked;    ///< signs that pause the plan now
    bool noneTicked = false;            ///< the last check holds, and it had none
    std::vector<QString> courseSources; ///< citations of the time that it takes
    LocalDate today = LocalDate::fromDays(0);
};

/// What the user said; what was skipped is empty.
struct FirstRunAnswers {
    std::optional<SafetyAnswer> safety{};
    Profile said{};
};

/// One question of the first run.
class FirstRunStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void begin(const FirstRunContent& content) = 0;
    virtual void take(FirstRunAnswers& answers) const = 0; ///< adds its own
    /// Before it is shown: what the steps before it said.
    virtual void follow(const FirstRunAnswers& /*before*/) {}
    [[nodiscard]] virtual bool complete() const { return true; }
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString lead() const = 0;
    [[nodiscard]] virtual QString panelLine() const = 0;
    [[nodiscard]] virtual QString figure() const = 0; ///< id of the exercise on the stage
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace patella::ui
