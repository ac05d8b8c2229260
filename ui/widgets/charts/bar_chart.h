#pragma once
#include "ui/widgets/charts/bar_layout.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// Bars a week: plan as outline, done as fill. Arrow keys, Home and End step; Enter and a click choose.
class BarChart : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit BarChart(const QString& name, QWidget* parent = nullptr);
    void setData(BarData data);
    const BarData& data() const { return m_data; }
    void setPlotHeight(int pixels); ///< at the default font; 170 by default
    BarLayout layoutNow() const;
    int cursor() const { return m_cursor; } ///< index of a bar, -1 none
    QString reading(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override;
    bool canPress() const override { return m_cursor >= 0; }
    void press() override;

Q_SIGNALS:
    void barChosen(int index, int firstDay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int barAt(double x) const;
    QString words(int index, bool whole) const;
    void setCursorBar(int index);

    BarData m_data;
    int m_plotHeight = 170;
    int m_cursor = -1;
};

} // namespace patella::ui
