#include "ui/report/report_layout.h"

#include "ui/report/report_filler.h"

namespace patella::ui {

ReportPaper layOut(const ReportSheet& sheet) {
    constexpr double least = ReportPaper::smallest / 8;
    double wanted = 1; // of the page, in type of full size
    for (const double scale : {1.0, .96, .92, least}) {
        if (scale < 1 && scale > least && wanted * scale * scale > 1)
            continue; // the area of text shrinks no faster
        const ReportFiller filler(sheet, scale);
        const ReportFill all = filler.most();
        if (filler.fits(all))
            return filler.place(filler.grown(all));
        if (scale == least)
            return filler.place(filler.grown(filler.shortened(all)));
        if (scale == 1)
            wanted = filler.share(all);
    }
    return {};
}

} // namespace patella::ui
