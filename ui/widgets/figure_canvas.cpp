#include "ui/widgets/figure_canvas.h"

#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_painter.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimerEvent>

#include <numbers>

namespace patella::ui {

namespace {

constexpr int frameMs = 33;
constexpr double secondsToPeak = 2;
constexpr double breathSeconds = 4.5;
constexpr double breathDepth = .10;

} // namespace

FigureCanvas::FigureCanvas(QWidget* parent)
    : QWidget(parent) {
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&figureBook(), &FigureBook::peopleChanged, this, &FigureCanvas::dress);
}

FigureCanvas::~FigureCanvas() = default;

void FigureCanvas::setFigure(std::shared_ptr<const Figure> figure) {
    if (figure != m_figure || !m_picture) // working out its framing costs a dozen poses
        m_picture = figure ? std::make_unique<FigurePicture>(figure) : nullptr;
    m_figure = std::move(figure);
    m_look.breath = 0;
    m_phase = 0;
    dress();
    followTimer();
    update();
}

void FigureCanvas::setMirrored(bool mirrored) {
    m_look.mirrored = mirrored;
    update();
}

void FigureCanvas::setReversed(bool reversed) {
    m_reversed = reversed;
    update();
}

void FigureCanvas::setStill(bool still) {
    m_still = still;
    followTimer();
    update();
}

void FigureCanvas::dress() {
    if (m_picture)
        m_look.person = figureBook().person(m_picture->figure().id);
    update();
}

bool FigureCanvas::isReduced() const { return !m_still && (m_reduced || motion::reduced()); }

void FigureCanvas::setMuscles(bool shown) {
    m_look.muscles = shown;
    update();
}

void FigureCanvas::setArrow(bool shown) {
    m_look.arrow = shown;
    update();
}

void FigureCanvas::setFloor(bool shown) {
    m_look.floor = shown;
    update();
}

void FigureCanvas::setBackground(const QColor& color) {
    m_look.background = color;
    update();
}

void FigureCanvas::setReducedMotion(bool reduced) {
    m_reduced = reduced;
    followTimer();
    update();
}

void FigureCanvas::setPhase(figure::TempoPart part, double share) {
    if (m_picture)
        showMoment(figure::phaseAt(m_picture->figure(), part, share));
}

void FigureCanvas::setHold(double seconds) {
    if (!m_picture)
        return;
    const Figure& figure = m_picture->figure();
    const double still = seconds - secondsToPeak;
    if (still < 0)
        showMoment(figure::phaseAt(figure, figure::TempoPart::Lift, seconds / secondsToPeak));
    else
        showMoment(figure.peakPhase(),
                   breathDepth * (.5 - .5 * std::cos(2 * std::numbers::pi * still / breathSeconds)));
}

void FigureCanvas::setPosition(double position) {
    showMoment(std::clamp(position, 0.0, 1.0));
    m_clock.restart();
}

void FigureCanvas::setRunning(bool running) {
    m_running = running;
    followTimer();
}

void FigureCanvas::setSpeed(double factor) { m_speed = std::clamp(factor, .1, 4.0); }

QSize FigureCanvas::sizeHint() const { return {360, 320}; }

QSize FigureCanvas::minimumSizeHint() const { return {96, 80}; }

void FigureCanvas::showMoment(double phase, double breath) {
    if (phase == m_phase && breath == m_look.breath)
        return;
    m_phase = phase;
    m_look.breath = breath;
    if (!isReduced())
        update();
}

void FigureCanvas::followTimer() {
    const bool moves =
        m_running && m_picture && !m_still && !isReduced() && m_seen && !window()->isMinimized();
    if (moves == m_timer.isActive())
        return;
    if (!moves) {
        m_timer.stop();
        return;
    }
    m_clock.restart();
    m_timer.start(frameMs, this);
}

void FigureCanvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    const double seconds = double(m_clock.restart()) / 1000;
    const double phase = m_phase + seconds * m_speed / m_picture->figure().cycle;
    showMoment(phase - std::floor(phase));
    Q_EMIT positionChanged(m_phase);
    if (phase >= 1)
        Q_EMIT looped();
}

void FigureCanvas::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->installEventFilter(this); // a minimised window's parts count as visible
    m_seen = true;
    followTimer();
}

void FigureCanvas::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    window()->removeEventFilter(this);
    m_seen = false;
    followTimer();
}

bool FigureCanvas::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowStateChange)
        followTimer();
    return QWidget::eventFilter(watched, event);
}

void FigureCanvas::paintEvent(QPaintEvent*) {
    if (!m_picture)
        return;
    QPainter painter(this);
    m_look.dark = theme().isDark();
    if (isReduced())
        m_picture->paintBothEnds(painter, rect(), m_look);
    else
        m_picture->paint(painter, rect(), m_reversed ? 1 - m_phase : m_phase, m_look);
}

} // namespace patella::ui
