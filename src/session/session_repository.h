#pragma once
#include "src/session/session_record.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace patella {

/// A rating with its times: `about` is the moment it speaks of, `entered` when the user gave it.
struct PainEntry {
    std::string uuid;    ///< given by the caller, newUuid()
    SessionId session{}; ///< empty: not part of a session
    PainRating rating{};
    WallTime about{};
    WallTime entered{};
    std::string replaces{}; ///< uuid of the rating that it corrects, or empty
    friend bool operator==(const PainEntry&, const PainEntry&) = default;
};

/// Where an open session stands, once a second: bounds what a kill can lose.
struct Heartbeat {
    std::size_t step = 0;
    Duration elapsed{0}; ///< of the step
    Duration active{0};  ///< of the session
    std::int64_t utcMs = 0;
};

/// A session with all that was recorded of it, for writing it at once.
struct RecordedSession {
    struct Change {
        PlanChange what;
        SessionPlan plan;
    };
    struct Note {
        std::string text;
    };
    struct End {
        SessionState state = SessionState::Finished;
        Duration active{0};
    };
    struct Removal {};
    struct Restoring {};
    struct Event {
        WallTime at{};
        std::variant<SetRecord, Change, Note, End, Removal, Restoring> what{};
    };

    SessionId id;
    WallTime at{};
    SessionPlan plan{};
    std::vector<Event> events{};   ///< as they happened
    std::vector<PainEntry> pain{}; ///< of this session, as they were entered
};

/// A session that is kept at once: one that was done without the app, or one made of others.
struct WholeSession {
    SessionId id;
    WallTime started{};
    SessionPlan plan{};
    std::vector<SetRecord> sets{};
    std::vector<PainEntry> pain{}; ///< with uuids; of this session, or of none
    std::string note{};
    SessionState state = SessionState::Finished;
    Duration active{0};
    friend bool operator==(const WholeSession&, const WholeSession&) = default;
};

enum class SessionOrder { NewestFirst, OldestFirst };

/// A session that was removed and can be put back.
struct RemovedSession {
    SessionSummary summary;
    std::int64_t removedUtcMs = 0;
};

struct SessionNote {
    SessionId session;
    std::string text;
    friend bool operator==(const SessionNote&, const SessionNote&) = default;
};

/// Sessions and ratings. Writing only ever adds: a correction is a new event, what is shown is derived by
/// replay. Two implementations: SQLite and memory. Every call is durable when it returns without an error.
class SessionRepository {
public:
    virtual ~SessionRepository() = default;

    virtual Done begin(const SessionId& id, const WallTime& at, const SessionPlan& plan) = 0;
    virtual Done addSet(const SessionId& id, const WallTime& at,
                        const SetRecord& record) = 0; ///< the latest of a set counts; done 0 takes it back
    /// The plan as it is from now on; a record may name its items.
    virtual Done change(const SessionId& id, const WallTime& at, const PlanChange& change,
                        const SessionPlan& plan) = 0;
    virtual Done addPain(const PainEntry& entry) = 0; ///< the latest of (session, kind, knee, item) counts
    /// Leaves a tombstone; what the rating replaced counts again. NotFound when there is none.
    virtual Done removePain(const std::string& uuid, const WallTime& at) = 0;
    virtual Done restorePain(const std::string& uuid) = 0; ///< undoes removePain, also after a restart
    virtual Done setNote(const SessionId& id, const WallTime& at, const std::string& note) = 0;
    virtual Done end(const SessionId& id, const WallTime& at, SessionState state,
                     Duration active) = 0;                                  ///< the latest counts
    virtual Done heartbeat(const SessionId& id, const Heartbeat& beat) = 0; ///< nothing once it has ended

    /// The same as its events and ratings one by one.
    virtual Done addRecorded(const RecordedSession& session) = 0;

    virtual Result<std::vector<SessionSummary>>
    summaries() = 0; ///< newest first, without removed and discarded ones
    virtual Result<SessionDetail> detail(const SessionId& id) = 0;
    virtual Result<std::vector<SessionDetail>> details() = 0; ///< of all that summaries() gives, as it does
    /// Hands them on one at a time, so that a long history is never in memory as a whole; stops at the first
    /// error and gives it.
    virtual Done eachDetail(const std::function<Done(const SessionDetail&)>& visit, SessionOrder order) = 0;
    /// Reads up to `most` sessions that details() would have to read into memory, so that a long history
    /// comes in slices; true when nothing is left to read.
    virtual Result<bool> readAhead(std::size_t most) = 0;
    virtual Result<std::optional<Heartbeat>> lastHeartbeat(const SessionId& id) = 0;
    virtual Result<std::vector<PainEntry>>
    pain() = 0; ///< all ratings that count, oldest first, without those of removed and discarded sessions

    virtual Done remove(const SessionId& id, const WallTime& at) = 0; ///< leaves a tombstone
    virtual Done restore(const SessionId& id, const WallTime& at) = 0;

    /// The session began at another moment; its ratings follow, see movedAbout(). Moving it back undoes it.
    virtual Done move(const SessionId& id, const WallTime& at, const WallTime& started) = 0;
    /// All of it or nothing; those that it stands for are removed. InvalidArgument when it is still open.
    virtual Done addWhole(const WholeSession& session, const WallTime& at,
                          const std::vector<SessionId>& insteadOf = {}) = 0;
    virtual Result<std::vector<RemovedSession>>
    removedSummaries() = 0; ///< the one removed last first, without discarded ones
    virtual Result<std::vector<SessionNote>>
    notes() = 0; ///< those that are not empty, by session, without those of removed and discarded ones
};

} // namespace patella
