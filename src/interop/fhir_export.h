#pragma once
#include "src/coach/plan_ahead.h"
#include "src/interop/export_watch.h"
#include "src/interop/json_export.h"

namespace patella {

struct FhirOptions {
    std::string patient{}; ///< id of the Patient, a UUID; empty: one that goes with the oldest record
    std::string name{};    ///< of the person, only when the user gave one
};

/// Everything that speaks of the knees as a FHIR R4 Bundle of the type `collection`: a file to hand over, no
/// order to a server to write something, as `transaction` would be. Patient; CarePlan with its
/// ServiceRequests; Procedure (sessions); Observation (ratings, runs, sore muscles). A record has the id that
/// it has with us, so that two exports of the same records agree; every reference leads to an entry of the
/// Bundle. Codes: LOINC 72514-3 for pain, SNOMED CT 82169009 and 6757004 for the knees; what has no code of
/// which we are sure is told in words. One session at a time is held in memory.
Done writeFhir(const Exported& from, const PlanAhead* plan, const WallTime& now, const FhirOptions& options,
               const TextSink& out, const ExportWatch& watch = {});

/// The same into a file, 0600, old or new and never a mixture.
Done exportFhir(const Exported& from, const PlanAhead* plan, const WallTime& now,
                const std::filesystem::path& file, const FhirOptions& options = {},
                const ExportWatch& watch = {});

} // namespace patella
