#pragma once
#include "src/library/exercise.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

class FigureCanvas;

/// The picture's place at the top of the detail pane.
class DetailStage : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit DetailStage(const Exercise& exercise, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_leaveOut;
    QString m_icon;
    QString m_kind;
    QString m_position;
    FigureCanvas* m_canvas = nullptr; ///< none where there is no figure
};

} // namespace patella::ui
