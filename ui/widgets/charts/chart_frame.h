#pragma once
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_table.h"

class QHBoxLayout;
class QStackedWidget;

namespace patella::ui {

class EmptyState;
class IconButton;
class TextLabel;

/// A card around a chart: title, legend or a few words, a figure, and the chart as a table at a press.
class ChartFrame : public Card {
    Q_OBJECT

public:
    enum class State { Loading, Empty, Ready };

    /// Owns the chart from here on.
    ChartFrame(const QString& title, QWidget* chart, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setLegend(std::vector<LegendItem> items);
    /// Small words at the right of the title, such as "sets a week".
    void setHint(const QString& words);
    /// "37" and "of 45 planned"; empty takes it away.
    void setFigure(const QString& number, const QString& words);
    /// Asked for when the table is shown. Without one there is no button.
    void setTable(std::function<ChartTable()> table);
    /// "Your line starts here." by default.
    void setEmptyTexts(const QString& title, const QString& text);
    /// Loading shows the chart's own frame and takes its keys.
    void setState(State state);
    State state() const { return m_state; }
    /// For more of the page's own beside the title, left of the button.
    QHBoxLayout* headRow() const { return m_head; }

    bool isTableShown() const;
    void showTable(bool on);
    /// The data changed: a table that is shown is asked for again.
    void refreshTable();
    ChartTableView* table() const { return m_table; }
    IconButton* tableButton() const { return m_button; }
    QWidget* chart() const { return m_chart; }

Q_SIGNALS:
    void tableShown(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showState();
    void placeLegend();

    QHBoxLayout* m_head;
    TextLabel* m_title;
    TextLabel* m_hint;
    ChartLegend* m_legend;
    IconButton* m_button;
    QWidget* m_figureRow;
    TextLabel* m_number;
    TextLabel* m_words;
    QStackedWidget* m_stack;
    QWidget* m_chart;
    ChartTableView* m_table;
    EmptyState* m_empty;
    std::function<ChartTable()> m_source;
    State m_state = State::Ready;
    bool m_legendBelow = false;
};

} // namespace patella::ui
