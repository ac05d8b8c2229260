// What becomes of a session that a kill, a crash or an empty battery cut off.
#include "ui/app/app.h"
#include "ui/player/player_page.h"
#include "ui/player/resume_prompt.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

namespace patella::ui {

void App::offerCarryOn() {
    if (m_player && m_player->underWay())
        return;
    m_disk->read([](Store& store) { return newestUnfinished(store.sessions()); },
                 [this](Result<std::optional<UnfinishedSession>> found) {
                     const bool free = !m_player || !m_player->underWay();
                     if (found && *found && !(*found)->plan.steps.empty() && free)
                         askAbout(**found);
                 });
}

void App::askAbout(const UnfinishedSession& left) {
    auto* prompt = new ResumePrompt(left, m_window.get());
    connect(prompt, &ResumePrompt::decided, this, [this, left](ResumePrompt::Choice choice) {
        if (choice == ResumePrompt::Choice::CarryOn) {
            PlayerPage& page = player();
            needSound();
            page.carryOn(left);
            m_window->showPlayer(text(left.plan.name));
            return;
        }
        const bool keep = choice == ResumePrompt::Choice::Keep;
        const SessionState state = keep ? SessionState::Partial : SessionState::Discarded;
        m_disk->write([id = left.id, at = m_options.clock->wall(), state, active = left.place.active](
                          Store& store) { return store.sessions().end(id, at, state, active); },
                      [this] { reloadSessions(); });
        if (!keep)
            discardable(left.id);
        offerCarryOn();
    });
    prompt->open();
}

} // namespace patella::ui
