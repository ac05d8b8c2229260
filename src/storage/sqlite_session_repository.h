#pragma once
#include "src/session/session_repository.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace patella {

class Database;
class Statement;

/// Sessions in SQLite. session_event and pain are the truth; session_summary is derived from them in the same
/// transaction, so that the list of ten years needs no replay.
class SqliteSessionRepository final : public SessionRepository {
public:
    /// `device`: id of this installation's row. `ended` is called after a session's end is committed.
    SqliteSessionRepository(Database& database, std::int64_t device, std::function<void()> ended = {})
        : m_database(database)
        , m_device(device)
        , m_ended(std::move(ended)) {}

    Done begin(const SessionId& id, const WallTime& at, const SessionPlan& plan) override;
    Done addSet(const SessionId& id, const WallTime& at, const SetRecord& record) override;
    Done change(const SessionId& id, const WallTime& at, const PlanChange& change,
                const SessionPlan& plan) override;
    Done addPain(const PainEntry& entry) override;
    Done removePain(const std::string& uuid, const WallTime& at) override;
    Done setNote(const SessionId& id, const WallTime& at, const std::string& note) override;
    Done end(const SessionId& id, const WallTime& at, SessionState state, Duration active) override;
    Done heartbeat(const SessionId& id, const Heartbeat& beat) override;

    Result<std::vector<SessionSummary>> summaries() override;
    Result<SessionDetail> detail(const SessionId& id) override;
    Result<std::optional<Heartbeat>> lastHeartbeat(const SessionId& id) override;
    Result<std::vector<PainEntry>> pain() override;

    Done remove(const SessionId& id, const WallTime& at) override;
    Done restore(const SessionId& id, const WallTime& at) override;

    Done move(const SessionId& id, const WallTime& at, const WallTime& started) override;
    Done addWhole(const WholeSession& session, const WallTime& at,
                  const std::vector<SessionId>& insteadOf) override;
    Result<std::vector<RemovedSession>> removedSummaries() override;
    Result<std::vector<SessionNote>> notes() override;

    /// Derives every session_summary anew and returns how many differed.
    Result<int> rebuildSummaries();

private:
    /// What the derived row knows of a session.
    struct Head {
        std::int64_t session = 0;
        std::size_t items = 0;
        bool open = false;
        bool removed = false;
    };
    struct Event {
        std::string_view kind;
        std::string payload;
        std::optional<std::int64_t> mono{};
    };
    /// What the events of a session add up to.
    struct Replay {
        std::vector<SetRecord> sets; ///< that count
        std::vector<PainEntry> pain; ///< that count
        std::string note;
        std::optional<SessionPlan> plan{}; ///< when it was changed
        std::vector<PlanChange> changes{};
        SessionState state = SessionState::Open;
        Duration active{0};
        std::optional<std::int64_t> removedUtcMs{};
        std::optional<WallTime> started{}; ///< when it was moved
    };

    Result<Head> find(const SessionId& id);
    Result<std::int64_t> insertSession(const SessionId& id, const WallTime& at, const SessionPlan& plan);
    Done insertWhole(const WholeSession& whole, const WallTime& at);
    Result<WallTime> startedOf(std::int64_t session);
    Result<std::int64_t> keepPlan(const SessionPlan& plan, std::int64_t& chain);
    Done append(std::int64_t session, const WallTime& at, const Event& event);
    Done record(const SessionId& id, const WallTime& at, const Event& event);
    Done mark(const SessionId& id, const WallTime& at, bool removed);
    Done insertPain(const PainEntry& entry, std::optional<std::int64_t> session);
    Result<std::vector<PainEntry>> readPain(std::string_view where, std::optional<std::int64_t> session);
    Result<Replay> replay(std::int64_t session);
    Done derive(std::int64_t session);
    Done insertSummary(std::int64_t session, int items, int sets);
    Result<int> rebuildOne(std::int64_t session);
    Result<std::size_t> itemsNow(const Head& head);
    using SharedPlan = std::shared_ptr<const SessionPlan>;
    Result<SharedPlan> planOf(std::int64_t session);

    Database& m_database;
    std::int64_t m_device;
    std::function<void()> m_ended;
    std::unordered_map<std::int64_t, SharedPlan> m_plans{}; ///< by id of the snapshot
};

} // namespace patella
