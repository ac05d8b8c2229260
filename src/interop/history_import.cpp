#include "src/interop/history_import.h"

#include "src/storage/files.h"
#include "src/storage/history_check.h"
#include "src/storage/history_json.h"
#include "src/storage/safe_file.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::uintmax_t mostBytes = 1'000'000'000;

bool looksLikeJson(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos || text[first] == '{' || text[first] == '[';
}

void readInto(HistoryPlan& plan, const DataFile& file, const WorkoutOptions& options,
              const HistoryProgress& progress) {
    if (looksLikeJson(file.text)) {
        ReadExport read = parseExport(file, progress);
        plan.from = "Patella";
        plan.faults = std::move(read.faults);
        if (read.records)
            plan.records = std::move(*read.records);
        return;
    }
    Result<Workouts> workouts = readWorkouts(file, options);
    if (!workouts) {
        plan.faults.push_back(workouts.error());
        return;
    }
    plan.from = workouts->from;
    plan.lengthUnsaid = workouts->lengthUnsaid;
    plan.records = recordsOf(*workouts, options, file.name);
    JsonFaults faults(file.name);
    checkRecords(plan.records, faults); // what is ours to make is held to the same
    plan.faults = faults.sorted();
    plan.left = std::move(workouts->left);
    std::stable_sort(plan.left.begin(), plan.left.end(),
                     [](const Error& a, const Error& b) { return a.place.line < b.place.line; });
}

Result<HistoryPlan> readData(const DataFile& file, const WorkoutOptions& options,
                             const HistoryProgress& progress = {}) {
    HistoryPlan plan;
    plan.file = file.name;
    readInto(plan, file, options, progress);
    const bool stopped = !plan.faults.empty() && plan.faults.front().code == ErrorCode::Cancelled;
    if (stopped || (progress && !progress(1)))
        return Error{ErrorCode::Cancelled, "the reading was stopped"};
    return plan;
}

void addComparison(HistoryPlan& plan, HistoryComparison found) {
    plan.counts = std::move(found.counts);
    plan.faults = std::move(found.faults);
    plan.empty = found.diff.empty();
    for (const HistoryDiff::Session& each : found.diff.sessions) {
        const std::string& date = plan.records.sessions[each.at].localDate;
        if (plan.firstDate.empty() || date < plan.firstDate)
            plan.firstDate = date;
        plan.lastDate = std::max(plan.lastDate, date);
    }
}

} // namespace

HistoryCount HistoryPlan::count(const std::string& table) const {
    const auto found = counts.find(table);
    return found == counts.end() ? HistoryCount{} : found->second;
}

Result<HistoryPlan> readHistoryFile(const std::filesystem::path& path, const WorkoutOptions& options,
                                    const HistoryProgress& progress) {
    Result<std::string> bytes = readFile(path, mostBytes);
    if (bytes)
        return readData(DataFile{utf8(path.filename()), std::move(*bytes)}, options, progress);
    HistoryPlan plan;
    plan.file = utf8(path.filename());
    plan.faults.push_back(bytes.error());
    return plan;
}

HistoryPlan comparedHistory(HistoryPlan plan, const HistoryRecords& here, const HistoryShapes& shapes) {
    if (plan.faults.empty())
        addComparison(plan, compareHistory(here, plan.records, shapes));
    return plan;
}

Result<HistoryPlan> HistoryImport::planImport(const std::filesystem::path& path) {
    return compared(readHistoryFile(path, m_options));
}

Result<HistoryPlan> HistoryImport::planImport(const DataFile& file) {
    return compared(readData(file, m_options));
}

Result<HistoryPlan> HistoryImport::compared(Result<HistoryPlan> plan) {
    if (!plan || !plan->faults.empty())
        return plan;
    Result<HistoryComparison> found = m_store.compare(plan->records);
    if (!found)
        return found.error();
    addComparison(*plan, std::move(*found));
    return plan;
}

Result<HistoryBatch> HistoryImport::apply(const HistoryPlan& plan, const HistoryProgress& progress) {
    if (!plan.faults.empty())
        return plan.faults.front();
    return m_store.apply(plan.records, plan.from + ": " + plan.file, progress);
}

} // namespace patella
