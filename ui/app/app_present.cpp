// What the builder knows of the user: latest scores, equipment, minutes, the last week.
#include "src/coach/routine_warnings.h"
#include "src/storage/routine_json.h"
#include "ui/app/app.h"
#include "ui/app/present.h"
#include "ui/routine/routines_page.h"

namespace patella::ui {

RoutineText routineText() {
    return {writeRoutine, [](const std::string& json) -> std::optional<Routine> {
                Result<Routine> read = parseRoutine({"clipboard", json});
                return read ? std::optional(std::move(*read)) : std::nullopt;
            }};
}

void App::reloadPresent() {
    if (!m_routines || !m_disk)
        return;
    m_presentRead.again = std::exchange(m_presentRead.reading, true);
    if (m_presentRead.again)
        return;
    const auto think = [today = m_options.clock->wall().localDate()](
                           const Result<DayRecord>& record) -> Result<PresentState> {
        if (!record)
            return record.error();
        return presentState(record->history, record->profile, today);
    };
    m_disk->readHistory(readRecord, think, [this](const Result<PresentState>& present) {
        m_presentRead.reading = false;
        if (m_presentRead.again)
            return reloadPresent();
        if (present)
            m_routines->setPresent(*present);
    });
}

} // namespace patella::ui
