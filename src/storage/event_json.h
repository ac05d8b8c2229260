#pragma once
#include "src/session/session_record.h"

#include <string>
#include <string_view>

namespace patella {

/// Payloads of session_event. Keys that are not known are passed over when read.
std::string writeSetEvent(const SetRecord& record);
Result<SetRecord> parseSetEvent(std::string_view payload);

std::string writeNoteEvent(const std::string& note);
Result<std::string> parseNoteEvent(std::string_view payload);

/// A plan that was changed while its session ran, whole.
struct ChangeEvent {
    PlanChange change;
    SessionPlan plan;
};
std::string writeChangeEvent(const ChangeEvent& event);
Result<ChangeEvent> parseChangeEvent(std::string_view payload);

struct EndEvent {
    SessionState state = SessionState::Finished;
    Duration active{0};
};
std::string writeMovedEvent(const WallTime& started);
Result<WallTime> parseMovedEvent(std::string_view payload);

std::string writeEndEvent(const EndEvent& end);
Result<EndEvent> parseEndEvent(std::string_view payload);

} // namespace patella
