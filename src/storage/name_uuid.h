#pragma once
#include <string>
#include <string_view>

namespace patella {

/// True for the 36 characters of a UUID in lower case.
bool isUuid(std::string_view text);

/// The UUID (version 8) that a name always has, on every machine.
std::string nameUuid(std::string_view name);

} // namespace patella
