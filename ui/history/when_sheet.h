#pragma once
#include "src/session/session_repository.h"
#include "ui/history/effect_sheet.h"

namespace patella::ui {

class WhenFields;

/// The day, time and length of a session, to be corrected.
class WhenSheet : public EffectSheet {
    Q_OBJECT

public:
    WhenSheet(const SessionSummary& session, std::vector<SessionSummary> newestFirst, const WallTime& now,
              QWidget* host);
    [[nodiscard]] std::optional<WallTime> started() const; ///< nothing: as it was
    [[nodiscard]] std::optional<Duration> active() const;  ///< likewise

private:
    WhenFields* m_when;
};

} // namespace patella::ui
