#pragma once
#include "ui/progress/progress_shown.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace patella::ui {

class AfterCard;
class BarChart;
class CalendarChart;
class ChangeCard;
class ChartFrame;
class FlareCard;
class MeterBars;
class StrengthCard;
class TrendChart;

/// What can be gone to on the page.
enum class ProgressPart { Pain, Calendar, Weeks, Strength, Volume, Change, After, FlareUps };

/// The cards of Progress in rows that stand below one another where they are narrow.
class ProgressBody : public QWidget {
    Q_OBJECT

public:
    explicit ProgressBody(QWidget* parent = nullptr);
    void setLoading(const DateRange& range); ///< frames without data
    /// Where it is seen, a card a turn of the event loop: no frame waits for all of them.
    void render(const std::shared_ptr<const ProgressShown>& shown);
    void finish();                   ///< every card shows now what was rendered
    void addMeasures(QWidget* card); ///< below what is said of each knee
    [[nodiscard]] QWidget* part(ProgressPart part) const;
    void arrange(int width);

Q_SIGNALS:
    void rangeDragged(const patella::DateRange& range);
    void dayWanted(patella::LocalDate date);
    void noteWanted(patella::LocalDate date);
    void climbWanted(const patella::ExerciseClimb& climb);

private:
    enum Row { Course, Work, More, Meaning, Rest, Rows };
    void makeCharts();
    void makeRows();
    void connectCharts();
    void renderNext();
    void renderTrend();
    void renderCalendar();
    void renderWeeks();
    void renderMuscles();

    std::shared_ptr<const ProgressShown> m_shown;
    TrendChart* m_trend;
    CalendarChart* m_calendar;
    BarChart* m_weeks;
    MeterBars* m_muscles;
    ChartFrame* m_trendFrame = nullptr;
    ChartFrame* m_calendarFrame = nullptr;
    ChartFrame* m_weeksFrame = nullptr;
    ChartFrame* m_musclesFrame = nullptr;
    StrengthCard* m_strength;
    ChangeCard* m_change;
    AfterCard* m_after;
    FlareCard* m_flares;
    std::array<QBoxLayout*, Rows> m_rows{};
    QVBoxLayout* m_measures = nullptr;
    int m_arranged = -1;
    std::vector<std::function<void()>> m_waiting; ///< cards that still show what was before, the last first
    QTimer m_turn;
};

} // namespace patella::ui
