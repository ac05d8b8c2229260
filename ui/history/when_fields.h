#pragma once
#include "src/session/past_session.h"

#include <QDateTime>
#include <QWidget>

class QTimeEdit;

namespace patella::ui {

class MonthGrid;
class Stepper;
class TextLabel;

/// A calendar, the time of day and the minutes of a session; what cannot be is said below them.
class WhenFields : public QWidget {
    Q_OBJECT

public:
    explicit WhenFields(const WallTime& now, QWidget* parent = nullptr);
    void setTime(const WallTime& started, Duration active);
    void setSessions(std::vector<SessionSummary> newestFirst, const SessionId& but = {});

    [[nodiscard]] WallTime started() const; ///< in the zone of this computer on that day
    [[nodiscard]] Duration active() const;
    [[nodiscard]] bool timeTouched() const; ///< day or time are not what setTime() said
    [[nodiscard]] bool lengthTouched() const;
    [[nodiscard]] bool fits() const; ///< nothing is wrong with it
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    WallTime m_now;
    WallTime m_before{};
    Duration m_activeBefore{0};
    QDateTime m_shownBefore;
    std::vector<SessionSummary> m_sessions{};
    SessionId m_but{};
    MonthGrid* m_calendar;
    QTimeEdit* m_time;
    Stepper* m_minutes;
    TextLabel* m_fault;
    TextLabel* m_same;
};

} // namespace patella::ui
