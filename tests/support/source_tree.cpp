#include "tests/support/source_tree.h"

std::filesystem::path patella::test::sourceTree() { return PATELLA_SOURCE_DIR; }
