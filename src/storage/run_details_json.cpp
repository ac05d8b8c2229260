#include "src/storage/run_details_json.h"

#include <string_view>

namespace patella {

namespace {

constexpr std::string_view alone = R"({"painkiller":true})";
constexpr std::string_view first = R"({"painkiller":true,)";

} // namespace

std::string withPainkiller(const std::string& details) {
    if (!details.starts_with('{')) // there is nothing, or no object
        return std::string(alone);
    const bool nothing = details.find_first_not_of(" \t\r\n", 1) == details.find('}');
    return nothing ? std::string(alone) : std::string(first) + details.substr(1);
}

RunDetails splitDetails(const std::string& column) {
    if (column == alone)
        return {{}, true};
    if (column.starts_with(first))
        return {'{' + column.substr(first.size()), true};
    return {column, false};
}

} // namespace patella
