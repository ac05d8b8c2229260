#pragma once
#include "src/library/exercise.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace patella::ui {

/// One cell of the dose table: the number and what it counts. A cell about the sides shows the knee badges
/// instead.
struct DoseCell {
    QString value;
    QString label;
    bool sides = false;
    friend bool operator==(const DoseCell&, const DoseCell&) = default;
};

/// The default dose of an exercise, whole ranges, for the dose table.
class DoseCells {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::DoseCells)

public:
    static std::vector<DoseCell> of(const Exercise& exercise);
    /// "2 to 3 sets, 10 to 15 reps, ...": the table in one breath, for a screen reader.
    static QString spoken(const std::vector<DoseCell>& cells);
    /// How often, and where the numbers come from.
    static QString basis(const Prescription& prescription);

private:
    static void addWork(std::vector<DoseCell>& cells, const Work& work);
    static DoseCell sideCell(const Exercise& exercise);
};

} // namespace patella::ui
