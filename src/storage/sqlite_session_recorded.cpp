#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

#include <utility>

namespace patella {

namespace {

/// The row of an event; what does not fit is refused as it is one by one. `items` of the plan as it stands.
class RowOf {
public:
    explicit RowOf(std::size_t items)
        : m_items(items) {}

    Result<EventRow> operator()(const SetRecord& set) const {
        if (const Done fits = checkSet(set, m_items); !fits)
            return fits.error();
        return EventRow{"set", writeSetEvent(set), set.at.count()};
    }
    Result<EventRow> operator()(const RecordedSession::Change& change) {
        const std::string payload = writeChangeEvent({change.what, change.plan});
        if (const Result<ChangeEvent> read = parseChangeEvent(payload); !read)
            return Error{ErrorCode::InvalidArgument,
                         "the changed plan cannot be kept: " + read.error().text()};
        m_items = change.plan.items.size();
        return EventRow{"changed", payload};
    }
    Result<EventRow> operator()(const RecordedSession::Note& note) const {
        if (const Done fits = checkNote(note.text); !fits)
            return fits.error();
        return EventRow{"note", writeNoteEvent(note.text)};
    }
    Result<EventRow> operator()(const RecordedSession::End& end) const {
        if (end.state == SessionState::Open)
            return Error{ErrorCode::InvalidArgument, "a session cannot end open"};
        return EventRow{"ended", writeEndEvent({end.state, end.active}), end.active.count()};
    }
    Result<EventRow> operator()(const RecordedSession::Removal& /*unused*/) {
        if (std::exchange(m_removed, true))
            return Error{ErrorCode::NotFound, "a session that is removed cannot be removed again"};
        return EventRow{"removed", "{}"};
    }
    Result<EventRow> operator()(const RecordedSession::Restoring& /*unused*/) {
        m_removed = false;
        return EventRow{"restored", "{}"};
    }

private:
    std::size_t m_items;
    bool m_removed = false;
};

} // namespace

/// With one statement for all of them, and the end of the chain at hand.
Done SqliteSessionRepository::appendRecorded(std::int64_t session, const RecordedSession& whole) {
    const Result<ChainEnd> begun = endOfSession(m_database, session);
    if (!begun)
        return begun.error();
    ChainEnd end = *begun;
    RowOf rowOf(whole.plan.items.size());
    std::optional<ChainedInsert> insert;
    const EventUuid random = newEventUuid();
    for (const RecordedSession::Event& event : whole.events) {
        const Result<EventRow> row = std::visit(rowOf, event.what);
        if (!row)
            return row.error();
        const EventUuid uuid = eventUuid(random, static_cast<std::uint32_t>(end.seq));
        const std::array<Field, 10> fields =
            eventFields({session, ++end.seq, m_device, uuid}, event.at, *row);
        if (!insert) {
            Result<ChainedInsert> made = ChainedInsert::into(m_database, "session_event", fields);
            if (!made)
                return made.error();
            insert.emplace(std::move(*made));
        }
        const Result<std::int64_t> chain = insert->add(fields, end.chain);
        if (!chain)
            return chain.error();
        end.chain = *chain;
    }
    return {};
}

Done SqliteSessionRepository::addRecorded(const RecordedSession& whole) {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::int64_t> session = keepSession(whole.id, whole.at, whole.plan);
    if (!session)
        return session.error();
    if (const Done appended = appendRecorded(*session, whole); !appended)
        return appended;
    for (const PainEntry& entry : whole.pain) {
        if (entry.uuid.empty() || entry.session != whole.id)
            return Error{ErrorCode::InvalidArgument, "a rating needs a uuid, and this session"};
        if (const Done inserted = insertPain(entry, *session); !inserted)
            return inserted;
    }
    if (const Done derived = derive(*session); !derived)
        return derived;
    return transaction->commit();
}

} // namespace patella
