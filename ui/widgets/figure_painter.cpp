#include "ui/widgets/figure_painter.h"

#include "src/figure/skeleton_solver.h"
#include "ui/widgets/figure_body_painter.h"
#include "ui/widgets/figure_scene_painter.h"

#include <QPainter>

namespace patella::ui {

using figure::Window;

namespace {

constexpr double margin = 5;
// People keep the same size from one exercise to the next.
constexpr double leastWidth = 92;
constexpr double leastHeight = 80;
constexpr double leastFocus = 56;

Window widened(Window window, double width, double height, double around) {
    const double x = std::max(around, (width - (window.right - window.left)) / 2);
    const double y = std::max(2 * around, height - (window.top - window.bottom));
    window.left -= x;
    window.right += x;
    window.bottom -= around;
    window.top += y - around; // the floor stays low in the picture
    return window;
}

/// As far as it goes without leaving the whole picture.
Window kept(Window focus, const Window& whole) {
    focus.left = std::max(focus.left, whole.left);
    focus.right = std::min(focus.right, whole.right);
    focus.bottom = std::max(focus.bottom, whole.bottom);
    focus.top = std::min(focus.top, whole.top);
    return focus;
}

/// Above and below the line of the water in different colours.
void paintPerson(FigureInk& ink, const FigurePalette& palette, const FigureLook& look, const Figure& figure,
                 double effort, const figure::Skeleton& body) {
    const auto water = std::find_if(figure.props.begin(), figure.props.end(), [](const figure::Prop& prop) {
        return prop.kind == figure::PropKind::Water;
    });
    if (water == figure.props.end()) {
        FigureBodyPainter(ink, palette, look, body).paint(figure, effort);
        return;
    }
    QPainter& painter = ink.painter();
    const QRectF all = painter.clipBoundingRect();
    const double line = ink.at({0, water->y.to, 0}).y();
    const FigurePalette wet = underWater(palette);
    for (const bool below : {true, false}) {
        painter.save();
        painter.setClipRect(below ? QRectF(QPointF(all.left(), line), all.bottomRight())
                                  : QRectF(all.topLeft(), QPointF(all.right(), line)),
                            Qt::IntersectClip);
        FigureBodyPainter(ink, below ? wet : palette, look, body).paint(figure, effort);
        painter.restore();
    }
}

} // namespace

FigurePicture::FigurePicture(std::shared_ptr<const Figure> figure)
    : m_figure(std::move(figure))
    , m_camera(figure::cameraFor(m_figure->view))
    , m_framing(figure::framingOf(*m_figure))
    , m_whole(widened(m_framing.window, leastWidth, leastHeight, margin)) {
    Window focus = figure::focusOf(*m_figure);
    const double x = std::max(3.0, (leastFocus - (focus.right - focus.left)) / 2);
    const double y = std::max(3.0, (leastFocus * .8 - (focus.top - focus.bottom)) / 2);
    focus = {focus.left - x, focus.bottom - y, focus.right + x, focus.top + y};
    m_focus = kept(figure::withWholeHead(focus, *m_figure), m_whole);
    for (const figure::Arrow& arrow : m_figure->arrows)
        m_arrows.push_back(arrowPath(*m_figure, arrow));
}

void FigurePicture::paint(QPainter& painter, const QRectF& rect, double phase, const FigureLook& look) const {
    paintScene(painter, rect, m_whole, phase, look);
}

void FigurePicture::paintFocus(QPainter& painter, const QRectF& rect, const FigureLook& look) const {
    paintScene(painter, rect, m_focus, m_figure->peakPhase(), look);
}

void FigurePicture::paintBothEnds(QPainter& painter, const QRectF& rect, const FigureLook& look) const {
    const bool beside = rect.width() >= rect.height();
    const QSizeF half =
        beside ? QSizeF(rect.width() / 2, rect.height()) : QSizeF(rect.width(), rect.height() / 2);
    const QPointF second = rect.topLeft() + (beside ? QPointF(half.width(), 0) : QPointF(0, half.height()));
    FigureLook end = look;
    end.arrow = true;
    paint(painter, {rect.topLeft(), half}, 0, look);
    paint(painter, {second, half}, m_figure->peakPhase(), end);
}

void FigurePicture::paintScene(QPainter& painter, const QRectF& rect, const Window& window, double phase,
                               const FigureLook& look) const {
    const Figure& figure = *m_figure;
    figure::Moment moment = figure::momentAt(figure, phase);
    moment.pose.breath = std::min(1.0, moment.pose.breath + look.breath);
    const figure::Skeleton body = figure::solve(figure, moment);
    const FigurePalette palette = figurePalette(look);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    FigureInk ink(painter, rect, m_camera, window, look.mirrored);
    FigurePropPainter props(ink, palette, body, figure::progressAt(figure, phase));
    if (look.floor)
        paintFloorDisc(ink, m_framing, palette.floor);
    bool platforms = false;
    for (const bool mats : {true, false}) {
        for (const figure::Prop& prop : figure.props) {
            platforms = platforms || figure::isPlatform(prop.kind);
            if ((prop.kind == figure::PropKind::Mat) == mats && !prop.inFront)
                props.behind(prop);
        }
        if (mats || platforms)
            paintContactShadow(ink, figure, body, palette.shadow, !mats);
    }
    paintPerson(ink, palette, look, figure, moment.pose.effort, body);
    for (const figure::Prop& prop : figure.props) {
        if (prop.inFront)
            props.behind(prop);
        props.over(prop);
    }
    for (std::size_t i = 0; look.arrow && i < m_arrows.size(); ++i)
        paintArrow(ink, figure.arrows[i], m_arrows[i], palette);
    painter.restore();
}

void paintFigure(QPainter& painter, const QRectF& rect, const Figure& figure, double phase,
                 const FigureLook& look) {
    const std::shared_ptr<const Figure> borrowed(std::shared_ptr<const Figure>(), &figure);
    FigurePicture(borrowed).paint(painter, rect, phase, look);
}

} // namespace patella::ui
