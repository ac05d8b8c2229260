#pragma once
#include "ui/widgets/charts/calendar_layout.h"

#include <QWidget>

class QScrollArea;

namespace patella::ui {

class CalendarCells;

/// Days as cells with a legend. Left and Right go a week, Up and Down a day; Home, End, Page Up and Down
/// (four weeks); Enter and a click open the day, N asks for a note on it. Where the weeks do not fit it
/// scrolls, and begins at the end.
class CalendarChart : public QWidget {
    Q_OBJECT

public:
    explicit CalendarChart(const QString& name, QWidget* parent = nullptr);
    void setData(CalendarData data);
    const CalendarData& data() const;
    QString reading(int day) const;
    std::optional<int> cursorDay() const;
    CalendarLayout layoutNow() const;
    /// The part with the cells: what has the keyboard.
    QWidget* cells() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(int day);
    void noteWanted(int day); ///< none that is still to come

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    std::vector<QRectF> paintLegend(QPainter* painter) const;

    CalendarCells* m_cells;
    QScrollArea* m_area;
    bool m_atEnd = true; ///< until one scrolls or steps away
};

} // namespace patella::ui
