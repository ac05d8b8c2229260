#include "src/interop/sample_writing.h"

#include "src/interop/sample_clock.h"

#include <algorithm>

namespace patella {

namespace {

/// Writes day after day. The sessions of a day wait for the scores of the next morning, so that each is
/// derived once.
class Writing {
public:
    explicit Writing(Store& store)
        : m_store(store) {}

    Done add(SampleDay day) {
        Done done = keepWaiting(day.pain);
        for (const PainEntry& entry : day.pain)
            if (done)
                done = m_store.sessions().addPain(entry);
        for (const RunRecord& run : day.runs)
            if (done)
                done = m_store.runs().add(run);
        for (const SorenessEntry& entry : day.soreness)
            if (done)
                done = m_store.soreness().add(entry);
        for (const CheckResult& check : day.checks)
            if (done)
                done = m_store.coach().addCheck(check);
        if (done && day.said)
            done = m_store.coach().say(*day.said, sampleTime(day.date, 7 * 60));
        m_waiting = std::move(day.sessions);
        return done;
    }
    Done end() {
        std::vector<PainEntry> none;
        return keepWaiting(none);
    }

private:
    /// Takes their ratings out of `pain`.
    Done keepWaiting(std::vector<PainEntry>& pain) {
        for (RecordedSession& session : m_waiting) {
            const auto own = std::stable_partition(pain.begin(), pain.end(), [&](const PainEntry& entry) {
                return entry.session != session.id;
            });
            session.pain.insert(session.pain.end(), own, pain.end());
            pain.erase(own, pain.end());
            if (const Done added = m_store.sessions().addRecorded(session); !added)
                return added;
        }
        m_waiting.clear();
        return {};
    }

    Store& m_store;
    std::vector<RecordedSession> m_waiting{};
};

} // namespace

Done writeSample(Store& store, SampleHistory& sample) {
    return store.atOnce([&]() -> Done {
        if (const Done saved = store.routines().save(sample.ownRoutine()); !saved)
            return saved;
        Writing writing(store);
        while (std::optional<SampleDay> day = sample.next())
            if (const Done added = writing.add(std::move(*day)); !added)
                return added;
        return writing.end();
    });
}

} // namespace patella
