#pragma once
#include "src/coach/profile.h"
#include "src/routine/routine.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace patella::ui {

class Button;
class DayChips;

/// The user's own plan: routines, each with its days.
class OwnPlan : public QWidget {
    Q_OBJECT

public:
    explicit OwnPlan(QWidget* parent = nullptr);
    /// Without slots it begins with one row on `days`.
    void begin(const std::vector<Routine>& routines, const std::vector<OwnSlot>& parts, const Weekdays& days);
    [[nodiscard]] std::vector<OwnSlot> parts() const;
    [[nodiscard]] bool complete() const; ///< a row at least, and each on a day

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* box;
        QComboBox* routine;
        DayChips* days;
        Button* remove;
    };
    void addRow(const OwnSlot& slot);
    void removeRow(QWidget* box);
    void follow();

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<std::pair<RoutineId, QString>> m_routines;
    Weekdays m_days{};
    Button* m_add;
};

} // namespace patella::ui
