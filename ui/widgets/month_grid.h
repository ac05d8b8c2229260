#pragma once
#include "ui/widgets/spoken.h"

#include <QDate>
#include <QWheelEvent>
#include <QWidget>

class QPainter;

namespace patella::ui {

/// A month as a grid of days, one of them chosen. Arrows move by days and weeks, Page Up and Down by months;
/// weeks start as the locale starts them. Days outside of the range cannot be chosen.
class MonthGrid : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit MonthGrid(const QString& name, QWidget* parent = nullptr);
    void setRange(QDate first, QDate last);
    void setToday(QDate today); ///< outlined
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date); ///< brought into the range

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::SpinBox; }
    [[nodiscard]] QString spokenName() const override { return m_name; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    void turn(int months);
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRectF cell(int column, int row) const;
    [[nodiscard]] QRectF arrow(bool next) const;
    [[nodiscard]] bool reaches(int months) const;
    void paintDay(QPainter& painter, QDate day, const QRectF& rect) const;

    QString m_name;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QDate m_date;
    QDate m_month; ///< its first day
};

} // namespace patella::ui
