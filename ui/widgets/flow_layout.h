#pragma once
#include <QLayout>

#include <vector>

namespace patella::ui {

/// Lays widgets out in rows and wraps. Hidden widgets take no place. With a column width the rows become a
/// grid whose cells share the width, for cards.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontal = 8, int vertical = 8);
    ~FlowLayout() override;

    /// 0: every widget as wide as it likes. Otherwise cells at least this wide.
    void setMinimumCell(int width);
    int columns() const { return m_columns; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int arrangeGrid(const QRect& rect, bool apply) const;
    int arrangeFlow(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> m_items;
    int m_horizontal;
    int m_vertical;
    int m_cell = 0;
    mutable int m_columns = 1;
};

} // namespace patella::ui
