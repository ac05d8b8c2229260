#pragma once
#include "src/library/advice.h"
#include "src/progress/measure_change.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patella::ui {

/// What is said of the measures. All in words of our own; no item of a questionnaire stands here.
class MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::MeasureWords)

public:
    static QString name(MeasureId id);            ///< "Pain of the last week"
    static QString part(const MeasureLine& line); ///< "Right knee, worst", "Going down stairs"
    static QString overall(int steps);            ///< -3 to 3: "much worse" ... "much better"
    static QString number(double value);          ///< "4", "4.7"
    static QString
    thenNow(const MeasureLine& line); ///< "6 → 3"; the first alone; of overall change its words
    static QString spokenThenNow(const MeasureLine& line); ///< "6 on Monday 2 March 2026, now 3"
    static QString verdict(const MeasureLine& line);       ///< "Better", "No clear change"; empty without one
    static QString
    reason(const MeasureLine& line); ///< "3 points better; 2 or more count as more than noise."
    static QString told(const MeasureAnswer& answer); ///< all that was told, in one line
    static QStringList suggestions();                 ///< activities to choose from
    /// Citation, finding and grade of each.
    static QStringList sources(const std::vector<std::string>& ids,
                               const std::vector<EvidenceSource>& evidence);
    static QString totalName(MeasureId id); ///< "AKPS, 0 to 100"
};

} // namespace patella::ui
