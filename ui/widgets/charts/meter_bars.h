#pragma once
#include "ui/widgets/charts/chart_data.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// Rows of label, bar and value, all to one measure. Up, Down, Home and End step through the rows.
class MeterBars : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit MeterBars(const QString& name, QWidget* parent = nullptr);
    /// `most`: the value of a full bar; 0: the largest value and a little.
    void setRows(std::vector<MeterRow> rows, double most = 0);
    const std::vector<MeterRow>& rows() const { return m_rows; }
    QRectF barRect(int row) const; ///< the track

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double rowHigh() const;

    std::vector<MeterRow> m_rows;
    double m_most = 1;
    int m_cursor = -1;
};

} // namespace patella::ui
