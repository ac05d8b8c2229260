#pragma once
#include "src/runs/run_doubt.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// What is said of runs.
class RunWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::RunWords)

public:
    static QString plain(double value, int decimals); ///< as a field takes it: "5.2", no zeros at the end
    static QString kilometres(int metres);            ///< "5.2 km", to the metre
    static QString line(const RunEntry& run);         ///< "5.2 km, 31 min, 5:58 min/km"
    static QString spoken(const RunEntry& run);       ///< a row of the list, with its day and its scores
    static QString doubt(const RunDoubt& doubt);      ///< "52 km in 31 minutes is faster than anybody runs."
    static QString meant(const RunDoubt& doubt);      ///< "Did you mean 5.2 km?"
};

} // namespace patella::ui
