#include "ui/widgets/figure_thumbnail.h"

#include "ui/widgets/figure_painter.h"

#include <QPainter>
#include <QPixmapCache>

namespace patella::ui {

namespace {

QString keyFor(const Figure& figure, QSize size, qreal pixelRatio, const FigureLook& look) {
    return QStringLiteral("figure/%1/%2x%3@%4/%5%6%7/%8-%9/%10")
        .arg(QString::fromStdString(figure.id), QString::number(size.width()), QString::number(size.height()),
             QString::number(pixelRatio), QString::number(look.dark), QString::number(look.mirrored),
             QString::number(look.muscles), QString::number(int(look.person.build)),
             QString::number(look.person.skin))
        .arg(look.background.isValid() ? look.background.name() : QString());
}

} // namespace

QPixmap figureThumbnail(const Figure& figure, QSize size, qreal pixelRatio, const FigureLook& look) {
    const QString key = keyFor(figure, size, pixelRatio, look);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    FigureLook still = look;
    still.arrow = false;
    still.breath = 0;
    still.floor = false;
    QPainter painter(&pixmap);
    const std::shared_ptr<const Figure> borrowed(std::shared_ptr<const Figure>(), &figure);
    FigurePicture(borrowed).paintFocus(painter, QRectF(QPointF(), QSizeF(size)), still);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace patella::ui
