#pragma once
#include "src/base/result.h"

namespace patella {

class Database;

/// All or nothing: rolls back when it goes out of scope without a commit that succeeded.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept
        : m_database(other.m_database) {
        other.m_database = nullptr;
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() { rollBack(); }

    Done commit(); ///< durable when it returns without an error

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}
    void rollBack();

    Database* m_database;
};

} // namespace patella
