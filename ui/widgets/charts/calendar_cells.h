#pragma once
#include "ui/widgets/charts/calendar_layout.h"
#include "ui/widgets/spoken.h"

#include <QPixmap>
#include <QWidget>

namespace patella::ui {

/// The cells of a calendar: what scrolls and has the keyboard.
class CalendarCells : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit CalendarCells(const QString& name, QWidget* parent = nullptr);
    void setData(CalendarData data);
    const CalendarData& data() const { return m_data; }
    void fit(double wide);
    const CalendarLayout& layoutNow() const { return m_layout; }
    std::optional<int> cursorDay() const { return m_cursor; }
    QString reading(int day) const;

    QSize sizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override;
    bool canPress() const override { return m_cursor.has_value(); }
    void press() override;
    /// One cell; also used by the legend.
    static void paintCell(QPainter& painter, const QRectF& box, const CalendarDay& day,
                          const CalendarData& data, double scale);

Q_SIGNALS:
    void dayChosen(int day);
    void noteWanted(int day);
    void cursorMoved(const QRect& cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void moveTo(int day);
    void showReading();
    const CalendarDay* entry(int day) const;
    void paintLabels(QPainter& painter) const;
    void paintDays(QPainter& painter, int first, int last) const;

    CalendarData m_data;
    CalendarLayout m_layout;
    std::optional<int> m_cursor;
    std::optional<int> m_hovered;
};

} // namespace patella::ui
