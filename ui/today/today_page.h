#pragma once
#include "src/coach/overrule.h"
#include "src/coach/today.h"
#include "src/library/advice.h"
#include "src/progress/measure_change.h"
#include "src/session/soreness.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace patella::ui {

class DecisionCard;
class HeroPanel;
class MeasuresRow;
class MessageBar;
class PageHeader;
class PainLineCard;
class PageScroll;
class PlanCard;
class QuestionCard;
class RunsDialog;
class TextLabel;
class WeekCard;

/// What is due, what is still asked, the week and the pain line. Everything it shows is decided in
/// src/coach/today.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(QWidget* parent = nullptr);
    /// Both must outlive the page or the next call.
    void setContent(const ExerciseLibrary* library, const std::vector<EvidenceSource>* evidence);
    void setSigns(std::vector<SafetySign> signs) { m_signs = std::move(signs); }
    void setMeasures(MeasuresAsked asked) { m_asked = asked; } ///< shown with the next render()
    void render(const TodayView& view);
    /// The history could not be read; an empty sentence takes it away.
    void setFault(const QString& sentence);
    void toTop(); ///< and to Start
    /// Opens the list of the runs, or shows it anew; they stand by day.
    void showRuns(std::vector<RunRecord> runs);
    [[nodiscard]] bool showsRuns() const;
    void openDecisions(); ///< what the coach decided of everything

Q_SIGNALS:
    void startRoutine(const patella::Routine& routine);
    void notToday(bool on);
    void chooseRoutine();
    void answered(const patella::ScoreQuestion& question, const std::vector<patella::ScoreAnswer>& answers,
                  bool painkiller);
    void scored(const std::vector<patella::ScoreAnswer>& answers, bool painkiller); ///< of any time
    void soreTold(const patella::SessionId& after, patella::Soreness soreness);
    void scoresWanted(); ///< to look at and correct
    void tryAgain();
    void ranOn(const patella::RunEntry& run);
    void runsWanted(); ///< answered with showRuns()
    void runChanged(const patella::RunRecord& before, const patella::RunEntry& run);
    void runRemoved(const patella::RunRecord& run);
    void runRestored(const patella::RunRecord& run);
    void overruleWanted(const patella::CoachKey& key, patella::CoachAction action);
    void safetyWanted();
    void planWanted(); ///< to choose another one
    void measuresWanted();
    void measuresPutOff();
    void breakWanted(bool on);
    void phaseWanted(int phase);
    void checkAnswered(const QString& check, const patella::TrialAnswer& answer);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* content();
    void connectParts();
    void connectDecisions();
    void arrange();
    void renderRight();
    void focusMain(const QWidget* before);
    void take(const std::vector<ScoreAnswer>& answers, bool painkiller);
    void skip();
    void openWhy();
    void changeRun(const RunRecord& before, int longest);
    void showDecisions(const std::vector<CoachEntry>& decisions, bool all);
    void openTelling();
    void renderSafety();
    [[nodiscard]] QString nameOf(const ExerciseId& id) const;

    const ExerciseLibrary* m_library = nullptr;
    const std::vector<EvidenceSource>* m_evidence = nullptr;
    TodayView m_view;
    bool m_adding = false; ///< a score of any time is being given
    QStackedLayout* m_stack;
    PageHeader* m_header;
    MessageBar* m_fault;
    PageScroll* m_scroll;
    HeroPanel* m_hero;
    WeekCard* m_week;
    MeasuresRow* m_measures;
    MeasuresAsked m_asked = MeasuresAsked::NotNow;
    PlanCard* m_plan;
    MessageBar* m_safety;
    std::vector<SafetySign> m_signs;
    QuestionCard* m_question;
    DecisionCard* m_decision;
    QPointer<RunsDialog> m_runs;
    PainLineCard* m_pain;
    TextLabel* m_numbers; ///< which numbers of the rule are not ours
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_left = nullptr;
    QWidget* m_right = nullptr;
};

} // namespace patella::ui
