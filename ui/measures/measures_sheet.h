#pragma once
#include "ui/measures/measures_view.h"
#include "ui/widgets/overlay_dialog.h"

class QButtonGroup;

namespace patella::ui {

class ActivitiesPart;
class Button;
class PainScale;
class TotalField;

/// How it is going, a question a row: pain of the last week, the user's own activities, overall change, and
/// totals that were got elsewhere. Everything may be left out; nothing is chosen before the answer, and what
/// was told before is not shown: it is compared afterwards.
class MeasuresSheet : public OverlayDialog {
    Q_OBJECT

public:
    MeasuresSheet(const MeasuresView& view, QWidget* host);
    /// One answer, to be corrected: it is shown as it was told.
    MeasuresSheet(const MeasuresView& view, const CheckResult& before, QWidget* host);
    [[nodiscard]] std::vector<ToldMeasure> told() const;

Q_SIGNALS:
    void answered(const std::vector<patella::ui::ToldMeasure>& told);

private:
    void begin();
    void addHeading(const QString& title, const QString& text = {});
    void addPain(const PerKnee& knees);
    void addActivities(const std::vector<std::string>& chosen);
    void addOverall();
    QWidget* totals(std::initializer_list<MeasureId> ids);
    void fill(const MeasureAnswer& answer);
    void addFooter(const QString& save);
    [[nodiscard]] WeekPains pains() const;
    [[nodiscard]] bool atFault() const;
    void follow();

    struct PainRow {
        patella::Knee knee;
        bool worst;
        PainScale* scale;
    };
    std::vector<PainRow> m_pains;
    ActivitiesPart* m_activities = nullptr;
    QButtonGroup* m_overall = nullptr;
    std::vector<TotalField*> m_totals;
    Button* m_save = nullptr;
};

} // namespace patella::ui
