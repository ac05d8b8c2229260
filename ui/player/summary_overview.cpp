#include "ui/player/summary_overview.h"

#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int ringBox = 224;

Token phaseToken(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return Token::Phase1;
    case PhaseKind::Stretch:
        return Token::Phase2;
    case PhaseKind::Strength:
        return Token::Phase3;
    case PhaseKind::CoolDown:
        return Token::Phase4;
    }
    return Token::Phase1;
}

} // namespace

SummaryOverview::SummaryOverview(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    m_ring = new Ring(this);
    m_ring->setBox(ringBox);
    auto* inside = new QVBoxLayout(m_ring);
    inside->setSpacing(0);
    m_minutes = new TextLabel({}, Role::Hero);
    m_unit = new TextLabel({}, Role::CardTitle, Token::Ink2);
    inside->addStretch(1);
    inside->addWidget(m_minutes, 0, Qt::AlignHCenter);
    inside->addWidget(m_unit, 0, Qt::AlignHCenter);
    inside->addStretch(1);
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(8);
    m_exercises = new TextLabel({}, Role::Figure);
    m_sets = new TextLabel({}, Role::Figure);
    facts->addStretch(1);
    facts->addWidget(m_exercises->wrapped());
    facts->addWidget(m_sets->wrapped());
    facts->addSpacing(8);
    for (const patella::Knee knee : bothSides) {
        auto* line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(new KneeBadge(static_cast<Side>(knee), 24), 0, Qt::AlignTop);
        auto* words = new TextLabel({}, Role::Body, Token::Ink2);
        m_knees[static_cast<std::size_t>(knee)] = words;
        line->addWidget(words->wrapped(), 1);
        facts->addLayout(line);
    }
    facts->addStretch(1);
    row->addLayout(facts, 1);
}

void SummaryOverview::setDone(const SessionPlan& plan, const SessionTally& tally, Duration active) {
    const QLocale locale;
    RingDone done;
    for (const std::size_t i : playingOrder(plan))
        done.parts.push_back({std::chrono::duration<double>(tally.items[i].length).count(),
                              phaseToken(plan.items[i].phase), tally.items[i].done});
    m_ring->setFace(std::move(done));
    const auto minutes = std::max<long long>(1, (active.count() + 30'000) / 60'000);
    m_minutes->setText(locale.toString(minutes));
    m_unit->setText(tr("minute(s)", "", static_cast<int>(minutes)));
    m_exercises->setText(tr("%1 of %2 exercise(s)", "", tally.itemsPlanned)
                             .arg(locale.toString(tally.itemsDone), locale.toString(tally.itemsPlanned)));
    m_sets->setText(tr("%1 of %2 set(s)", "", tally.setsPlanned)
                        .arg(locale.toString(tally.setsDone), locale.toString(tally.setsPlanned)));
}

void SummaryOverview::setPain(const KneeAnswers& before, const KneeAnswers& highest) {
    for (std::size_t i = 0; i < before.size(); ++i)
        m_knees[i]->setText(PlayerWords::course(before[i], highest[i]));
}

} // namespace patella::ui
