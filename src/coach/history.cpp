#include "src/coach/history.h"

namespace patella {

Result<History> readHistory(SessionRepository& sessions, RunRepository& runs, CoachRepository& coach) {
    Result<std::vector<SessionDetail>> details = sessions.details();
    if (!details)
        return details.error();
    History history;
    history.sessions = std::move(*details);
    Result<std::vector<PainEntry>> pain = sessions.pain();
    if (!pain)
        return pain.error();
    history.pain = std::move(*pain);
    const Result<std::vector<RunRecord>> ran = runs.all();
    if (!ran)
        return ran.error();
    for (const RunRecord& record : *ran)
        history.runs.push_back(record.run);
    Result<std::vector<CheckResult>> checks = coach.checks();
    if (!checks)
        return checks.error();
    history.checks = std::move(*checks);
    for (const CheckResult& check : history.checks)
        if (const auto* safety = std::get_if<SafetyAnswer>(&check.answer); safety && !safety->ticked.empty())
            history.redFlags.push_back(check.date);
    return history;
}

} // namespace patella
