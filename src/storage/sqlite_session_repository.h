#pragma once
#include "src/session/put_back.h"
#include "src/storage/event_row.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace patella {

class Database;
class Statement;

/// Sessions in SQLite. session_event and pain are the truth; session_summary is derived from them in the same
/// transaction, so that the list of ten years needs no replay. What details() and pain() have read stays in
/// memory until it is written to: about 10 KiB a session.
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
    Done restorePain(const std::string& uuid) override;
    Done setNote(const SessionId& id, const WallTime& at, const std::string& note) override;
    Done end(const SessionId& id, const WallTime& at, SessionState state, Duration active) override;
    Done heartbeat(const SessionId& id, const Heartbeat& beat) override;

    Done addRecorded(const RecordedSession& session) override;
    Result<std::vector<SessionSummary>> summaries() override;
    Result<SessionDetail> detail(const SessionId& id) override;
    Result<std::vector<SessionDetail>> details() override;
    Done eachDetail(const std::function<Done(const SessionDetail&)>& visit, SessionOrder order) override;
    Result<bool> readAhead(std::size_t most) override;
    Result<std::optional<Heartbeat>> lastHeartbeat(const SessionId& id) override;
    Result<std::vector<PainEntry>> pain() override;

    Done remove(const SessionId& id, const WallTime& at) override;
    Done restore(const SessionId& id, const WallTime& at) override;

    Done move(const SessionId& id, const WallTime& at, const WallTime& started) override;
    Done addWhole(const WholeSession& session, const WallTime& at,
                  const std::vector<SessionId>& insteadOf) override;
    Result<std::vector<RemovedSession>> removedSummaries() override;
    Result<PutBack> removedDetail(const SessionId& id); ///< NotFound when it is not removed
    Result<std::vector<SessionNote>> notes() override;

    /// Derives every session_summary anew and returns how many differed.
    Result<int> rebuildSummaries();
    /// The same of one, by its row, within a transaction of the caller's.
    Done rebuild(std::int64_t session);
    /// What was read: for when a transaction around it was rolled back, or rows changed behind its back.
    void forget();

private:
    static const std::string eventsOfSession; ///< prepared for replayEvents
    /// What the derived row knows of a session.
    struct Head {
        std::int64_t session = 0;
        std::size_t items = 0;
        bool open = false;
        bool removed = false;
    };
    using Event = EventRow;
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

    /// A session as it was read, but for what its summary says.
    using SharedPlan = std::shared_ptr<const SessionPlan>;
    struct Kept {
        SharedPlan plan;
        std::vector<SetRecord> sets;
        std::string note;
        std::vector<PlanChange> changes;
    };
    /// A row of the list, with its session's number.
    struct Listed {
        std::int64_t session = 0;
        SessionSummary summary{};
    };

    /// Where a rating stands among the others, as rowOrder has it.
    struct RatingPlace {
        std::int64_t enteredUtcMs = 0;
        std::string device;
        std::string date;
        std::int64_t seq = 0;
        friend auto operator<=>(const RatingPlace&, const RatingPlace&) = default;
    };
    struct KeptRating {
        RatingPlace place;
        PainEntry entry;
    };

    Result<Head> find(const SessionId& id);
    Result<PutBack> read(const Head& head, const SessionId& id); ///< removed or not
    Result<std::int64_t> keepSession(const SessionId& id, const WallTime& at, const SessionPlan& plan);
    Done appendRecorded(std::int64_t session, const RecordedSession& whole);
    Done insertWhole(const WholeSession& whole, const WallTime& at);
    Result<WallTime> startedOf(std::int64_t session);
    Result<std::int64_t> keepPlan(const SessionPlan& plan, std::int64_t& chain);
    Done append(std::int64_t session, const WallTime& at, const Event& event);
    Done record(const SessionId& id, const WallTime& at, const Event& event);
    Done mark(const SessionId& id, const WallTime& at, bool removed);
    Done insertPain(const PainEntry& entry, std::optional<std::int64_t> session);
    Result<std::string> enteredLater(const PainEntry& entry, std::int64_t session);
    Result<std::vector<PainEntry>> painOfSession(std::int64_t session); ///< that count
    Result<Replay> replay(std::int64_t session);
    Result<Replay> replayEvents(Statement& events, std::int64_t session); ///< without its ratings
    Result<std::vector<Listed>> list();
    Result<Kept> readKept(std::int64_t session, Statement& events);
    Result<const Kept*> keep(std::int64_t session, Statement& events);
    using RatingsBySession = std::unordered_map<std::string, std::vector<PainRating>>;
    struct DetailSource;
    Result<RatingsBySession> ratingsBySession();
    Result<DetailSource> detailSource();
    Done deriveOfPain(const std::string& uuid);   ///< the session that the rating is part of
    Result<bool> readPainAhead(std::size_t most); ///< true when nothing is left to read
    Done readAllPain();                           ///< and puts m_pain in order
    Done derive(std::int64_t session);
    Done insertSummary(std::int64_t session, int items, int sets);
    Result<int> rebuildOne(std::int64_t session);
    Result<std::size_t> itemsNow(const Head& head);
    Result<SharedPlan> planOf(std::int64_t session);

    Database& m_database;
    std::int64_t m_device;
    std::function<void()> m_ended;
    std::unordered_map<std::int64_t, SharedPlan> m_plans{}; ///< by id of the snapshot
    std::unordered_map<std::int64_t, Kept> m_kept{};        ///< by session
    std::vector<KeptRating> m_pain{}; ///< every rating up to m_painUpTo that has no tombstone
    std::int64_t m_painUpTo = 0;
};

} // namespace patella
