#include "ui/routine/preview_sheet.h"

#include "ui/routine/phase_card.h"
#include "ui/routine/scaled.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/scrubber.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int frame = 33;         // ms
constexpr int longestFrame = 250; // a window that was asleep does not leap
constexpr double ringScale = 0.5;
constexpr double atPeak = 3; // seconds of a hold: the figure has got there

RingFace faceFor(const PlayerView& view) {
    switch (view.stage) {
    case Stage::GetReady:
        return RingGetReady{view.ring};
    case Stage::Reps:
        return RingReps{view.target, view.number, view.ring - std::max(0, view.number - 1)};
    case Stage::Hold:
    case Stage::Timed:
    case Stage::SelfPaced:
        return RingHold{view.ring};
    case Stage::Switch:
    case Stage::Rest:
        return RingRest{view.ring};
    case Stage::Finished:
        break;
    }
    return RingIdle{};
}

} // namespace

PreviewSheet::PreviewSheet(QWidget* host, SessionPlan plan)
    : OverlayDialog(host)
    , m_run(std::move(plan)) {
    setTitle(tr("Preview: %1").arg(text(m_run.plan().name)));
    setSheetWidth(scaled(760));
    setDeleteOnClose(true);
    body()->addWidget(makeStage());
    body()->addWidget(makeTimes());
    makeFooter();
    setFirstFocus(m_pause);
    for (QWidget* widget : findChildren<QWidget*>())
        widget->installEventFilter(this);
    if (motion::reduced())
        m_run.pause();
    connect(this, &OverlayDialog::closed, this, [this] { m_timer.stop(); });
    follow();
    render();
}

QWidget* PreviewSheet::makeStage() {
    auto* stage = new QWidget(sheet());
    auto* row = new QHBoxLayout(stage);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_figure = new FigureCanvas(stage);
    m_figure->setMinimumSize(300, 240);
    row->addWidget(m_figure, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    m_ring = new Ring(stage);
    m_ring->setScale(ringScale);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    row->addLayout(column);
    return stage;
}

QWidget* PreviewSheet::makeTimes() {
    auto* part = new QWidget(sheet());
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    m_name = new TextLabel({}, Role::Lead, Token::Ink, part);
    m_name->wrapped();
    line->addWidget(m_name, 1);
    for (const Side side : {Side::Left, Side::Right}) {
        m_badges[static_cast<std::size_t>(side)] = new KneeBadge(side, 24, part);
        line->addWidget(m_badges[static_cast<std::size_t>(side)]);
    }
    column->addLayout(line);
    m_set = new TextLabel({}, Role::Body, Token::Ink2, part);
    column->addWidget(m_set);
    m_scrubber = new Scrubber(tr("Time of the routine"), part);
    m_scrubber->setMarks(m_run.itemStarts());
    connect(m_scrubber, &Scrubber::moved, this, [this](double position) {
        m_run.seek(position);
        render();
    });
    column->addWidget(m_scrubber);
    m_time = new TextLabel({}, Role::Note, Token::Ink2, part);
    column->addWidget(m_time);
    return part;
}

void PreviewSheet::makeFooter() {
    m_pause = new Button(tr("Pause"), Button::Variant::Primary, sheet());
    m_pause->setKeyHint(tr("Space"));
    auto* before = new Button(tr("Exercise before"), Button::Variant::Secondary, sheet());
    before->setIconName(QStringLiteral("prev"));
    auto* next = new Button(tr("Next exercise"), Button::Variant::Secondary, sheet());
    next->setIconName(QStringLiteral("next"));
    auto* close = new Button(tr("Close"), Button::Variant::Quiet, sheet());
    for (Button* button : {m_pause, before, next})
        footer()->addWidget(button);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(m_pause, &QAbstractButton::clicked, this, &PreviewSheet::toggle);
    connect(before, &QAbstractButton::clicked, this, [this] { jump(-1); });
    connect(next, &QAbstractButton::clicked, this, [this] { jump(1); });
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void PreviewSheet::toggle() {
    if (m_run.running())
        m_run.pause();
    else
        m_run.play();
    follow();
    render();
    announce(this, m_run.running() ? tr("Playing") : m_name->text());
}

void PreviewSheet::jump(int step) {
    m_run.jump(step);
    render();
    announce(this, m_name->text());
}

void PreviewSheet::pass(Duration real) {
    m_run.advance(real);
    if (!m_run.running())
        follow();
    render();
}

void PreviewSheet::follow() {
    if (!m_run.running()) {
        m_timer.stop();
        return;
    }
    m_clock.start();
    m_timer.start(frame, this);
}

void PreviewSheet::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId())
        return OverlayDialog::timerEvent(event);
    pass(std::chrono::milliseconds(std::min<qint64>(m_clock.restart(), longestFrame)));
}

bool PreviewSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return OverlayDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        jump(key == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Space && !qobject_cast<QAbstractButton*>(watched)) {
        toggle();
        return true;
    }
    return OverlayDialog::eventFilter(watched, event);
}

void PreviewSheet::render() {
    const PlayerView view = m_run.view();
    const SessionPlan& plan = m_run.plan();
    const bool over = m_run.finished();
    const PlannedItem& item = plan.items[over ? plan.steps.back().item : view.item];
    m_pause->setText(m_run.running() ? tr("Pause") : over ? tr("Play again") : tr("Play"));
    m_scrubber->setPosition(m_run.position());
    m_time->setText(tr("%1 of %2, %3 times as fast")
                        .arg(Words::clock(m_run.elapsed()), Words::clock(plan.duration()),
                             QLocale().toString(qRound(m_run.speed()))));
    m_ring->setFace(faceFor(view));
    m_ring->setWords(over ? tr("Done") : PlayerWords::state(view),
                     over ? QString() : PlayerWords::count(view), over ? QString() : PlayerWords::unit(view));
    const QString name = text(item.name);
    if (m_name->text() != name)
        m_name->setText(name);
    const QString set = tr("%1, set %2 of %3", "phase, number of the set")
                            .arg(Words::name(item.phase), QLocale().toString(over ? item.sets : view.set),
                                 QLocale().toString(item.sets));
    if (m_set->text() != set)
        m_set->setText(set);
    for (const patella::Side side : bothSides) {
        KneeBadge* badge = m_badges[static_cast<std::size_t>(side)];
        badge->setVisible(item.oneSided());
        badge->setActive(view.side == side);
    }
    showFigure(view, item);
}

void PreviewSheet::showFigure(const PlayerView& view, const PlannedItem& item) {
    const QString id = text(item.exercise.value);
    std::shared_ptr<const Figure> figure = figureBook().find(id, std::max(view.direction, 1));
    if (!figure)
        figure = figureBook().find(id);
    if (m_figure->figure() != figure)
        m_figure->setFigure(figure);
    m_figure->setMirrored(view.side == patella::Side::Left);
    switch (view.stage) {
    case Stage::Reps:
        m_figure->setPhase(static_cast<figure::TempoPart>(view.part), view.partFraction);
        break;
    case Stage::Timed:
    case Stage::SelfPaced:
        m_figure->setPosition(std::fmod((1.0 - view.ring) * 8, 1.0)); // a few turns, however long it is
        break;
    default:
        m_figure->setHold(atPeak);
        break;
    }
}

} // namespace patella::ui
