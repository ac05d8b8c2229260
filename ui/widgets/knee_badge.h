#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace patella::ui {

enum class Side { Left, Right };

Token kneeToken(Side side);
/// "Left knee", "Right knee".
QString kneeName(Side side);

/// Active: filled, with the letter. Inactive: dashed outline. `fill` from 0 to 1 grows from below at a change
/// of side.
void paintKneeBadge(QPainter& painter, const QRectF& rect, Side side, double fill = 1.0);
/// The language of lines: left solid, right dashed.
Qt::PenStyle kneePenStyle(Side side);

class KneeBadge : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit KneeBadge(Side side, int size = 24, QWidget* parent = nullptr);
    Side side() const { return m_side; }
    void setSide(Side side);
    bool isActive() const { return m_active; }
    /// Fills over 300 ms unless motion is reduced.
    void setActive(bool active);
    void setBadgeSize(int size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    int m_size;
    bool m_active = true;
    double m_fill = 1.0;
};

} // namespace patella::ui
