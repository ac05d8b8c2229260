#pragma once
#include "src/library/exercise.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

class FigureCanvas;
class PictureView;
class StageControls;

/// The picture's place at the top of the detail pane: the figure, and what leads it.
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
    void showEvent(QShowEvent* event) override;

private:
    void build(const Exercise& exercise);
    void turnDirection();
    void place();
    void showDirection();

    bool m_leaveOut;
    QString m_icon;
    QString m_kind;
    QString m_position;
    QString m_id;
    int m_direction = 1;
    FigureCanvas* m_canvas = nullptr;  ///< none where there is no figure
    PictureView* m_pictures = nullptr; ///< the user's own in its place
    StageControls* m_controls = nullptr;
};

} // namespace patella::ui
