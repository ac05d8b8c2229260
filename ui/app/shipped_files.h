#pragma once
#include "src/base/result.h"
#include "src/coach/thresholds.h"
#include "src/figure/figure.h"
#include "src/storage/data_file.h"
#include "src/storage/migration.h"

#include <memory>
#include <string>
#include <vector>

namespace patella::ui {

/// Everything under data/ that was compiled in, named as in the source tree without "data/"
/// ("exercises/clamshell.json").
std::vector<DataFile> shippedFiles();

/// data/sql/NNN_name.sql in the order of their numbers.
std::vector<Migration> shippedMigrations();

/// The numbers of data/coach/progression-rule.json.
Result<ProgressionRule> shippedRule();

/// data/figures/<id>.json; null where there is none or its file is broken.
std::shared_ptr<const Figure> shippedFigure(const std::string& id);

} // namespace patella::ui
