#pragma once
#include "src/figure/muscle_shape.h"
#include "ui/widgets/figure_ink.h"
#include "ui/widgets/figure_look.h"

namespace patella::ui {

/// Draws one body, parts sorted by how near they are.
class FigureBodyPainter {
public:
    FigureBodyPainter(FigureInk& ink, const FigurePalette& palette, const FigureLook& look,
                      const figure::Skeleton& body);

    /// `effort` is that of the moment's pose.
    void paint(const figure::Figure& figure, double effort);

private:
    enum class Part { Trunk, Neck, Head, Thigh, Shin, UpperArm, Forearm };
    struct Layer {
        double depth;
        Part part;
        figure::Side side;
    };
    void addMuscles(const std::vector<figure::Highlight>& highlights);
    std::array<Layer, 11> layers(const figure::DrawOrder& order) const;
    void paintLayer(const Layer& layer);
    double dimOf(const Layer& layer) const; ///< 0 near, 1 far

    // A part is drawn twice: its contour under everything, then the part itself with a contour that fades at
    // the joint, so that the segments of a limb melt together.
    void contour(const figure::Chain& chain, const QColor& line, bool fades);
    void trunk();
    void neck();
    void thigh(figure::Side side, double dim);
    void shin(figure::Side side, double dim);
    void kneecap(figure::Side side, const QColor& line);
    void shoe(figure::Side side, double dim);
    void bareFoot(figure::Side side, double dim);
    void belt();
    void upperArm(figure::Side side, double dim);
    void forearm(figure::Side side, double dim);
    void muscles(unsigned host, const figure::Side* side, std::initializer_list<const figure::Chain*> on,
                 double dim = 0);
    QColor faded(const QColor& color, double dim) const;
    double depth(const figure::Vec3& p) const { return dot(m_ink.camera().towardFlat, p); }

    FigureInk& m_ink;
    const FigurePalette& m_palette;
    const FigureLook& m_look;
    const figure::Skeleton& m_body;
    std::vector<figure::MuscleShape> m_muscles;
    QColor m_muscle, m_muscleLine; ///< as pale as the effort is small
    bool m_barefoot = false;
    bool m_belt = false;
    double m_trunkDepth = 0;
    bool m_underneath = false; ///< the first of both passes
};

/// Skull, hair, ears and a calm face.
void paintFigureHead(FigureInk& ink, const FigurePalette& palette, const FigurePerson& person,
                     const figure::Skeleton& body);

} // namespace patella::ui
