#include "ui/history/when_sheet.h"

#include "ui/history/when_fields.h"

#include <QVBoxLayout>

namespace patella::ui {

WhenSheet::WhenSheet(const SessionSummary& session, std::vector<SessionSummary> newestFirst,
                     const WallTime& now, QWidget* host)
    : EffectSheet(tr("When was it?"), tr("Save changes"), host)
    , m_when(new WhenFields(now, this)) {
    body()->addWidget(m_when);
    addEffect();
    m_when->setTime(session.started, session.active);
    m_when->setSessions(std::move(newestFirst), session.id);
    setFirstFocus(m_when->firstField());
    const auto follow = [this] {
        setSavable(m_when->fits() && (started() || active()));
        touched();
    };
    connect(m_when, &WhenFields::changed, this, follow);
    follow();
}

std::optional<WallTime> WhenSheet::started() const {
    return m_when->timeTouched() ? std::optional(m_when->started()) : std::nullopt;
}

std::optional<Duration> WhenSheet::active() const {
    return m_when->lengthTouched() ? std::optional(m_when->active()) : std::nullopt;
}

} // namespace patella::ui
