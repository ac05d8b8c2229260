#pragma once
#include "ui/library/dose_cells.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// The default dose in one row of numbers with their words below, in more rows when they do not fit.
class DoseTable : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit DoseTable(std::vector<DoseCell> cells, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override {
        return tr("Dose: %1").arg(DoseCells::spoken(m_cells));
    }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int cellWidth(const DoseCell& cell) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] std::vector<std::vector<QRect>> rows(int width) const; ///< cells in their order
    void paintCell(QPainter& painter, const QRect& rect, const DoseCell& cell) const;

    std::vector<DoseCell> m_cells;
};

} // namespace patella::ui
