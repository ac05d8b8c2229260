#pragma once
#include <QRectF>
#include <qnamespace.h>

namespace patella::ui {

/// Where a box is that was laid out from left to right `within` another, when one reads that way or the
/// other.
inline QRectF visually(Qt::LayoutDirection direction, const QRectF& within, const QRectF& box) {
    return direction == Qt::RightToLeft
               ? QRectF(within.left() + within.right() - box.right(), box.top(), box.width(), box.height())
               : box;
}

} // namespace patella::ui
