#include "src/storage/transaction.h"

#include "src/storage/database.h"

namespace patella {

Result<Transaction> Transaction::begin(Database& database) {
    const bool inner = database.inTransaction();
    if (const Done begun = database.execute(inner ? "SAVEPOINT part" : "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database, inner);
}

Done Transaction::commit() {
    const Done done = m_database->execute(m_inner ? "RELEASE part" : "COMMIT");
    if (done)
        m_database = nullptr;
    else
        rollBack();
    return done;
}

void Transaction::rollBack() {
    if (!m_database)
        return;
    // some failures have rolled back already
    if (m_database->inTransaction())
        static_cast<void>(m_database->execute(m_inner ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK"));
    m_database = nullptr;
}

} // namespace patella
