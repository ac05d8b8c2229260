#pragma once
#include "ui/widgets/spoken.h"

#include <QWidget>

#include <vector>

namespace patella::ui {

/// A place between 0 and 1 on a line, to be dragged or moved by keys. Following something that runs is
/// silent.
class Scrubber : public QWidget, public SpokenRange {
    Q_OBJECT

public:
    explicit Scrubber(const QString& name, QWidget* parent = nullptr);
    void setMarks(std::vector<double> marks); ///< ticks, such as the key poses
    double position() const { return m_position; }
    void setPosition(double position); ///< silent

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override;
    double rangeValue() const override { return m_position * 100; } ///< percent
    double rangeMinimum() const override { return 0; }
    double rangeMaximum() const override { return 100; }
    void setRangeValue(double value) override { moveTo(value / 100); }

Q_SIGNALS:
    void moved(double position); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void moveTo(double position);
    double placeOf(double x) const;

    std::vector<double> m_marks;
    double m_position = 0;
};

} // namespace patella::ui
