#include "src/storage/sqlite_note_repository.h"

#include "src/storage/database.h"
#include "src/storage/day_rows.h"
#include "src/storage/history_order.h"
#include "src/storage/transaction.h"

#include <set>

namespace patella {

namespace {

DayRow rowOf(const std::string& uuid) { return {"note", "note", uuid}; }

const std::string allNotes =
    "SELECT uuid, local_date, text, entered_utc_ms, entered_zone, entered_offset, replaces, deleted_utc_ms "
    "FROM note t WHERE coalesce(deleted_utc_ms, 0) >= 0 ORDER BY " +
    std::string(rowOrder);

PinnedNote noteAt(const Statement& row) {
    PinnedNote note;
    note.uuid = row.text(0);
    note.date = LocalDate::parse(row.text(1)).value_or(note.date);
    note.text = row.text(2);
    note.entered = {row.integer(3), row.text(4), static_cast<int>(row.integer(5))};
    note.replaces = row.text(6);
    return note;
}

} // namespace

Done SqliteNoteRepository::add(const PinnedNote& note) {
    if (const Done fits = checkPinned(note); !fits)
        return fits;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto [utc, zone, offset] = enteredFields(note.entered);
    const std::array<Field, 5> rest{
        {utc, zone, offset, {"text", std::string_view(note.text)}, {"replaces", sqlText(note.replaces)}}};
    DayRow row = rowOf(note.uuid);
    row.date = note.date;
    row.replaces = note.replaces;
    if (const Done added = addDayRow(m_database, m_device, row, rest); !added)
        return added;
    return transaction->commit();
}

Result<std::vector<PinnedNote>> SqliteNoteRepository::all() {
    Result<Statement> query = Statement::query(m_database, allNotes);
    if (!query)
        return query.error();
    std::vector<PinnedNote> notes;
    std::set<std::string> removed;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        notes.push_back(noteAt(*query));
        if (!query->null(7))
            removed.insert(notes.back().uuid);
    }
    std::vector<PinnedNote> counting = countingNotes(notes);
    std::erase_if(counting, [&](const PinnedNote& note) { return removed.contains(note.uuid); });
    return counting;
}

Done SqliteNoteRepository::remove(const std::string& uuid, const WallTime& at) {
    return removeDayRow(m_database, rowOf(uuid), at.utcMs);
}

Done SqliteNoteRepository::restore(const std::string& uuid) {
    return restoreDayRow(m_database, m_device, rowOf(uuid));
}

} // namespace patella
