#pragma once
#include "ui/widgets/charts/chart_data.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

enum class LegendKind { Line, Tick, Ring, Fill, Outline, Hatched };

struct LegendItem {
    LegendKind kind = LegendKind::Line;
    QString text;
    Token ink = Token::Accent;
    ChartStroke stroke = ChartStroke::Solid; ///< of Line
    ChartGlyph glyph = ChartGlyph::Circle;   ///< of Line
};

/// Series and lanes of a trend, in their order.
std::vector<LegendItem> legendOf(const TrendData& data);

/// Right-aligned; wraps where it is narrow.
class ChartLegend : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setItems(std::vector<LegendItem> items);
    const std::vector<LegendItem>& items() const { return m_items; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double itemWidth(const LegendItem& item) const;
    std::vector<QRectF> places(double wide) const;

    std::vector<LegendItem> m_items;
};

} // namespace patella::ui
