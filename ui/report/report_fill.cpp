// How much stands on the page: lists get shorter until it fits, charts higher while there is room.
#include "ui/report/report_filler.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double highestPain = 158;
constexpr double highestWeeks = 92;

} // namespace

/// The longer one of the two gets shorter, down to these.
void ReportFiller::shortenTexts(ReportFill& fill, int lines, std::size_t flareUps) const {
    while (!fits(fill)) {
        const bool byFlares = flares(fill).height() >= ownWords(fill).height();
        if (byFlares && fill.flares > flareUps)
            --fill.flares;
        else if (!byFlares && fill.lines > lines)
            --fill.lines;
        else
            return;
    }
}

ReportFill ReportFiller::shortened(ReportFill fill) const {
    struct Floor {
        int lines;
        std::size_t flares, measures, exercises;
    };
    for (const Floor& floor : {Floor{6, 4, 6, 8}, Floor{4, 2, 4, 6}, Floor{3, 1, 2, 4}, Floor{1, 1, 1, 1}}) {
        shortenTexts(fill, floor.lines, floor.flares);
        while (!fits(fill) && fill.measures > floor.measures &&
               measures(fill).height() > weeks(fill).height())
            --fill.measures;
        while (!fits(fill) && fill.exercises > floor.exercises)
            --fill.exercises;
    }
    return fill;
}

ReportFill ReportFiller::grown(ReportFill fill) const {
    const double room = m_room - height(fill);
    const bool trend = !m_sheet.words.pain.isEmpty();
    // beside higher measures the bars have room already
    const double beside = m_measures.empty() ? 0 : measures(fill).height() - weeks(fill).height();
    if (!m_sheet.words.runs.isEmpty() && beside > 0)
        fill.weeks = std::min(fill.weeks + beside, highestWeeks);
    const double wanted = (trend ? highestPain - fill.pain : 0) +
                          (m_sheet.words.runs.isEmpty() ? 0 : highestWeeks - fill.weeks);
    const double part = wanted > 0 ? std::clamp(room / wanted, 0.0, 1.0) : 0;
    fill.pain += part * (highestPain - fill.pain);
    fill.weeks += part * (highestWeeks - fill.weeks);
    return fill;
}

} // namespace patella::ui
