#pragma once
#include "src/storage/data_file.h"
#include "src/storage/migration.h"

#include <string>
#include <vector>

namespace patella::ui {

/// Everything under data/ that was compiled in, named as in the source tree without "data/"
/// ("exercises/clamshell.json").
std::vector<DataFile> shippedFiles();

/// data/sql/NNN_name.sql in the order of their numbers.
std::vector<Migration> shippedMigrations();

} // namespace patella::ui
