#pragma once
#include "src/coach/plan_ahead.h"
#include "src/coach/reminders.h"
#include "src/interop/export_watch.h"
#include "src/interop/json_export.h"

#include <filesystem>
#include <span>

namespace patella {

/// What the formats are written from, on the thread that owns the repositories. Ten years take seconds: a
/// window exports from a copy (Store::copyTo) in a thread of its own, so that its own writes never wait.
struct ExportSources {
    Exported data;
    const PlanAhead* plan = nullptr; ///< none is followed
    ReminderSettings reminders{};
    ZoneOffset zone{}; ///< by the rules of the zone of `now`; empty: the offset of `now` all year
};

/// One way to take one's data out, for a menu and for the command line.
struct ExportFormat {
    std::string_view key;    ///< "json", "csv", "fhir", "ics"
    std::string_view suffix; ///< ".json"; empty: a folder is made
    std::string_view ending; ///< between the date and the suffix of the default name
    bool tellsPlan = false;  ///< wants `plan`
    bool needsPlan = false;  ///< NotFound when the plan has nothing to do in the coming weeks
    /// Writes a file, or a folder of files, 0600, each old or new and never a mixture. Cancelled when the
    /// watch says so.
    Done (*write)(const ExportSources& from, const WallTime& now, const std::filesystem::path& path,
                  const ExportWatch& watch);

    [[nodiscard]] bool folder() const { return suffix.empty(); }
};

/// In the order in which they are offered.
std::span<const ExportFormat> exportFormats();
const ExportFormat* findExportFormat(std::string_view key); ///< null when there is none

/// "patella-2026-11-21.json"
std::string defaultFileName(const ExportFormat& format, LocalDate today);

} // namespace patella
