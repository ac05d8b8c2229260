#pragma once
#include "src/figure/camera.h"
#include "ui/widgets/figure_look.h"

#include <memory>
#include <vector>

class QPainter;
class QRectF;

namespace patella::ui {

/// A figure with all that is worked out once: framing, focus, arrows. Paints any moment into any rectangle.
class FigurePicture {
public:
    explicit FigurePicture(std::shared_ptr<const Figure> figure);

    const Figure& figure() const { return *m_figure; }
    /// Phase 0 to 1 of the loop. The rectangle is clipped to; nothing is filled behind the figure.
    void paint(QPainter& painter, const QRectF& rect, double phase, const FigureLook& look) const;
    /// Still, at its peak, cropped to what moves and works.
    void paintFocus(QPainter& painter, const QRectF& rect, const FigureLook& look) const;
    /// Start and peak side by side, for reduced motion and paper.
    void paintBothEnds(QPainter& painter, const QRectF& rect, const FigureLook& look) const;

private:
    void paintScene(QPainter& painter, const QRectF& rect, const figure::Window& window, double phase,
                    const FigureLook& look) const;

    std::shared_ptr<const Figure> m_figure;
    figure::Camera m_camera;
    figure::Framing m_framing;
    figure::Window m_whole;
    figure::Window m_focus;
    std::vector<std::vector<figure::Vec3>> m_arrows;
};

/// For pictures that are painted once; what is painted often keeps a FigurePicture.
void paintFigure(QPainter& painter, const QRectF& rect, const Figure& figure, double phase,
                 const FigureLook& look);

} // namespace patella::ui
