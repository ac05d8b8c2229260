#include "ui/player/play_subject.h"

#include "src/session/after_set.h"
#include "ui/player/adjust_options.h"
#include "ui/player/after_set.h"
#include "ui/player/fit_text.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/set_dots.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace patella::ui {

namespace {

bool leads(Stage stage) { return stage == Stage::GetReady || stage == Stage::Switch || stage == Stage::Rest; }

QString iconFor(const Work& work) {
    if (std::holds_alternative<Repetitions>(work))
        return QStringLiteral("repeat");
    return QStringLiteral("clock");
}

} // namespace

/// An icon and a few words beside the stage.
class PlaySubject::Fact : public QWidget {
public:
    explicit Fact(QWidget* parent)
        : QWidget(parent) {
        m_row = new QHBoxLayout(this);
        m_row->setContentsMargins(0, 0, 0, 0);
        m_words = new FitText(Role::PlayerSet, Token::Ink, 2, this);
        m_row->addSpacing(40);
        m_row->addWidget(m_words, 1);
    }
    void set(const QString& icon, const QString& words) {
        m_icon = icon;
        m_words->setText(words);
        setVisible(!words.isEmpty());
        update();
    }
    void setScale(double scale) {
        m_side = static_cast<int>(std::lround(26 * scale));
        m_words->setScale(scale);
        m_row->itemAt(0)->spacerItem()->changeSize(static_cast<int>(std::lround(40 * scale)), 0);
        m_row->invalidate();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, (height() - m_side) / 2.0, m_side, m_side), m_icon, color(Token::Ink));
    }

private:
    QHBoxLayout* m_row;
    FitText* m_words;
    QString m_icon;
    int m_side = 26;
};

PlaySubject::PlaySubject(QWidget* parent)
    : QWidget(parent) {
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_next = new FitText(Role::PlayerCue, Token::AccentInk, 1, this);
    m_next->setText(tr("Next"));
    m_name = new FitText(Role::PlayerName, Token::Ink, 2, this);
    m_column->addWidget(m_next);
    m_column->addWidget(m_name);
    buildSides(m_column);
    buildStage(m_column);
}

void PlaySubject::buildSides(QVBoxLayout* column) {
    m_sides = new QHBoxLayout;
    for (const patella::Side side : bothSides) {
        auto* badge = new KneeBadge(static_cast<Side>(side), 72, this);
        m_badges[static_cast<std::size_t>(side)] = badge;
        m_sides->addWidget(badge);
    }
    m_side = new FitText(Role::PlayerSide, Token::Ink, 1, this);
    m_sides->addWidget(m_side);
    m_sides->addSpacing(14);
    m_sets = new SetDots(this);
    m_sides->addWidget(m_sets);
    m_sides->addStretch(1);
    column->addLayout(m_sides);
    m_extra = new FitText(Role::PlayerSet, Token::Ink2, 1, this);
    column->addWidget(m_extra);
    m_coach = new Button({}, Button::Variant::Tonal, this);
    m_coach->setButtonSize(Button::Size::Small);
    m_coach->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the player
    m_coach->hide();
    column->addWidget(m_coach, 0, Qt::AlignLeft);
    connect(m_coach, &QAbstractButton::clicked, this, [this] { Q_EMIT coachWanted(m_exercise); });
}

void PlaySubject::buildStage(QVBoxLayout* column) {
    m_scene = new QHBoxLayout;
    m_stage = new KneecapStage(this);
    m_stage->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* picture = new QGridLayout; // the figure stands before its stage
    picture->addWidget(m_stage, 0, 0);
    m_figure = new FigureCanvas(this);
    m_figure->setFloor(false);
    m_figure->setArrow(true);
    picture->addWidget(m_figure, 0, 0);
    m_pictures = new PictureView(this);
    m_pictures->setLed(true);
    picture->addWidget(m_pictures, 0, 0);
    m_scene->addLayout(picture, 4);
    m_facts = new QWidget(this);
    auto* facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addStretch(1);
    for (Fact*& fact : m_fact) {
        fact = new Fact(m_facts);
        facts->addWidget(fact);
    }
    facts->addStretch(1);
    m_scene->addWidget(m_facts, 5);
    column->addLayout(m_scene, 1);
    m_cue = new FitText(Role::PlayerCue, Token::Ink, 2, this);
    m_cue->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    column->addWidget(m_cue);
    m_after = new AfterSet(this);
    m_after->hide();
    connect(m_after, &AfterSet::commanded, this, &PlaySubject::commanded);
    column->addWidget(m_after);
}

void PlaySubject::setScale(double scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    for (FitText* text : {m_next, m_name, m_side, m_extra, m_cue})
        text->setScale(scale);
    m_column->setContentsMargins(px(48), px(28), px(24), 0);
    m_sides->setSpacing(px(10));
    m_sides->setContentsMargins(-px(6), 0, 0, 0);
    for (KneeBadge* badge : m_badges)
        badge->setBadgeSize(px(72));
    m_sets->setScale(scale);
    m_after->setScale(scale);
    m_scene->setSpacing(px(24));
    m_scene->setContentsMargins(0, px(16), 0, px(8));
    m_facts->layout()->setSpacing(px(14));
    for (Fact* fact : m_fact)
        fact->setScale(scale);
}

QString PlaySubject::name() const { return m_name->text(); }

void PlaySubject::render(const PlayerView& view, const PlannedItem& item, const std::vector<bool>& setsDone) {
    const bool ahead = leads(view.stage);
    m_next->setVisible(ahead);
    m_name->setText(text(item.name));
    showSides(view);
    m_sets->setSets(view.set, view.sets, !ahead);
    m_sets->setDone(setsDone);
    const QString extra = PlayerWords::setExtra(view, item);
    m_extra->setText(extra);
    m_extra->setVisible(!extra.isEmpty());
    showCoach(item);
    m_drawn = figureBook().find(text(item.exercise.value), view.direction);
    m_figure->setVisible(m_drawn != nullptr);
    m_figure->setFigure(m_drawn);
    m_pictures->setPictures(m_drawn ? QStringList() : pictureBook().names(text(item.exercise.value)),
                            text(item.name));
    m_pictures->setVisible(!m_pictures->isEmpty());
    m_stage->setIconName(m_drawn || !m_pictures->isEmpty() ? QString() : iconFor(item.target));
    KneecapStage::Look look;
    const bool resting = view.stage == Stage::Rest || view.stage == Stage::Switch;
    look.stage = resting && !theme().isDark() ? Token::Surface : Token::Soft;
    m_stage->setLook(look);
    m_figure->setBackground(color(look.stage));
    const bool second = m_drawn && view.direction == 2;
    m_figure->setMirrored((view.side == patella::Side::Left) != (second && m_drawn->second.mirrored));
    m_figure->setReversed(second && m_drawn->second.reversed);
    renderTick(view);
    m_facts->setVisible(ahead);
    if (ahead)
        showFacts(item);
    const bool cueHere = (view.stage == Stage::Reps || view.stage == Stage::SelfPaced) && !item.cue.empty();
    m_cue->setText(cueHere ? text(item.cue) : QString());
    m_cue->setVisible(cueHere);
}

void PlaySubject::renderAfter(const std::optional<JustDone>& done, const SessionPlan& plan,
                              bool asksForPain) {
    if (done)
        m_after->render(*done, plan.items[done->item], m_name->text() == text(plan.items[done->item].name),
                        asksForPain);
    m_after->setVisible(done.has_value());
}

/// The figure moves with the tempo, and holds still in a hold.
void PlaySubject::renderTick(const PlayerView& view) {
    const double over = (1.0 - view.ring) * view.target;
    if (!m_drawn) {
        constexpr double each = 3; // seconds a picture
        if (m_pictures->count() > 1)
            m_pictures->setCurrent(static_cast<int>(std::fmod(over / each, m_pictures->count())));
        return;
    }
    constexpr double atPeak = 3; // seconds: it gets there in two
    switch (view.stage) {
    case Stage::Reps:
        m_figure->setPhase(static_cast<figure::TempoPart>(view.part), view.partFraction);
        break;
    case Stage::Hold:
        m_figure->setHold(over);
        break;
    case Stage::Timed:
        m_figure->setPosition(std::fmod(over / m_drawn->cycle, 1.0));
        break;
    case Stage::SelfPaced:
        m_figure->setPosition(std::fmod(over, 1.0));
        break;
    case Stage::GetReady:
    case Stage::Switch:
    case Stage::Rest:
    case Stage::Finished:
        m_figure->setHold(atPeak);
        break;
    }
}

void PlaySubject::showSides(const PlayerView& view) {
    for (const patella::Side side : bothSides)
        m_badges[static_cast<std::size_t>(side)]->setActive(!view.side || *view.side == side);
    m_side->setText(Words::shout(view.side));
    m_side->setInk(!view.side ? Token::Ink : *view.side == patella::Side::Left ? Token::KneeL : Token::KneeR);
}

void PlaySubject::showCoach(const PlannedItem& item) {
    const auto note = m_notes.find(item.exercise);
    m_exercise = item.exercise;
    m_coach->setVisible(note != m_notes.end());
    if (note == m_notes.end())
        return;
    m_coach->setText(note->second.badge);
    m_coach->setToolTip(note->second.why);
    m_coach->setAccessibleDescription(note->second.why);
}

void PlaySubject::showFacts(const PlannedItem& item) {
    QString dose = PlayerWords::amount(item);
    for (const QString& load :
         {Words::load(item.plannedLoad, item.equipment), AdjustOptions::loadWords(item)})
        if (!load.isEmpty())
            dose = tr("%1, %2", "reps, load").arg(dose, load);
    m_fact[0]->set(iconFor(item.target), dose);
    m_fact[1]->set(QStringLiteral("tempo"),
                   item.selfPaced ? tr("at your own pace") : PlayerWords::tempo(item));
    m_fact[2]->set(QStringLiteral("kneecap"), Words::name(item.kneeLoad));
}

} // namespace patella::ui
