#pragma once
#include "src/coach/check_result.h"
#include "src/coach/override.h"
#include "src/coach/profile.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace patella {

/// What is said, a key and its JSON value each.
std::vector<std::pair<std::string_view, std::string>> writeProfile(const Profile& said);

/// Lays the value of a key over what was known. A key that is not known and a value that is not what it
/// should be are passed over: a newer Patella may have written them.
void readProfile(std::string_view key, std::string_view value, Profile& known);

std::string writeOverrideValue(const Override& override);
Done readOverrideValue(std::string_view value, Override& override); ///< Corrupt when it is none

std::string writeCheckAnswer(const CheckResult& result);
/// The kind must be there; Corrupt when the value is no answer of that kind.
Done readCheckAnswer(std::string_view value, CheckResult& result);

} // namespace patella
