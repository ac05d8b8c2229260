#pragma once
#include "src/figure/camera.h"
#include "ui/widgets/figure_ink.h"
#include "ui/widgets/figure_look.h"

namespace patella::ui {

/// Paints one prop; what lies on the body moves with it.
class FigurePropPainter {
public:
    FigurePropPainter(FigureInk& ink, const FigurePalette& palette, const figure::Skeleton& body,
                      double progress);

    /// Before the figure, unless the prop is in front of it.
    void behind(const figure::Prop& prop);
    /// Over the figure: bands' near halves, straps, guides, the line of the water.
    void over(const figure::Prop& prop);

private:
    struct Faces {
        QColor front, top, side, line;
    };
    void solid(const figure::Prop& prop);
    void box(const figure::Box& box, const Faces& faces, double radius, double line);
    void bench(const figure::Box& whole);
    void chair(const figure::Prop& prop);
    void chairBack(const figure::Prop& prop, double x);
    void post(double x, double z, double bottom, double top, double thick);
    void ramp(const figure::Prop& prop);
    void roller(const figure::Prop& prop);
    void ball(const figure::Prop& prop);
    void disc(const figure::Prop& prop);
    void tube(const figure::Prop& prop);
    void strap(const figure::Prop& prop);
    void guide(const figure::Prop& prop);
    void band(const figure::Prop& prop, bool nearHalf);
    void dumbbell(const figure::Prop& prop);
    void waterBody(const figure::Prop& prop);
    void waterLine(const figure::Prop& prop);
    figure::Vec3 rolledTo(const figure::Prop& prop) const;
    QPainterPath pathOf(const figure::Prop& prop) const;

    FigureInk& m_ink;
    const FigurePalette& m_palette;
    const figure::Skeleton& m_body;
    double m_progress;
    double m_line;
};

void paintFloorDisc(FigureInk& ink, const figure::Framing& framing, const QColor& color);
/// The parts near the floor, or near the tops of steps, pressed flat.
void paintContactShadow(FigureInk& ink, const figure::Figure& figure, const figure::Skeleton& body,
                        const QColor& color, bool onPlatforms);
/// Path of an arrow's point from start to peak, in the room.
std::vector<figure::Vec3> arrowPath(const figure::Figure& figure, const figure::Arrow& arrow);
void paintArrow(FigureInk& ink, const figure::Arrow& arrow, const std::vector<figure::Vec3>& path,
                const FigurePalette& palette);

} // namespace patella::ui
