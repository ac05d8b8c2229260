#pragma once
#include "ui/widgets/knee_badge.h"

#include <QPainterPath>
#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

namespace patella::ui {

/// A part of the picture to point at: the key of its shape (kneecap, above, tendon, below, inner, outer,
/// behind or calf), and what a screen reader says.
using KneeRegion = std::pair<QString, QString>;

/// A knee from the front and, small, from behind, as one looks down at one's own: the inner side is toward
/// the other knee. Regions are chosen by mouse, or with the arrow keys and Space; any number of them, or
/// none.
class KneePicture : public QWidget {
    Q_OBJECT

public:
    /// Regions without a shape are left out.
    KneePicture(Side knee, const std::vector<KneeRegion>& regions, QWidget* parent = nullptr);
    [[nodiscard]] Side knee() const { return m_knee; }
    [[nodiscard]] QStringList chosen() const; ///< keys, in the order of the regions
    void setChosen(const QStringList& keys);  ///< silent; keys without a shape are passed over
    [[nodiscard]] QRectF regionRect(const QString& key) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Region;
    void take(Region* region);
    void stepFrom(const Region* from, int key);
    void letTabTo(const Region* region);
    void paintRegion(QPainter& painter, const Region& region) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] Region* at(QPointF pos) const;
    [[nodiscard]] QTransform place() const; ///< of the drawing in the widget

    Side m_knee;
    std::vector<Region*> m_regions;
    const Region* m_hovered = nullptr;
};

} // namespace patella::ui
