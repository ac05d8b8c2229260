#pragma once
#include "src/session/session_repository.h"

#include <map>
#include <set>

namespace patella {

/// Keeps everything in memory: for tests, and for a session that goes on while the disk refuses.
class MemorySessionRepository final : public SessionRepository {
public:
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
    Result<std::vector<SessionNote>> notes() override;

private:
    struct Entry {
        WallTime started;
        SessionPlan plan;
        std::vector<SetRecord> recorded{};
        std::string note{};
        SessionState state = SessionState::Open;
        Duration active{0};
        std::optional<Heartbeat> beat{};
        bool removed = false;
        std::int64_t removedUtcMs = 0;
        std::optional<SessionPlan> changed{}; ///< the latest
        std::vector<PlanChange> changes{};
    };
    Result<Entry*> find(const SessionId& id);
    Done add(const SessionId& id, const RecordedSession::Event& event);
    [[nodiscard]] SessionSummary summaryOf(const SessionId& id, const Entry& entry) const;
    [[nodiscard]] std::vector<PainEntry> painOf(const SessionId& id) const;

    std::map<SessionId, Entry> m_sessions;
    std::vector<PainEntry> m_pain; ///< removed ones too
    std::set<std::string> m_removedPain;
};

} // namespace patella
