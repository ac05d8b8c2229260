#include "ui/library/detail_stage.h"

#include "ui/library/exercise_look.h"
#include "ui/library/stage_controls.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {
constexpr int picture = 204;
constexpr int controls = 36;
} // namespace

DetailStage::DetailStage(const Exercise& exercise, QWidget* parent)
    : QWidget(parent)
    , m_leaveOut(!exercise.playable())
    , m_icon(kindIcon(exercise.kind))
    , m_kind(Words::name(exercise.kind))
    , m_position(Words::name(exercise.position))
    , m_id(text(exercise.id.value)) {
    installSpoken();
    followTheme(this);
    if (figureBook().find(m_id))
        build(exercise);
    else if (const QStringList pictures = pictureBook().names(m_id); !pictures.isEmpty()) {
        m_pictures = new PictureView(this);
        m_pictures->setPictures(pictures, text(exercise.name));
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DetailStage::build(const Exercise& exercise) {
    m_canvas = new FigureCanvas(this);
    m_canvas->setArrow(true);
    m_canvas->setRunning(true);
    connect(&theme(), &Theme::changed, this, [this] { m_canvas->setBackground(color(Token::Soft)); });
    m_canvas->setBackground(color(Token::Soft));
    m_controls = new StageControls(m_canvas, exercise.sides != SideRule::Both, this);
    connect(m_controls, &StageControls::sideChanged, this, &DetailStage::showDirection);
    connect(m_canvas, &FigureCanvas::looped, this, &DetailStage::turnDirection);
    showDirection();
}

/// An exercise of two directions shows them in turn.
void DetailStage::turnDirection() {
    if (const auto first = figureBook().find(m_id))
        if (first->second.mirrored || first->second.reversed || !first->second.figure.empty()) {
            m_direction = 3 - m_direction;
            showDirection();
        }
}

void DetailStage::showDirection() {
    const auto figure = figureBook().find(m_id, m_direction);
    if (!figure)
        return;
    const figure::SecondDirection second = m_direction == 2 ? figure->second : figure::SecondDirection();
    m_canvas->setMirrored(m_controls->isLeft() != second.mirrored);
    m_canvas->setReversed(second.reversed);
    if (m_canvas->figure() == figure)
        return;
    m_canvas->setFigure(figure);
    std::vector<double> marks;
    for (const figure::Frame& frame : figure->frames)
        marks.push_back(frame.time);
    m_controls->setMarks(std::move(marks));
}

QSize DetailStage::sizeHint() const { return {404, picture + (m_controls ? controls : 8)}; }

void DetailStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

/// Motion may have been reduced since it was last seen.
void DetailStage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    place();
}

void DetailStage::place() {
    if (m_pictures)
        m_pictures->setGeometry(rect().adjusted(12, 8, -12, -4));
    if (!m_canvas)
        return;
    m_controls->setMoving(!motion::reduced());
    m_controls->setVisible(!m_controls->isEmpty());
    const int below = m_controls->isEmpty() ? 4 : controls;
    m_canvas->setGeometry(rect().adjusted(12, 8, -12, -below));
    m_controls->setGeometry(12, height() - controls, width() - 24, controls - 4);
}

QString DetailStage::spokenName() const {
    return tr("%1, %2", "kind of exercise, position").arg(m_kind, m_position);
}

void DetailStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!theme().isHighContrast())
        painter.fillRect(rect(), color(Token::Soft));
    if (m_canvas || m_pictures)
        return;
    const KneecapStage::Look look{Token::Surface, m_leaveOut ? Token::Ink : Token::Accent, Token::Ink2};
    KneecapStage::paint(painter, QRectF(rect()).adjusted(16, 16, -16, -16), m_icon, m_kind, m_position, look);
}

} // namespace patella::ui
