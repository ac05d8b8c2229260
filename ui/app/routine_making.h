#pragma once
#include "src/coach/routine_wish.h"
#include "src/coach/training_plan.h"
#include "ui/app/day.h"
#include "ui/routine/generate_sheet.h"

#include <QObject>

#include <functional>

namespace patella::ui {

class Disk;
class MainWindow;

/// What the record says of a wish: time, equipment, knees, what was done lately, the coach's doses. The pain
/// of the moment is not in it.
RoutineWish wishFrom(const DayRecord& record, const ExerciseLibrary& library,
                     const std::vector<TrainingPlan>& plans, const ProgressionRule& rule, LocalDate today);

/// The newest score of that day, by knee.
std::array<std::optional<PainScore>, 2> painOn(LocalDate day, const History& history);

/// Makes a routine for a wish, over the window, from what the disk knows.
class RoutineMaking : public QObject {
    Q_OBJECT

public:
    RoutineMaking(MainWindow& window, Disk& disk, std::function<DayContent()> content,
                  QObject* parent = nullptr);

    void open();
    /// For the time that this routine leaves; all of it stays.
    void openToFill(const Routine& routine);
    void settle(); ///< waits for what is being made; for tests

Q_SIGNALS:
    void startWanted(const patella::Routine& routine);
    void builderWanted(const patella::Routine& routine);
    void filled(const patella::Routine& routine, const QString& added);

private:
    void read(std::optional<Routine> toFill);
    void show(const GenerateContent& content);
    void close();

    MainWindow& m_window;
    Disk& m_disk;
    std::function<DayContent()> m_content;
    GenerateSheet* m_sheet = nullptr;
    int m_asked = 0; ///< times
};

} // namespace patella::ui
