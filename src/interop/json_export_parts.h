#pragma once
#include "src/coach/coach_repository.h"
#include "src/runs/run_repository.h"
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

namespace patella {

// The elements of the lists of a JSON export, each as it stands in the file; see json_export.h.

std::string sessionJson(const SessionDetail& detail, const std::vector<PainEntry>& pain);
std::string ratingJson(const PainEntry& entry);
std::string noteJson(const PinnedNote& note);
std::string runJson(const RunRecord& record);
std::string sorenessJson(const SorenessEntry& entry);
std::string profileJson(const Profile& profile);
std::string ruleChangeJson(const NumbersFrom& change);
std::string overrideJson(const OverrideRecord& record);
std::string checkJson(const CheckResult& result);

} // namespace patella
