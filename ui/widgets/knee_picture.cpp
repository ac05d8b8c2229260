#include "ui/widgets/knee_picture.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_shapes.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr qreal reach = 12; ///< pixels beside a shape that still mean it
constexpr int words = 20;   ///< height below the drawing, of the drawing's own

} // namespace

/// What the keyboard and a screen reader have of a region; the picture paints it.
class KneePicture::Region : public QAbstractButton {
public:
    Region(KneePicture* picture, const KneeRegion& about, const QPainterPath& shape)
        : QAbstractButton(picture)
        , key(about.first)
        , shape(shape)
        , m_picture(picture) {
        setCheckable(true);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(
            KneePicture::tr("%1: %2", "left knee, inner side").arg(kneeName(picture->knee()), about.second));
        setToolTip(about.second);
        FocusRing::setRadius(this, 8);
    }
    const QString key;
    const QPainterPath shape; ///< in the drawing

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
    void focusInEvent(QFocusEvent* event) override {
        QAbstractButton::focusInEvent(event);
        m_picture->letTabTo(this);
    }
    void keyPressEvent(QKeyEvent* event) override {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_picture->stepFrom(this, event->key());
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            event->ignore(); // means the main button of the page
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    KneePicture* m_picture;
};

KneePicture::KneePicture(Side knee, const std::vector<KneeRegion>& regions, QWidget* parent)
    : QWidget(parent)
    , m_knee(knee) {
    setMouseTracking(true);
    setAccessibleName(kneeName(knee));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
    for (const KneeRegion& about : regions) {
        const QPainterPath shape = kneeShape(about.first);
        if (shape.isEmpty())
            continue;
        auto* region = new Region(this, about, shape);
        m_regions.push_back(region);
        connect(region, &QAbstractButton::clicked, this, [this, region] { take(region); });
    }
    if (!m_regions.empty())
        letTabTo(m_regions.front());
}

QStringList KneePicture::chosen() const {
    QStringList keys;
    for (const Region* region : m_regions)
        if (region->isChecked())
            keys << region->key;
    return keys;
}

void KneePicture::setChosen(const QStringList& keys) {
    for (Region* region : m_regions)
        region->setChecked(keys.contains(region->key));
    update();
}

void KneePicture::take(Region* region) {
    announce(region, region->isChecked() ? tr("%1, chosen").arg(region->toolTip())
                                         : tr("%1, no longer chosen").arg(region->toolTip()));
    update();
    Q_EMIT changed();
}

/// One stop for Tab: where the keyboard was last.
void KneePicture::letTabTo(const Region* region) {
    for (Region* each : m_regions)
        each->setFocusPolicy(each == region ? Qt::StrongFocus : Qt::ClickFocus);
}

/// To the nearest region that lies that way.
void KneePicture::stepFrom(const Region* from, int key) {
    const QPointF start = from->geometry().center();
    const QPointF way = key == Qt::Key_Left    ? QPointF(-1, 0)
                        : key == Qt::Key_Right ? QPointF(1, 0)
                        : key == Qt::Key_Up    ? QPointF(0, -1)
                                               : QPointF(0, 1);
    Region* nearest = nullptr;
    qreal least = 0;
    for (Region* each : m_regions) {
        const QPointF off = each->geometry().center() - start;
        const qreal along = QPointF::dotProduct(off, way);
        const qreal aside = std::abs(off.x() * way.y() - off.y() * way.x());
        const qreal far = along + 2 * aside;
        if (each == from || along < 1 || aside > 2 * along || (nearest && far >= least))
            continue;
        nearest = each;
        least = far;
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason);
}

QTransform KneePicture::place() const {
    const qreal scale = std::min(width() / kneeDrawing.width(), height() / (kneeDrawing.height() + words));
    QTransform to;
    to.translate((width() - kneeDrawing.width() * scale) / 2, 0);
    to.scale(scale, scale);
    if (m_knee == Side::Left) { // the drawing is of the right one
        to.translate(kneeDrawing.width(), 0);
        to.scale(-1, 1);
    }
    return to;
}

QRectF KneePicture::regionRect(const QString& key) const {
    for (const Region* region : m_regions)
        if (region->key == key)
            return place().map(region->shape).boundingRect();
    return {};
}

KneePicture::Region* KneePicture::at(QPointF pos) const {
    Region* nearest = nullptr;
    qreal least = reach;
    for (Region* region : m_regions) {
        const QPainterPath shape = place().map(region->shape);
        if (shape.contains(pos))
            return region;
        const QRectF box = shape.boundingRect();
        const QPointF in(std::clamp(pos.x(), box.left(), box.right()),
                         std::clamp(pos.y(), box.top(), box.bottom()));
        const qreal off = std::hypot(pos.x() - in.x(), pos.y() - in.y());
        if (off < least) {
            nearest = region;
            least = off;
        }
    }
    return nearest;
}

int KneePicture::heightForWidth(int width) const {
    const int whole = sizeHint().width();
    return qRound((kneeDrawing.height() + words) * std::min(width, whole) / kneeDrawing.width());
}

QSize KneePicture::sizeHint() const {
    const double grown = std::min(typeScale(), 2.0);
    return QSizeF(kneeDrawing.width() * grown, (kneeDrawing.height() + words) * grown).toSize();
}

QSize KneePicture::minimumSizeHint() const { return sizeHint() * 0.8; }

void KneePicture::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMaximumWidth(sizeHint().width()); // the font may have changed
    for (Region* region : m_regions)
        region->setGeometry(regionRect(region->key).toAlignedRect());
}

void KneePicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform to = place();
    for (const QPainterPath& leg : kneeLegs()) {
        painter.setPen(QPen(color(Token::Line), theme().lineWidth()));
        painter.setBrush(color(theme().isHighContrast() ? Token::Surface : Token::Well));
        painter.drawPath(to.map(leg));
    }
    for (const Region* region : m_regions)
        paintRegion(painter, *region);
    paintWords(painter);
}

void KneePicture::paintRegion(QPainter& painter, const Region& region) const {
    const QPainterPath shape = place().map(region.shape);
    const bool on = region.isChecked();
    QPen pen(color(on ? kneeToken(m_knee) : Token::Line2), on ? 2 : 1.25 * theme().lineWidth());
    painter.setPen(pen);
    painter.setBrush(on                     ? color(kneeToken(m_knee))
                     : &region == m_hovered ? color(Token::Soft)
                                            : color(Token::Surface));
    painter.drawPath(shape);
    if (!on)
        return;
    const QRectF box = shape.boundingRect();
    QPainterPath band; // a crescent's middle lies beside that of its box
    band.addRect(box.left(), box.center().y() - 1, box.width(), 2);
    const QRectF middle = shape.intersected(band).boundingRect();
    const qreal side = std::min({middle.width() - 2, box.height() - 2, qreal(iconSide(16))});
    QRectF mark(0, 0, side, side);
    mark.moveCenter(middle.center());
    paintIcon(painter, mark, u"check", color(Token::OnKnee));
}

void KneePicture::paintWords(QPainter& painter) const {
    const std::vector<QPainterPath> legs = kneeLegs();
    const QStringList names{tr("Front"), tr("Back", "of the leg")};
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const QRectF leg = place().map(legs[i]).boundingRect();
        const QRectF below(leg.center().x() - 60, leg.bottom() + 2, 120, height() - leg.bottom() - 2);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, names[static_cast<qsizetype>(i)]);
    }
}

void KneePicture::mousePressEvent(QMouseEvent* event) {
    Region* region = event->button() == Qt::LeftButton ? at(event->position()) : nullptr;
    if (!region)
        return QWidget::mousePressEvent(event);
    region->setFocus(Qt::MouseFocusReason);
    region->click();
}

void KneePicture::mouseMoveEvent(QMouseEvent* event) {
    const Region* now = at(event->position());
    if (now == m_hovered)
        return;
    m_hovered = now;
    setToolTip(now ? now->toolTip() : QString());
    setCursor(now ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void KneePicture::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hovered = nullptr;
    update();
}

} // namespace patella::ui
