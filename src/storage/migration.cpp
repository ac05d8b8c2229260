#include "src/storage/migration.h"

#include "src/storage/database.h"
#include "src/storage/files.h"
#include "src/storage/transaction.h"

#include <algorithm>

namespace patella {

namespace {

Error inStep(const Migration& step, const Error& error) {
    return {error.code,
            "the step " + step.name + " to version " + std::to_string(step.version) +
                " failed: " + error.detail,
            error.place};
}

Done apply(Database& database, std::vector<Migration> steps, std::int64_t from) {
    std::sort(steps.begin(), steps.end(),
              [](const Migration& a, const Migration& b) { return a.version < b.version; });
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::int64_t version = from;
    for (const Migration& step : steps) {
        if (step.version <= from)
            continue;
        if (step.version != ++version)
            return Error{ErrorCode::InvalidArgument,
                         "the step to version " + std::to_string(version) + " is missing"};
        if (const Done done = database.execute(step.sql); !done)
            return inStep(step, done.error());
        if (!database.inTransaction())
            return inStep(step, {ErrorCode::InvalidArgument, "it ended the transaction"});
    }
    const Result<std::string> broken = database.text("PRAGMA foreign_key_check");
    if (!broken)
        return broken.error();
    if (!broken->empty())
        return Error{ErrorCode::Corrupt,
                     "rows of the table " + *broken + " refer to nothing after the migration"};
    if (const Done done = database.execute("PRAGMA application_id=" + std::to_string(applicationId) +
                                           "; PRAGMA user_version=" + std::to_string(version));
        !done)
        return done;
    return transaction->commit();
}

} // namespace

int latestVersion(const std::vector<Migration>& migrations) {
    int latest = 0;
    for (const Migration& step : migrations)
        latest = std::max(latest, step.version);
    return latest;
}

Done migrate(Database& database, const std::vector<Migration>& migrations) {
    const auto from = database.integer("PRAGMA user_version");
    if (!from)
        return from.error();
    // so that a step may rebuild a table; the pragma does nothing inside a transaction
    if (const Done off = database.execute("PRAGMA foreign_keys=OFF"); !off)
        return off;
    const Done done = apply(database, migrations, from->value_or(0));
    const Done on = database.execute("PRAGMA foreign_keys=ON");
    return done ? on : done;
}

} // namespace patella
