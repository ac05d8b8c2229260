#pragma once
#include <filesystem>

namespace patella::test {

/// The folder of the sources. A function of a library of its own: its path in every test's command line would
/// keep a compiler cache from being shared by two working copies.
std::filesystem::path sourceTree();

} // namespace patella::test
