#pragma once
#include "tests/support/builders.h"
#include "tests/support/ledger.h"
#include "tests/support/storage_fixture.h"

namespace patella::test {

/// A store that writes down what it acknowledged. Does nothing when it did not open.
class StorePlayer {
public:
    StorePlayer(StoreOptions options, Ledger& ledger)
        : m_folder(options.folder)
        , m_now(options.now().utcMs)
        , m_ledger(ledger) {
        auto opened = openStore(std::move(options));
        if (opened)
            m_store = std::move(opened).value();
        else
            m_ledger.note(opened.error());
    }

    [[nodiscard]] bool open() const { return m_store != nullptr; }

    void begin(const SessionId& id) {
        ask(id.value, "open", [&](Store& store) { return store.sessions().begin(id, wall(), plan()); });
    }
    void addSet(const SessionId& id, const SetRecord& record) {
        const std::string side = record.side ? std::string(keyOf(*record.side)) : "both";
        ask(id.value + "/set/" + std::to_string(record.item) + '/' + std::to_string(record.set) + '/' + side,
            std::to_string(record.done),
            [&](Store& store) { return store.sessions().addSet(id, wall(), record); });
    }
    void rate(const SessionId& id, PainKind kind, Knee knee, int score) {
        ask(id.value + "/pain/" + std::string(keyOf(kind)) + '/' + std::string(keyOf(knee)),
            std::to_string(score),
            [&](Store& store) { return store.sessions().addPain(rating(id, kind, knee, score)); });
    }
    void note(const SessionId& id, const std::string& text) {
        ask(id.value + "/note", text,
            [&](Store& store) { return store.sessions().setNote(id, wall(), text); });
    }
    void beat(const SessionId& id, int second) {
        if (m_store)
            if (const Done done = m_store->sessions().heartbeat(
                    id, {0, std::chrono::seconds(second), std::chrono::seconds(second), wall().utcMs});
                !done)
                m_ledger.note(done.error());
    }
    void end(const SessionId& id) {
        ask(id.value, "finished", [&](Store& store) {
            return store.sessions().end(id, wall(), SessionState::Finished, std::chrono::minutes(9));
        });
    }
    bool remove(const SessionId& id) {
        return ask(id.value, "", [&](Store& store) { return store.sessions().remove(id, wall()); });
    }
    void restore(const SessionId& id) {
        ask(id.value, "finished", [&](Store& store) { return store.sessions().restore(id, wall()); });
    }
    void save(const std::string& id, const std::string& name) {
        Routine own = routine({"wall-sit", "step-up"});
        own.id = RoutineId(id);
        own.name = name;
        ask("routine/" + id, name, [&](Store& store) { return store.routines().save(own); });
    }
    bool removeRoutine(const std::string& id) {
        return ask("routine/" + id, "", [&](Store& store) { return store.routines().remove(RoutineId(id)); });
    }
    void restoreRoutine(const std::string& id, const std::string& name) {
        ask("routine/" + id, name, [&](Store& store) { return store.routines().restore(RoutineId(id)); });
    }
    void backUp() {
        ask("backup/" + std::to_string(m_now), "whole", [&](Store& store) { return store.backUp(); });
    }
    void settle() {
        if (!m_store)
            return;
        const std::string backup = "backup/" + std::to_string(m_now) + "\twhole";
        m_ledger.take("try\t" + backup);
        const auto settled = m_store->settle();
        if (!settled)
            m_ledger.note(settled.error());
        else if (settled->has_value()) // none is due when the session's end was refused
            m_ledger.take("ok\t" + backup);
    }

private:
    template <typename Work>
    bool ask(const std::string& what, const std::string& value, Work work) {
        return m_store && m_ledger.attempt(what, value, [&] { return work(*m_store); });
    }

    std::filesystem::path m_folder;
    std::int64_t m_now;
    Ledger& m_ledger;
    std::unique_ptr<Store> m_store;
};

} // namespace patella::test
