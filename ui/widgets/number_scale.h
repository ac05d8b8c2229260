#pragma once
#include "ui/widgets/spoken.h"

#include <QRectF>
#include <QWidget>

#include <array>
#include <optional>

namespace patella::ui {

/// Eleven cells from 0 to 10 in one neutral colour, where 10 is good: no zone, no pain. Nothing is chosen
/// before the answer. Keys: 0 to 9, X for 10, arrows, Delete takes the answer back.
class NumberScale : public QWidget, public SpokenRange {
    Q_OBJECT

public:
    explicit NumberScale(const QString& name, QWidget* parent = nullptr);

    std::optional<int> value() const { return m_value; }
    /// Silent: no valueChanged.
    void setValue(std::optional<int> value);
    QString name() const { return m_name; }
    /// What 0 and what 10 mean, below the cells.
    void setEnds(const QString& low, const QString& high);
    void setUnansweredText(const QString& text);
    QRectF cellRect(int score) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    QString spokenName() const override { return m_name; }
    QString spokenValue() const override;
    double rangeValue() const override { return m_value.value_or(0); }
    double rangeMinimum() const override { return 0; }
    double rangeMaximum() const override { return 10; }
    void setRangeValue(double value) override;

Q_SIGNALS:
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout {
        QRectF name;
        std::array<QRectF, 11> cells;
        QRectF ends;
        bool stacked = false; ///< the two ends stand one below the other
        int height = 0;
    };
    [[nodiscard]] Layout layoutFor(int width) const;
    [[nodiscard]] int scoreAt(const QPointF& pos) const;
    void choose(std::optional<int> value);
    void paintName(QPainter& painter, const Layout& layout) const;
    void paintCell(QPainter& painter, const QRectF& rect, int score) const;
    void paintEnds(QPainter& painter, const Layout& layout) const;

    QString m_name;
    QString m_unanswered;
    QString m_low;
    QString m_high;
    std::optional<int> m_value;
    int m_hovered = -1;
    int m_cursor = 5; // where the focus ring stands before an answer
};

} // namespace patella::ui
