#pragma once
#include "src/coach/plan_ahead.h"
#include "src/runs/run.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

#include <set>
#include <string>
#include <vector>

namespace patella::fhir {

/// What resources point at: the patient, and the sessions that are in the Bundle.
struct Context {
    std::string patient;                           ///< its id
    std::set<std::string, std::less<>> sessions{}; ///< ids of ours
};

// Each as an entry of the Bundle.

/// Somebody without a name, unless one is given.
std::string patientEntry(const Context& context, const std::string& name);

/// Observation of a rating. What was asked and not answered has a reason why there is no value. `exercise`:
/// name of the one it was given for, or empty.
std::string painEntry(const Context& context, const PainEntry& entry, const std::string& exercise);
std::string runEntry(const Context& context, const RunRecord& record);
std::string sorenessEntry(const Context& context, const SorenessEntry& entry);

/// Procedure of a session; what was done of each exercise is told in its narrative. Its period ends when the
/// time under way, pauses left out, would have been over: the record holds no later moment.
std::string sessionEntry(const Context& context, const SessionDetail& detail);

/// CarePlan and a ServiceRequest for each of its routines and each exercise of those. Nothing without a plan.
std::vector<std::string> planEntries(const Context& context, const PlanAhead& plan);

} // namespace patella::fhir
