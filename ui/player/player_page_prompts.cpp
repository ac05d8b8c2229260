// What the player page asks over a session: about pain, and whether to stop here.
#include "ui/player/adjust_options.h"
#include "ui/player/live_session.h"
#include "ui/player/play_view.h"
#include "ui/player/player_page.h"
#include "ui/player/summary_view.h"

#include <QStackedWidget>

namespace patella::ui {

bool PlayerPage::mayLeave() {
    if (!underWay()) {
        m_summary->keepNote();
        return true;
    }
    obey(PlayerCommand::Leave);
    return false;
}

void PlayerPage::carryOn(const UnfinishedSession& left) {
    if (underWay())
        return;
    m_session = std::make_unique<LiveSession>(m_clock, left.plan);
    m_started = left.started;
    m_ratings = left.pain;
    m_discarding = false;
    connectSession();
    m_stack->setCurrentWidget(m_play);
    m_play->setFocus();
    m_sound.begin(m_clock.now());
    m_play->setMuted(false);
    m_session->carryOn(left);
}

void PlayerPage::askPain() {
    m_ranBefore = m_session->running();
    m_session->pause();
    m_painItem = m_session->itemWorkedOn();
    const PlannedItem& item = m_session->plan().items[m_painItem];
    std::optional<ChangedPlan> lighter;
    if (m_session->step().item == m_painItem) // something of it is left
        lighter = gentler(m_session->plan(), m_session->stepNumber());
    m_painPrompt->ask(item, m_session->moreAfter(m_painItem),
                      lighter ? AdjustOptions::words(lighter->kinds, item) : QString(),
                      tookPainkiller(m_ratings));
}

void PlayerPage::takePain(PainPrompt::Choice choice, const KneeAnswers& answers) {
    if (!underWay())
        return;
    m_play->setFocus();
    if (choice != PainPrompt::Choice::Cancel) {
        for (const Knee knee : bothSides)
            rate(PainKind::During, knee, answers[static_cast<std::size_t>(knee)], m_painItem);
        const int stopAbove = m_session->plan().items[m_painItem].stopAbove;
        if (choice == PainPrompt::Choice::Finish)
            m_session->finish();
        else if (adviceDuring(answers, stopAbove) == PainAdvice::EndExercise)
            m_session->endExercise(m_painItem);
        else if (choice == PainPrompt::Choice::Skip)
            m_session->skipItem();
        else if (choice == PainPrompt::Choice::Lighter)
            m_session->change(gentler);
    }
    goOn();
}

void PlayerPage::askToLeave() {
    m_ranBefore = m_session->running();
    m_session->pause();
    m_leavePrompt->open();
}

void PlayerPage::takeLeave(LeavePrompt::Choice choice) {
    if (!underWay())
        return;
    m_play->setFocus();
    switch (choice) {
    case LeavePrompt::Choice::GoOn:
        goOn();
        break;
    case LeavePrompt::Choice::Finish:
        m_session->finish();
        break;
    case LeavePrompt::Choice::Discard:
        m_discarding = true;
        m_session->discard();
        close();
        break;
    }
}

void PlayerPage::goOn() {
    if (m_ranBefore && underWay())
        m_session->resume();
}

} // namespace patella::ui
