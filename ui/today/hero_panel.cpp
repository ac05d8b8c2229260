#include "ui/today/hero_panel.h"

#include "ui/text/coach_words.h"
#include "ui/text/plan_words.h"
#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/today/hero_fact.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/phase_bar.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int padding = 32;
constexpr int leastHeight = 428;
constexpr int stageRoom = 268;    ///< width that the words leave free for the stage
constexpr int waistRoom = 36;     ///< beside it, below the title, where the kneecap is widest
constexpr int stageFrom = 560;    ///< panel width below which there is none, at the default font
constexpr double stageHigh = 372; ///< of the kneecap's 19 by 24 grid
constexpr double peak = 0.5;      ///< of a figure's movement

} // namespace

HeroPanel::HeroPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_eyebrow(new HeroFact(QStringLiteral("today"), Role::NoteStrong, Token::HeroText2, this))
    , m_title(new TextLabel({}, Role::Hero, Token::HeroInk))
    , m_below(new TextLabel({}, Role::LeadText, Token::HeroText2))
    , m_withheld(new TextLabel({}, Role::Note, Token::HeroText2))
    , m_left(new TextLabel({}, Role::Note, Token::HeroText2))
    , m_facts(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_phases(new PhaseBar(this))
    , m_phaseLine(new TextLabel({}, Role::Note, Token::HeroText2))
    , m_figure(new FigureCanvas(this)) {
    installSpoken();
    followTheme(this);
    build();
    setMinimumHeight(leastHeight);
    m_figure->setMuscles(false);
    m_figure->setFloor(false);
    m_figure->setStill(true);
    m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_figure->lower();
    connect(&theme(), &Theme::fontChanged, this, &HeroPanel::arrange);
    connect(&theme(), &Theme::changed, this, [this] { m_figure->setBackground(color(Token::HeroStage)); });
    m_figure->setBackground(color(Token::HeroStage));
    arrange();
}

void HeroPanel::build() {
    const auto fact = [this](const char* icon) {
        return new HeroFact(QLatin1String(icon), Role::BodyMedium, Token::HeroInk, m_facts);
    };
    m_time = fact("clock");
    m_exercises = fact("layers");
    m_equipment = fact("mat");
    auto* facts = new FlowLayout(m_facts, 8, 8);
    for (HeroFact* fact : {m_time, m_exercises, m_equipment})
        facts->addWidget(fact);
    buildButtons();
    m_column->setSpacing(0);
    m_column->addWidget(m_eyebrow);
    m_column->addSpacing(12);
    m_column->addWidget(m_title->wrapped());
    m_column->addSpacing(6);
    m_column->addWidget(m_below->wrapped());
    m_column->addSpacing(20);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_withheld->wrapped());
    m_column->addWidget(m_left->wrapped());
    m_column->addSpacing(24);
    m_column->addWidget(m_buttons);
    m_column->addStretch(1);
    m_column->addSpacing(24);
    m_column->addWidget(m_phases);
    m_column->addSpacing(6);
    m_column->addWidget(m_phaseLine->wrapped());
    m_phases->setBarHeight(8);
    m_phases->setLabelColor(Token::HeroText2, Token::HeroInk);
}

void HeroPanel::buildButtons() {
    m_start = new Button(tr("Start"), Button::Variant::Cream);
    m_start->setButtonSize(Button::Size::Start);
    m_start->setIconName(QStringLiteral("play"), true);
    m_start->setKeyHint(tr("Enter", "key"));
    m_shorter = new Button({}, Button::Variant::OnHero);
    m_notToday = new Button(tr("Not today"), Button::Variant::OnHero);
    m_takeBack = new Button(tr("I changed my mind"), Button::Variant::OnHero);
    m_other = new Button(tr("Choose a routine"), Button::Variant::OnHero);
    m_tell = new Button(tr("What to tell them"), Button::Variant::Cream);
    m_goOn = new Button(tr("Go on with the plan"), Button::Variant::Cream);
    for (Button* button : {m_tell, m_goOn})
        button->setButtonSize(Button::Size::Dialog);
    auto* buttons = new FlowLayout(m_buttons, 8, 8);
    for (Button* button : {m_start, m_tell, m_goOn, m_shorter, m_notToday, m_takeBack, m_other}) {
        FocusRing::setInk(button, Token::HeroInk);
        buttons->addWidget(button);
    }
    connect(m_start, &QAbstractButton::clicked, this, &HeroPanel::start);
    connect(m_shorter, &QAbstractButton::clicked, this, &HeroPanel::startShorter);
    connect(m_notToday, &QAbstractButton::clicked, this, &HeroPanel::notToday);
    connect(m_takeBack, &QAbstractButton::clicked, this, &HeroPanel::takeBack);
    connect(m_other, &QAbstractButton::clicked, this, &HeroPanel::chooseOther);
    connect(m_tell, &QAbstractButton::clicked, this, &HeroPanel::tellWanted);
    connect(m_goOn, &QAbstractButton::clicked, this, &HeroPanel::goOn);
}

void HeroPanel::render(const TodayView& view, const ExerciseLibrary& library,
                       const std::vector<SafetySign>& signs) {
    m_eyebrow->setWords(TodayWords::eyebrow(view.kind));
    m_title->setText(TodayWords::title(view));
    const bool ticked = view.kind == DayKind::Paused && view.plan.safety.paused();
    const QString below =
        ticked ? PlanWords::paused(signs, view.plan.safety.ticked) : TodayWords::below(view);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    QStringList names;
    for (const CoachEntry& entry : view.withheld)
        if (const Exercise* exercise = library.find(entry.key.exercise);
            exercise && !names.contains(text(exercise->name)))
            names << text(exercise->name);
    m_withheld->setText(TodayWords::withheld(view.withheld, names));
    m_withheld->setVisible(!names.isEmpty());
    QStringList left;
    for (const ExerciseId& id : view.left)
        left << CoachWords::nameOf(library, id);
    m_left->setText(TodayWords::left(left));
    m_left->setVisible(!left.isEmpty());
    renderFacts(view);
    renderButtons(view);
    renderPhases(view);
    renderFigure(view);
    sayChanged(this);
    updateGeometry();
    update();
}

void HeroPanel::renderFacts(const TodayView& view) {
    const bool due = view.kind == DayKind::Due && view.offer;
    m_facts->setVisible(due);
    if (!due)
        return;
    m_time->setWords(TodayWords::lasting(view.offer->duration, view.offer->estimated));
    m_exercises->setWords(TodayWords::exercises(view.offer->exercises));
    m_equipment->setWords(Words::equipmentList(view.offer->equipment, view.offer->ownEquipment));
}

void HeroPanel::renderButtons(const TodayView& view) {
    const bool due = view.kind == DayKind::Due && view.offer;
    const bool gentle = view.kind == DayKind::Rest && view.offer;
    m_start->setVisible(due);
    m_notToday->setVisible(due);
    m_shorter->setVisible((due && view.offer->shorter) || gentle);
    if (due && view.offer->shorter)
        m_shorter->setText(tr("Shorter, %1", "10 min")
                               .arg(TodayWords::lasting(view.offer->shorterDuration, view.offer->estimated)));
    else if (gentle)
        m_shorter->setText(tr("%1, %2", "routine, 8 min")
                               .arg(withoutMnemonic(shortened(text(view.offer->routine.name))),
                                    TodayWords::lasting(view.offer->duration, view.offer->estimated)));
    m_takeBack->setVisible(view.kind == DayKind::NotToday);
    const bool paused = view.kind == DayKind::Paused;
    m_tell->setVisible(paused && view.plan.safety.paused());
    m_goOn->setVisible(paused && !view.plan.safety.paused());
    m_other->setVisible(!due && !paused);
}

Button* HeroPanel::mainButton() const {
    for (Button* button : {m_start, m_takeBack})
        if (!button->isHidden())
            return button;
    return m_other;
}

void HeroPanel::renderPhases(const TodayView& view) {
    const bool due = view.kind == DayKind::Due && view.offer;
    m_phases->setVisible(due && view.offer->phases.size() > 1);
    m_phases->setSegments({});
    if (m_phases->isHidden())
        return arrangePhases();
    std::vector<PhaseSegment> segments;
    for (const auto& [phase, time] : view.offer->phases) {
        const bool strength = phase == PhaseKind::Strength;
        const Token token = strength                      ? Token::Cream
                            : phase == PhaseKind::Stretch ? Token::HeroText2
                                                          : Token::Phase1;
        const auto minutes = std::max<long long>(1, (time.count() + 30'000) / 60'000);
        PhaseSegment segment = PhaseSegment::whole(
            tr("%1 %2", "phase, minutes").arg(Words::name(phase), QLocale().toString(minutes)),
            std::chrono::duration<double>(time).count(), token);
        segment.present = false;
        segments.push_back(std::move(segment));
    }
    m_phases->setSegments(std::move(segments));
    arrangePhases();
}

void HeroPanel::arrangePhases() {
    const std::vector<PhaseSegment>& segments = m_phases->segments();
    double seconds = 0;
    for (const PhaseSegment& segment : segments)
        seconds += segment.seconds();
    const QMargins margins = m_column->contentsMargins();
    const double wide = width() - margins.left() - margins.right();
    const QFontMetricsF metrics(roleFont(Role::Note));
    QStringList labels;
    bool fits = true;
    for (const PhaseSegment& segment : segments) {
        labels << segment.label;
        fits = fits && metrics.horizontalAdvance(segment.label) + 8 < wide * segment.seconds() / seconds;
    }
    m_phases->setLabelled(fits);
    m_phaseLine->setText(labels.join(QStringLiteral(", ")));
    m_phaseLine->setVisible(!fits);
}

void HeroPanel::renderFigure(const TodayView& view) {
    const bool due = view.kind == DayKind::Due && view.offer;
    auto figure = due ? figureBook().find(text(view.offer->figure.value)) : nullptr;
    m_icon = due                          ? QStringLiteral("kit")
             : view.kind == DayKind::Done ? QStringLiteral("check")
                                          : QStringLiteral("breath");
    m_figure->setFigure(std::move(figure));
    m_figure->setPosition(peak);
    arrange();
}

bool HeroPanel::showsStage() const { return width() >= stageFrom * typeScale(); }

QRectF HeroPanel::stage() const {
    const double side = std::min(stageHigh, height() - 56.0) * 24 / 19;
    const double middle = isRightToLeft() ? 120 : width() - 120;
    return {middle - side / 2, (height() - side) / 2 - side * 0.004, side, side};
}

void HeroPanel::arrange() {
    const bool beside = showsStage();
    const auto endMargin = [this](int start, int high, int end) {
        return isRightToLeft() ? QMargins(end, high, start, high) : QMargins(start, high, end, high);
    };
    m_column->setContentsMargins(endMargin(padding, padding, beside ? stageRoom : padding));
    m_title->setContentsMargins(endMargin(0, 0, beside ? waistRoom / 2 : 0));
    const QMargins waist = endMargin(0, 0, beside ? waistRoom : 0);
    m_below->setContentsMargins(waist);
    m_withheld->setContentsMargins(waist);
    m_left->setContentsMargins(waist);
    m_facts->layout()->setContentsMargins(waist);
    m_buttons->layout()->setContentsMargins(waist);
    arrangePhases();
    m_figure->setVisible(beside && m_figure->hasFigure());
    if (beside) {
        const QRectF at = stage();
        const double left = at.center().x() - (isRightToLeft() ? 114 : 150); // off the middle, to the words
        m_figure->setGeometry(QRectF(left, at.top() + 38, 264, at.height() - 52).toRect());
    }
}

QString HeroPanel::spokenName() const {
    return tr("%1: %2", "due today, routine").arg(m_eyebrow->words(), m_title->text());
}

void HeroPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HeroPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, rect(), 20, color(Token::Hero),
               theme().isHighContrast() ? color(Token::Line) : QColor(), theme().lineWidth());
    if (!showsStage())
        return;
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), 20, 20);
    painter.setClipPath(clip);
    const QRectF at = stage();
    paintKneecap(painter, at, color(Token::HeroStage));
    if (m_figure->hasFigure())
        return;
    const QRectF glyph(at.center().x() - 60, at.center().y() - 72, 120, 120);
    paintIcon(painter, glyph, m_icon, color(theme().isDark() ? Token::HeroText2 : Token::Accent));
}

} // namespace patella::ui
