#pragma once
#include "src/base/result.h"

namespace patella {

class Database;

/// All or nothing: rolls back when it goes out of scope without a commit that succeeded. Begun while another
/// one is under way it is a part of that one, and durable when that one is.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept
        : m_database(other.m_database)
        , m_inner(other.m_inner) {
        other.m_database = nullptr;
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() { rollBack(); }

    Done commit(); ///< durable when it returns without an error

private:
    Transaction(Database& database, bool inner)
        : m_database(&database)
        , m_inner(inner) {}
    void rollBack();

    Database* m_database;
    bool m_inner; ///< of another one
};

} // namespace patella
