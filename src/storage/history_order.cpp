#include "src/storage/history_order.h"

#include "src/storage/database.h"

#include <charconv>

namespace patella {

namespace {

constexpr std::string_view beginning = "{\"order\":";

}

std::string withOrder(std::string_view payload, std::int64_t order, std::int64_t seq) {
    if (order == seq || !payload.starts_with('{'))
        return std::string(payload);
    const std::string_view rest = payload.substr(1);
    return std::string(beginning) + std::to_string(order) + (rest == "}" ? "" : ",") + std::string(rest);
}

OrderedPayload withoutOrder(std::string_view payload, std::int64_t seq) {
    if (!payload.starts_with(beginning))
        return {seq, std::string(payload)};
    const std::string_view rest = payload.substr(beginning.size());
    std::int64_t order = 0;
    const auto [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), order);
    const std::string_view after = rest.substr(static_cast<std::size_t>(end - rest.data()));
    if (fault != std::errc{} || after.empty())
        return {seq, std::string(payload)};
    return {order, '{' + std::string(after.front() == ',' ? after.substr(1) : after)};
}

Result<std::string> payloadAfterAll(Database& database, std::int64_t session, std::int64_t seq,
                                    std::string_view payload) {
    const auto last =
        database.integer("SELECT max(CAST(substr(payload, 10, 18) AS INTEGER)) FROM session_event "
                         "WHERE session = ? AND substr(payload, 1, 9) = '{\"order\":'",
                         {session});
    if (!last)
        return last.error();
    return withOrder(payload, std::max(seq, last->value_or(0) + 1), seq);
}

} // namespace patella
