#include "ui/widgets/icon.h"

#include "ui/widgets/type.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

/// The SVG text of an icon, read once.
QByteArray source(QStringView name) {
    static QHash<QString, QByteArray> cache;
    const QString key = name.toString();
    const auto found = cache.constFind(key);
    if (found != cache.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(key));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    cache.insert(key, text);
    return text;
}

QByteArray coloured(QByteArray svg, const QColor& color, IconFill fill, int size) {
    // A drawing, not an icon any more: its lines grow more slowly than it does.
    if (size > 32)
        svg.replace("stroke-width=\"1.75\"",
                    "stroke-width=\"" + QByteArray::number(1.75 * std::sqrt(32.0 / size)) + "\"");
    const QByteArray name = color.name(QColor::HexRgb).toLatin1();
    svg.replace("stroke=\"#000\"", "stroke=\"" + name + "\"");
    svg.replace("fill=\"#000\"", "fill=\"" + name + "\"");
    if (fill == IconFill::Solid)
        svg.replace("fill=\"none\"", "fill=\"" + name + "\"");
    return svg;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Token token, IconFill fill)
        : m_name(std::move(name))
        , m_token(token)
        , m_fill(fill) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, inkFor(mode), m_fill);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), inkFor(mode), 1.0, m_fill);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, inkFor(mode), scale, m_fill);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_token, m_fill); }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QColor inkFor(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::Ink3 : m_token); }

    QString m_name;
    Token m_token;
    IconFill m_fill;
};

} // namespace

QPixmap iconPixmap(QStringView name, int size, const QColor& color, qreal dpr, IconFill fill) {
    const QByteArray svg = source(name);
    if (svg.isEmpty() || size <= 0)
        return {};
    const int pixels = std::max(1, qRound(size * dpr));
    const QString key = QStringLiteral("patella/%1/%2/%3/%4/%5")
                            .arg(name.toString(), QString::number(pixels), color.name(QColor::HexArgb),
                                 QString::number(static_cast<int>(fill)), QString::number(size));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(coloured(svg, color, fill, size));
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

QIcon icon(QStringView name, Token token, IconFill fill) {
    return QIcon(new ThemedIconEngine(name.toString(), token, fill));
}

void paintIcon(QPainter& painter, const QRectF& rect, QStringView name, const QColor& color, IconFill fill) {
    const qreal side = std::min(rect.width(), rect.height());
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, qRound(side), color, dpr, fill);
    if (pixmap.isNull())
        return;
    const qreal shown = pixmap.width() / dpr;
    const QPointF corner(rect.center().x() - shown / 2, rect.center().y() - shown / 2);
    painter.drawPixmap(QPointF(qRound(corner.x() * dpr) / dpr, qRound(corner.y() * dpr) / dpr), pixmap);
}

int iconSide(int nominal) { return qRound(nominal * std::clamp(typeScale(), 1.0, 2.0)); }

} // namespace patella::ui
