// Sessions that are told later, taken away, and halves that are made one.
#include "src/coach/targets.h"
#include "src/session/merging.h"
#include "src/storage/history_store.h"
#include "ui/app/effects.h"
#include "ui/app/history_desk.h"
#include "ui/history/effect_sheet.h"
#include "ui/history/history_page.h"
#include "ui/history/merge_sheet.h"
#include "ui/history/past_sheet.h"
#include "ui/history/put_back_sheet.h"
#include "ui/history/remove_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <QTimer>

namespace patella::ui {

namespace {

struct Halves {
    SessionDetail one;
    SessionDetail other;
    WholeSession merged;
};

Result<Halves> readHalves(Store& store, const SessionId& id, const SessionId& with) {
    Result<SessionDetail> one = store.sessions().detail(id);
    Result<SessionDetail> other = store.sessions().detail(with);
    const Result<std::vector<PainEntry>> pain = store.sessions().pain();
    if (!one || !other)
        return !one ? one.error() : other.error();
    if (!pain)
        return pain.error();
    Result<WholeSession> merged = mergedSession(SessionId(newUuid()), *one, *other, *pain);
    if (!merged)
        return merged.error();
    return Halves{std::move(*one), std::move(*other), std::move(*merged)};
}

/// What a session that is told later stands beside.
struct Surroundings {
    std::vector<SessionSummary> sessions;
    std::vector<Knee> knees; ///< those that hurt; nothing said: both
};

Result<Surroundings> readAround(Store& store) {
    Result<std::vector<SessionSummary>> sessions = store.sessions().summaries();
    const Result<Profile> profile = store.coach().profile();
    if (!sessions || !profile)
        return !sessions ? sessions.error() : profile.error();
    Surroundings around{std::move(*sessions), {}};
    const PerKnee said = profile->knees.value_or(PerKnee{});
    for (const Knee knee : bothSides)
        if (said[static_cast<std::size_t>(knee)] || (!said[0] && !said[1]))
            around.knees.push_back(knee);
    return around;
}

} // namespace

void HistoryDesk::openPast() {
    m_disk.read([](Store& store) { return readAround(store); },
                [this](Result<Surroundings> all) {
                    if (!all)
                        return m_window.notify(Words::error(all.error()));
                    const DayContent content = m_around.content();
                    std::vector<PastChoice> choices;
                    for (const Routine& routine : m_around.routines()) {
                        const Coached made = coached(routine, m_around.coach(), content.library);
                        if (Result<SessionPlan> plan = expand(made.routine, content.library, content.timing))
                            choices.push_back({text(routine.name), std::move(*plan)});
                    }
                    for (const Exercise& exercise : content.library.all())
                        if (Result<SessionPlan> plan = m_around.single(exercise))
                            choices.push_back(
                                {tr("%1 alone", "exercise").arg(text(exercise.name)), std::move(*plan)});
                    auto* sheet = new PastSheet(std::move(choices), all->knees, std::move(all->sessions),
                                                m_clock.wall(), &m_window);
                    const auto whole = [this, sheet] {
                        return wholeOf(SessionId(newUuid()), sheet->told(), sheet->plan(), m_clock.wall());
                    };
                    connect(sheet, &EffectSheet::saved, this, [this, whole] { keepPast(whole()); });
                    show(sheet, [whole]() -> Effect::Change {
                        return [session = whole()](const History& h) { return withSession(h, session); };
                    });
                });
}

void HistoryDesk::keepPast(const WholeSession& session) {
    write([session, at = m_clock.wall()](Store& s) { return s.sessions().addWhole(session, at); });
    m_page->chooseNext(session.id);
    notify(tr("Session on %1 added", "day").arg(Words::longDay(session.started.localDate())),
           [this, id = session.id] {
               write([id, at = m_clock.wall()](Store& store) { return store.sessions().remove(id, at); });
           });
}

void HistoryDesk::askFirst(Reading change, std::function<EffectSheet*()> sheet, std::function<void()> keep) {
    if (m_asking)
        return;
    auto* effect = new Effect(m_disk, m_around.content(), this);
    m_asking = effect;
    const auto open = [this, sheet = std::move(sheet), keep] {
        EffectSheet* opened = sheet();
        connect(opened, &EffectSheet::saved, this, keep);
        opened->open();
        return opened;
    };
    auto* patience = new QTimer(effect);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, effect, open] {
        m_asking = nullptr;
        EffectSheet* opened = open();
        opened->setEffect(tr("Working out what this changes…"), {});
        connect(effect, &Effect::told, opened, &EffectSheet::setEffect);
        effect->setParent(opened);
    });
    connect(effect, &Effect::told, patience,
            [this, effect, patience, open, keep](const QString& strong, const QString& rest, bool changes) {
                if (m_asking != effect)
                    return; // the sheet is open and was told
                m_asking = nullptr;
                patience->stop();
                effect->deleteLater();
                if (changes)
                    open()->setEffect(strong, rest);
                else
                    keep();
            });
    patience->start(m_patience);
    effect->askRead(std::move(change));
}

void HistoryDesk::askRemove(const SessionSummary& session) {
    askFirst(
        [id = session.id](Store&) -> Result<Effect::Change> {
            return Effect::Change([id](const History& history) { return without(history, id); });
        },
        [this, session] { return new RemoveSheet(session, &m_window); },
        [this, id = session.id] { m_page->remove(id); });
}

void HistoryDesk::askPutBack(const SessionSummary& session) {
    askFirst(
        [id = session.id](Store& store) -> Result<Effect::Change> {
            Result<PutBack> removed = store.history().removedSession(id);
            if (!removed)
                return removed.error();
            return Effect::Change([removed = std::move(*removed)](const History& history) {
                return withPutBack(history, removed);
            });
        },
        [this, session] { return new PutBackSheet(session, &m_window); },
        [this, session] { m_page->putBack(session); });
}

void HistoryDesk::merge(const SessionId& id, const SessionId& with) {
    m_disk.read([id, with](Store& store) { return readHalves(store, id, with); },
                [this](const Result<Halves>& halves) {
                    if (!halves)
                        return m_window.notify(Words::error(halves.error()));
                    std::vector parts{halves->one.summary, halves->other.summary};
                    if (parts[1].started.utcMs < parts[0].started.utcMs)
                        std::swap(parts[0], parts[1]);
                    const WholeSession merged = halves->merged;
                    auto* sheet = new MergeSheet(parts, merged, &m_window);
                    connect(sheet, &EffectSheet::saved, this, [this, merged, parts] {
                        keepMerged(merged, {parts[0].id, parts[1].id});
                    });
                    show(sheet, [merged, parts]() -> Effect::Change {
                        return [merged, parts](const History& history) {
                            return withSession(without(without(history, parts[0].id), parts[1].id), merged);
                        };
                    });
                });
}

void HistoryDesk::keepMerged(const WholeSession& merged, const std::vector<SessionId>& parts) {
    write(
        [merged, parts, at = m_clock.wall()](Store& s) { return s.sessions().addWhole(merged, at, parts); });
    m_page->chooseNext(merged.id);
    notify(tr("Two sessions made one"), [this, merged, parts] {
        const WallTime at = m_clock.wall();
        for (const SessionId& part : parts)
            write([part, at](Store& store) { return store.sessions().restore(part, at); });
        write([id = merged.id, at](Store& store) { return store.sessions().remove(id, at); });
        for (const PainEntry& entry : merged.pain)
            if (entry.session.empty()) // beside the session; its own go with it
                write(
                    [uuid = entry.uuid, at](Store& store) { return store.sessions().removePain(uuid, at); });
        m_page->chooseNext(parts.front());
    });
}

} // namespace patella::ui
