#pragma once
#include "src/coach/profile.h"
#include "src/routine/routine.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace patella::ui {

class Button;
class DayChips;
class Segmented;
class Stepper;

/// The user's own plan: routines, each on weekdays or every n days.
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
        Segmented* rhythm;
        DayChips* days;
        QWidget* everyRow;
        Stepper* every; ///< days from one to the next
        Button* remove;
    };
    void addRow(const OwnSlot& slot);
    QLayout* headOf(Row& row, const OwnSlot& slot);
    void addRhythm(Row& row, const OwnSlot& slot);
    static void showRhythm(const Row& row);
    void removeRow(QWidget* box);
    void follow();

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<std::pair<RoutineId, QString>> m_routines;
    Weekdays m_days{};
    Button* m_add;
};

} // namespace patella::ui
