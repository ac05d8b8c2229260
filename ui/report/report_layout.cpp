#include "ui/report/report_layout.h"

#include "ui/report/report_filler.h"

namespace patella::ui {

ReportPaper layOut(const ReportSheet& sheet) {
    constexpr double scales[] = {1, .96, .92, ReportPaper::smallest / 8};
    for (const double scale : scales) {
        const ReportFiller filler(sheet, scale);
        const ReportFill all = filler.most();
        if (filler.fits(all))
            return filler.place(filler.grown(all));
    }
    const ReportFiller filler(sheet, scales[3]);
    return filler.place(filler.grown(filler.shortened(filler.most())));
}

} // namespace patella::ui
