#include "src/storage/history_records.h"

#include <tuple>

namespace patella {

std::string HistoryRow::text(const std::string& column) const {
    const auto found = values.find(column);
    const auto* said = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return said ? *said : std::string{};
}

std::int64_t HistoryRow::whole(const std::string& column) const {
    const auto found = values.find(column);
    const auto* said = found == values.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return said ? *said : 0;
}

bool sameContent(const HistorySession& a, const HistorySession& b) {
    const auto content = [](const HistorySession& s) {
        return std::tie(s.uuid, s.device, s.startedUtcMs, s.zone, s.offset, s.localDate, s.routine, s.name,
                        s.plan);
    };
    return content(a) == content(b);
}

bool sameContent(const HistoryEvent& a, const HistoryEvent& b) {
    const auto content = [](const HistoryEvent& e) {
        return std::tie(e.uuid, e.device, e.order, e.utcMs, e.zone, e.offset, e.monoMs, e.kind, e.payload);
    };
    return content(a) == content(b);
}

bool sameContent(const HistoryRow& a, const HistoryRow& b) {
    return a.uuid == b.uuid && a.device == b.device && a.values == b.values;
}

} // namespace patella
