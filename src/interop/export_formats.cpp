#include "src/interop/export_formats.h"

#include "src/interop/csv_export.h"
#include "src/interop/fhir_export.h"
#include "src/interop/icalendar_export.h"
#include "src/storage/files.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

Done writeJsonFile(const ExportSources& from, const WallTime& now, const std::filesystem::path& path,
                   const ExportWatch& watch) {
    Done done = watch.tell(0);
    if (done)
        done = exportJson(from.data, now, path, watch);
    return done ? watch.tell(1) : done;
}

Done writeCsvFolder(const ExportSources& from, const WallTime& /*now*/, const std::filesystem::path& path,
                    const ExportWatch& watch) {
    return exportCsv(
        {from.data.sessions, from.data.runs, from.data.soreness, from.data.coach, from.data.notes}, path,
        watch);
}

Done writeFhirFile(const ExportSources& from, const WallTime& now, const std::filesystem::path& path,
                   const ExportWatch& watch) {
    return exportFhir(from.data, from.plan, now, path, {}, watch);
}

Done writeCalendar(const ExportSources& from, const WallTime& now, const std::filesystem::path& path,
                   const ExportWatch& watch) {
    if (const Done on = watch.tell(0); !on)
        return on;
    const PlanAhead none;
    const ZoneOffset zone =
        from.zone ? from.zone : [offset = now.offsetMinutes](std::int64_t) { return offset; };
    const Result<std::string> text = planCalendar({from.plan ? *from.plan : none, from.reminders, zone, now});
    if (!text)
        return text.error();
    const Done written = writePrivateFile(path, *text);
    return written ? watch.tell(1) : written;
}

constexpr std::array<ExportFormat, 4> formats{{{"csv", "", "", false, false, writeCsvFolder},
                                               {"json", ".json", "", false, false, writeJsonFile},
                                               {"fhir", ".json", "-fhir", true, false, writeFhirFile},
                                               {"ics", ".ics", "-plan", true, true, writeCalendar}}};

} // namespace

std::span<const ExportFormat> exportFormats() { return formats; }

const ExportFormat* findExportFormat(std::string_view key) {
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [key](const ExportFormat& each) { return each.key == key; });
    return found == formats.end() ? nullptr : &*found;
}

std::string defaultFileName(const ExportFormat& format, LocalDate today) {
    return "patella-" + today.iso() + std::string(format.ending) + std::string(format.suffix);
}

} // namespace patella
