#pragma once
#include "ui/report/report_layout.h"
#include "ui/widgets/spoken.h"

#include <QImage>
#include <QWidget>

class QTimer;

namespace patella::ui {

/// The page as it will be printed, as large as fits: white in every theme. A change is painted in pieces
/// between the window's events; until it is there, the page before stays.
class ReportPreview : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void setSheet(ReportSheet sheet);
    [[nodiscard]] const ReportSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const ReportPaper& paper() const { return m_paper; }
    [[nodiscard]] bool isFinished() const { return !m_pending; }
    [[nodiscard]] QRect pageRect() const; ///< where it lies

    QSize sizeHint() const override { return {543, 768}; }
    QSize minimumSizeHint() const override { return {180, 255}; }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void next();

    ReportSheet m_sheet;
    ReportPaper m_paper;
    QImage m_image;   ///< whole
    QImage m_painted; ///< in the making
    std::size_t m_step = 0;
    bool m_pending = false;
    QTimer* m_timer;
};

} // namespace patella::ui
