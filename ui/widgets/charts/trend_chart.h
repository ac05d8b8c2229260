#pragma once
#include "ui/widgets/charts/trend_layout.h"
#include "ui/widgets/spoken.h"

#include <QPixmap>
#include <QWidget>

namespace patella::ui {

/// A course over days. Arrow keys step through the days that have something, with Ctrl through every day,
/// Page Up and Down by four weeks, Shift selects, Enter opens the day (or takes the range), N asks for a note
/// on it, Escape lets go.
class TrendChart : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit TrendChart(const QString& name, QWidget* parent = nullptr);
    void setData(TrendData data);
    const TrendData& data() const { return m_data; }
    /// The frame is there at once, the data not yet.
    void setLoading(bool on);
    void setPlotHeight(int pixels); ///< at the default font; 310 by default
    void setTakesNotes(bool on);    ///< off by default; the keyboard's reading says what the keys do then
    /// What lies where now, for tests and for marks of a page's own.
    TrendLayout layoutNow() const;
    std::optional<int> cursorDay() const { return m_cursor; }
    void setCursorDay(std::optional<int> day); ///< silent towards the page
    /// "Thu 12 Nov: Left 2, Right 4, Session".
    QString reading(int day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override;
    bool canPress() const override { return m_cursor.has_value(); }
    void press() override;

Q_SIGNALS:
    void dayChosen(int day);
    void rangeChosen(int firstDay, int lastDay);
    void noteWanted(int day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forget();
    void refreshPixmap();
    void step(int by, bool selecting);
    void stepDay(int by, bool selecting);
    void moveTo(int day, bool selecting);
    std::vector<QString> readingLines(int day) const;
    [[nodiscard]] QString keysNow() const; ///< what they do with the day; empty while the mouse reads
    void paintMarker(QPainter& painter, int day) const;
    void paintRange(QPainter& painter) const;

    TrendData m_data;
    std::vector<int> m_stops;
    bool m_loading = false;
    bool m_takesNotes = false;
    int m_plotHeight = 310;
    std::optional<int> m_cursor;
    std::optional<int> m_anchor; ///< where a selection began
    bool m_dragging = false;
    double m_pressX = 0;
    QPixmap m_picture; ///< all but the marker
    TrendLayout m_layout;
};

} // namespace patella::ui
