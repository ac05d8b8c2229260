#include "ui/routine/dose_columns.h"

#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"

using namespace patella;
using namespace patella::ui;

namespace {

BuilderRow rowWith(const char* tempo, bool mayRest) {
    BuilderRow row;
    row.name = QStringLiteral("Clamshell");
    row.sets = QStringLiteral("2 ×");
    row.amount = QStringLiteral("10 to 15 reps");
    row.tempo = QString::fromUtf8(tempo);
    row.mayRest = mayRest;
    return row;
}

} // namespace

TEST_CASE("Dose columns: stacked rows have no line without words, and no two cells lie over each other") {
    for (const int points : {10, 14, 20, 24}) {
        const test::FontScope font(points);
        for (int width = 300; width <= 1200; width += 50) {
            const DoseColumns columns(width);
            if (!columns.stacked())
                continue;
            for (const bool tempo : {false, true})
                for (const bool mayRest : {false, true}) {
                    const BuilderRow row = rowWith(tempo ? "2-1-2" : "", mayRest);
                    int bottom = 0;
                    QRect before;
                    for (int i = 0; i < DoseColumns::CellCount; ++i) {
                        const bool there =
                            (i != DoseColumns::Tempo || tempo) && (i != DoseColumns::Rest || mayRest);
                        const QRect cell = columns.cell(static_cast<DoseColumns::Cell>(i), row);
                        INFO(points << " points, width " << width << ", cell " << i);
                        if (!there) {
                            CHECK(cell.isEmpty());
                            continue;
                        }
                        CHECK_FALSE(cell.isEmpty());
                        CHECK_FALSE(cell.intersects(before));
                        before = cell;
                        bottom = std::max(bottom, cell.bottom() + 1);
                    }
                    CHECK(columns.lineHeight(row) - bottom <= 6); // nothing but the gap is below the last
                }
        }
    }
}
