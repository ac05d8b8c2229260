#include "src/coach/history.h"

namespace patella {

Result<History> readHistory(SessionRepository& sessions) {
    const Result<std::vector<SessionSummary>> summaries = sessions.summaries();
    if (!summaries)
        return summaries.error();
    History history;
    for (const SessionSummary& summary : *summaries) {
        Result<SessionDetail> detail = sessions.detail(summary.id);
        if (!detail)
            return detail.error();
        history.sessions.push_back(std::move(*detail));
    }
    Result<std::vector<PainEntry>> pain = sessions.pain();
    if (!pain)
        return pain.error();
    history.pain = std::move(*pain);
    return history;
}

} // namespace patella
