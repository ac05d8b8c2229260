#include "src/storage/sqlite_routine_repository.h"

#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/routine_json.h"
#include "src/storage/transaction.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

Error noRoutine(const RoutineId& id) {
    return {ErrorCode::NotFound, "there is no routine \"" + id.value + "\""};
}

} // namespace

Result<std::vector<Routine>> SqliteRoutineRepository::all() {
    Result<Statement> query = Statement::query(
        m_database, "SELECT uuid, document FROM routine WHERE deleted_utc_ms IS NULL ORDER BY id");
    if (!query)
        return query.error();
    std::vector<Routine> routines;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return routines;
        if (Result<Routine> routine = parseRoutine({"routine " + query->text(0), query->text(1)}); routine) {
            routine->origin = RoutineOrigin::Own;
            routines.push_back(std::move(*routine));
        }
    }
}

Done SqliteRoutineRepository::save(const Routine& routine) {
    if (routine.id.empty())
        return Error{ErrorCode::InvalidArgument, "a routine needs an id"};
    const std::string document = writeRoutine(routine);
    if (const Result<Routine> read = parseRoutine({"routine " + routine.id.value, document}); !read)
        return Error{ErrorCode::InvalidArgument, "the routine cannot be kept: " + read.error().text(),
                     read.error().place};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Done written = write(routine, document); !written)
        return written;
    return transaction->commit();
}

/// A new row, or the content of the old one: a document that is edited has no history.
Done SqliteRoutineRepository::write(const Routine& routine, const std::string& document) {
    const std::string_view uuid = routine.id.value;
    Result<Statement> old = Statement::query(
        m_database,
        "SELECT id, device, created_utc_ms, max(changed_utc_ms, coalesce(deleted_utc_ms, 0)) "
        "FROM routine WHERE uuid = ?",
        {uuid});
    const Result<bool> there = old ? old->step() : Result<bool>(old.error());
    if (!there)
        return there.error();
    // later than what it follows, whatever the clock says: of two machines, the one that knew of the other
    // wins
    const std::int64_t now = *there ? std::max(m_utcNow(), old->integer(3) + 1) : m_utcNow();
    const std::array<Field, 6> fields{{{"uuid", uuid},
                                       {"device", *there ? old->integer(1) : m_device},
                                       {"name", std::string_view(routine.name)},
                                       {"document", std::string_view(document)},
                                       {"created_utc_ms", *there ? old->integer(2) : now},
                                       {"changed_utc_ms", now}}};
    if (*there)
        return m_database.run(
            "UPDATE routine SET name = ?, document = ?, changed_utc_ms = ?, chain = ?, deleted_utc_ms = NULL "
            "WHERE id = ?",
            {fields[2].value, fields[3].value, now, rowChain(0, fields), old->integer(0)});
    const Result<std::int64_t> inserted = insertChained(m_database, "routine", fields, 0);
    return inserted ? Done{} : Done{inserted.error()};
}

Done SqliteRoutineRepository::remove(const RoutineId& id) {
    const std::string_view uuid = id.value;
    const auto changed = m_database.integer(
        "SELECT changed_utc_ms FROM routine WHERE uuid = ? AND deleted_utc_ms IS NULL", {uuid});
    if (!changed)
        return changed.error();
    if (!*changed)
        return noRoutine(id);
    return m_database.run("UPDATE routine SET deleted_utc_ms = ? WHERE uuid = ?",
                          {std::max(m_utcNow(), **changed + 1), uuid});
}

/// The same content, changed later than it was removed.
Done SqliteRoutineRepository::restore(const RoutineId& id) {
    const std::string_view uuid = id.value;
    Result<Statement> row =
        Statement::query(m_database, "SELECT document, deleted_utc_ms FROM routine WHERE uuid = ?", {uuid});
    const Result<bool> there = row ? row->step() : Result<bool>(row.error());
    if (!there)
        return there.error();
    if (!*there || (!row->null(1) && row->integer(1) < 0))
        return noRoutine(id);
    if (row->null(1))
        return {};
    const std::string document = row->text(0);
    const Result<Routine> read = parseRoutine({"routine " + id.value, document});
    if (!read)
        return read.error();
    return write(*read, document);
}

} // namespace patella
