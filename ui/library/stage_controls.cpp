#include "ui/library/stage_controls.h"

#include "ui/widgets/button.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scrubber.h"

#include <QHBoxLayout>
#include <QLocale>

namespace patella::ui {

namespace {
constexpr double speeds[] = {0.5, 1, 2};
}

StageControls::StageControls(FigureCanvas* canvas, bool sided, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_pause(new IconButton(QStringLiteral("pause"), tr("Pause"), this))
    , m_scrubber(new Scrubber(tr("Place in the movement"), this))
    , m_speed(new Button({}, Button::Variant::Quiet, this))
    , m_side(new Button({}, Button::Variant::Quiet, this))
    , m_sided(sided) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_pause);
    row->addWidget(m_scrubber, 1);
    row->addStretch();
    row->addWidget(m_speed);
    row->addWidget(m_side);
    for (Button* button : {m_speed, m_side})
        button->setButtonSize(Button::Size::Small);
    m_side->setIconName(QStringLiteral("mirror"));
    connect(m_pause, &QAbstractButton::clicked, this, &StageControls::togglePause);
    connect(m_speed, &QAbstractButton::clicked, this, &StageControls::nextSpeed);
    connect(m_side, &QAbstractButton::clicked, this, &StageControls::nextSide);
    connect(m_canvas, &FigureCanvas::positionChanged, m_scrubber, &Scrubber::setPosition);
    connect(m_scrubber, &Scrubber::moved, this, [this](double position) {
        m_canvas->setRunning(false); // whoever holds it looks at one moment
        m_canvas->setPosition(position);
        showState();
    });
    showState();
}

void StageControls::setMoving(bool on) {
    m_moving = on;
    showState();
}

void StageControls::setMarks(std::vector<double> marks) { m_scrubber->setMarks(std::move(marks)); }

void StageControls::togglePause() {
    m_canvas->setRunning(!m_canvas->isRunning());
    showState();
}

void StageControls::nextSpeed() {
    const auto* next = std::upper_bound(std::begin(speeds), std::end(speeds), m_canvas->speed());
    m_canvas->setSpeed(next == std::end(speeds) ? speeds[0] : *next);
    showState();
}

void StageControls::nextSide() {
    m_left = !m_left;
    showState();
    Q_EMIT sideChanged();
}

void StageControls::showState() {
    const bool runs = m_canvas->isRunning();
    m_pause->setIconName(runs ? QStringLiteral("pause") : QStringLiteral("play"));
    m_pause->setName(runs ? tr("Pause") : tr("Play"));
    const QString speed = tr("%1×", "speed of a figure").arg(QLocale().toString(m_canvas->speed()));
    m_speed->setText(speed);
    m_speed->setAccessibleName(tr("Speed: %1").arg(speed));
    const QString side = m_left ? tr("Left", "side") : tr("Right", "side");
    m_side->setText(side);
    m_side->setAccessibleName(tr("Side: %1").arg(side));
    for (QWidget* each : std::initializer_list<QWidget*>{m_pause, m_scrubber, m_speed})
        each->setVisible(m_moving);
    m_side->setVisible(m_sided);
}

} // namespace patella::ui
