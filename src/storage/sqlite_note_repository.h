#pragma once
#include "src/session/pinned_note.h"

#include <cstdint>

namespace patella {

class Database;

/// Notes pinned to a day in SQLite.
class SqliteNoteRepository final : public NoteRepository {
public:
    /// `device`: id of this installation's row.
    SqliteNoteRepository(Database& database, std::int64_t device)
        : m_database(database)
        , m_device(device) {}

    Done add(const PinnedNote& note) override;
    Result<std::vector<PinnedNote>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    Database& m_database;
    std::int64_t m_device;
};

} // namespace patella
