#pragma once
#include <QWidget>

namespace patella::ui {

/// The words above the columns of the phases; nothing where the rows are stacked.
class ColumnHeads : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget* parent = nullptr);
    void setHandles(bool on); ///< as DoseColumns has them
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_handles = true;
};

} // namespace patella::ui
