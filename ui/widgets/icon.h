#pragma once
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QStringView>

class QPainter;

namespace patella::ui {

enum class IconFill { None, Solid };

/// `:/icons/NAME.svg` in one colour; empty when there is no such icon. Size in logical pixels. Cached.
QPixmap iconPixmap(QStringView name, int size, const QColor& color, qreal dpr,
                   IconFill fill = IconFill::None);
/// Follows the theme: it takes the colour at the moment it is painted.
QIcon icon(QStringView name, Token token, IconFill fill = IconFill::None);
/// Draws centred in the rect, as large as its shorter side.
void paintIcon(QPainter& painter, const QRectF& rect, QStringView name, const QColor& color,
               IconFill fill = IconFill::None);
/// A size of the look (16 to 24), grown with the font, at most twice as large.
int iconSide(int nominal);

} // namespace patella::ui
