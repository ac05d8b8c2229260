#pragma once
#include "ui/widgets/figure_look.h"

#include <QPixmap>
#include <QSize>

#include <memory>

namespace patella {
namespace figure {
struct Figure;
}
using figure::Figure;
} // namespace patella

namespace patella::ui {

/// The peak, cropped to the working limb, on a clear ground; kept in QPixmapCache by everything it depends
/// on. The look's arrow and breath are passed over.
QPixmap figureThumbnail(const Figure& figure, QSize size, qreal pixelRatio, const FigureLook& look);

} // namespace patella::ui
