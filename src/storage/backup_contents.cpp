#include "src/storage/backup_contents.h"

#include "src/storage/database.h"
#include "src/storage/statement.h"

namespace patella {

namespace {

constexpr const char* shownSessions = "SELECT local_date, name FROM session WHERE deleted_utc_ms IS NULL "
                                      "ORDER BY started_utc_ms DESC LIMIT 5";

Done count(Database& database, std::int64_t& target, const char* sql) {
    const auto found = database.integer(sql);
    if (!found)
        return found.error();
    target = found->value_or(0);
    return {};
}

} // namespace

Result<BackupContents> lookInside(const std::filesystem::path& backup) {
    if (const Done whole = verifyBackup(backup); !whole)
        return whole.error();
    Result<Database> database = Database::open(backup, Database::Access::Read);
    if (!database)
        return database.error();
    BackupContents found;
    const std::pair<std::int64_t*, const char*> counts[] = {
        {&found.sessions, "SELECT count(*) FROM session WHERE deleted_utc_ms IS NULL"},
        {&found.sets, "SELECT count(*) FROM session_event WHERE kind = 'set'"},
        {&found.ratings, "SELECT count(*) FROM pain WHERE deleted_utc_ms IS NULL"},
        {&found.routines, "SELECT count(*) FROM routine WHERE deleted_utc_ms IS NULL"}};
    for (const auto& [target, sql] : counts)
        if (const Done counted = count(*database, *target, sql); !counted)
            return counted.error();
    const Result<std::string> first =
        database->text("SELECT coalesce(min(local_date), '') FROM session WHERE deleted_utc_ms IS NULL");
    if (!first)
        return first.error();
    found.firstDate = *first;
    Result<Statement> newest = Statement::prepare(*database, shownSessions);
    if (!newest)
        return newest.error();
    for (;;) {
        const Result<bool> row = newest->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.newest.push_back({newest->text(0), newest->text(1)});
    }
}

} // namespace patella
