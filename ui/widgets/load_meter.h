#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace patella::ui {

/// Three small kneecaps, filled up to the level of load on the joint behind the kneecap.
class LoadMeter : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit LoadMeter(int level = 0, QWidget* parent = nullptr);
    int level() const { return m_level; }
    void setLevel(int level); // 0 to 3
    /// For delegates. Takes the rect's height as the size of a kneecap; returns the width used.
    static qreal paint(QPainter& painter, const QRectF& rect, int level, const QColor& ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_level;
};

} // namespace patella::ui
