#pragma once
#include "ui/widgets/zone.h"

#include <QRectF>
#include <QStringList>

#include <array>

namespace patella::ui {

enum class PainScaleSize { Card, Summary, Dialog };

/// Where the parts of a pain scale lie at a width and the present font.
struct PainScaleLayout {
    /// Room around the cells for the ring of a chosen one.
    static constexpr int ringReach = 4;

    QRectF header;
    std::array<QRectF, 11> cells;
    std::array<QRectF, 3> words; // zone icon and word
    std::array<QRectF, 3> notes;
    qreal height = 0.0;

    static PainScaleLayout make(PainScaleSize size, const PainZones& zones, int width, bool header,
                                bool words, const QStringList& notes);
    /// Width at the look's own cell size, grown with the font; and the least at which the digits still fit.
    static int naturalWidth(PainScaleSize size);
    static int leastWidth(PainScaleSize size);
};

} // namespace patella::ui
