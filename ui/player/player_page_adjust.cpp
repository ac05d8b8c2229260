// What the player page takes of the user between sets, and what can be adjusted while a session runs.
#include "ui/player/adjust_prompt.h"
#include "ui/player/compact_window.h"
#include "ui/player/live_session.h"
#include "ui/player/play_view.h"
#include "ui/player/player_page.h"
#include "ui/text/words.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace patella::ui {

void PlayerPage::setPainInRest(PainInRest setting) {
    m_painInRest = setting;
    renderPlay();
}

void PlayerPage::setCoachNotes(std::map<ExerciseId, CoachNote> notes) {
    m_play->setCoachNotes(std::move(notes));
}

bool PlayerPage::asksForPain() const {
    const auto done = m_session ? m_session->justDone() : std::nullopt;
    return done && patella::asksForPain(m_painInRest, m_ratings, done->item);
}

/// An answer to a rest is an answer for every side of the set; the same once more takes it back.
void PlayerPage::obeyAfterSet(PlayerCommand command) {
    const auto done = m_session->justDone();
    if (!done)
        return;
    if (command == PlayerCommand::NoPain) {
        if (!asksForPain())
            return;
        for (const Knee knee : bothSides)
            rate(PainKind::During, knee, {PainScore::of(0), false}, done->item);
        renderPlay();
        return;
    }
    const PlannedItem& item = m_session->plan().items[done->item];
    const bool counts = std::holds_alternative<Repetitions>(item.target);
    const int reserve = static_cast<int>(command) - static_cast<int>(PlayerCommand::Reserve0);
    for (SetRecord record : done->records) {
        if (command == PlayerCommand::FormSlipped) {
            record.formSlipped = !done->formSlipped();
        } else if (command == PlayerCommand::CountUp || command == PlayerCommand::CountDown) {
            const bool last = record.sameSet(done->records.back());
            if (!counts || !last)
                continue;
            const int to = record.done + (command == PlayerCommand::CountUp ? 1 : -1);
            record.done = std::clamp(to, 1, limits::reps);
            record.corrected = true;
        } else if (counts) {
            record.reserve = done->reserve() == reserve ? std::nullopt : std::optional(reserve);
        } else {
            continue;
        }
        m_session->correct(record);
    }
}

void PlayerPage::askAdjust() {
    if (m_compact)
        toggleCompact();
    m_ranBefore = m_session->running();
    m_session->pause();
    const PlannedItem& item = m_session->plan().items[m_session->step().item];
    m_adjustPrompt->ask(text(item.name),
                        AdjustOptions::at(m_session->plan(), m_session->stepNumber(), m_library));
}

void PlayerPage::adjust(const AdjustOption& option) {
    if (!underWay())
        return;
    m_play->setFocus();
    if (const auto* change = std::get_if<SessionEngine::Change>(&option.does)) {
        m_session->change(*change);
        goOn();
        return;
    }
    const PlayerCommand command = std::get<PlayerCommand>(option.does);
    if (command == PlayerCommand::Leave) {
        m_leavePrompt->open();
        return;
    }
    obey(command);
    goOn();
}

void PlayerPage::tellChange(const PlanChange& change) {
    const SessionPlan& plan = m_session->plan();
    QString words = AdjustOptions::words(change.kinds, plan.items[change.item]);
    if (change.kinds.front() == ChangeKind::Swapped) {
        const auto instead =
            std::find_if(plan.items.rbegin(), plan.items.rend(),
                         [&](const PlannedItem& item) { return item.insteadOf == change.item; });
        if (instead != plan.items.rend())
            words = tr("Now %1", "an exercise").arg(text(instead->name));
    }
    Toast::present(this,
                   tr("%1: %2", "exercise, what changed").arg(text(plan.items[change.item].name), words));
}

/// The small window leads while the big one is out of the way.
void PlayerPage::toggleCompact() {
    if (m_compact) {
        m_compact->hide();
        m_compact.release()->deleteLater();
        window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
        window()->activateWindow();
        window()->raise();
        takeFocus();
        followTimer();
        return;
    }
    if (!underWay())
        return;
    m_compact = std::make_unique<CompactWindow>();
    connect(m_compact.get(), &CompactWindow::commanded, this, &PlayerPage::obey);
    m_compact->render(*m_session);
    m_compact->show();
    m_compact->activateWindow();
    m_compact->setFocus();
    window()->showMinimized();
    followTimer();
}

} // namespace patella::ui
