#include "ui/app/records.h"

#include "ui/app/disk.h"
#include "ui/app/effects.h"
#include "ui/scores/score_sheet.h"
#include "ui/scores/scores_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <algorithm>

namespace patella::ui {

namespace {

/// All that the moments of a day are made of.
struct Told {
    std::vector<SessionDetail> sessions{};
    std::vector<PainEntry> pain{};
    std::vector<SorenessEntry> soreness{};
};

Result<Told> readTold(Store& store, const std::function<bool(const SessionSummary&)>& wanted) {
    const Result<std::vector<SessionSummary>> summaries = store.sessions().summaries();
    Result<std::vector<PainEntry>> pain = store.sessions().pain();
    Result<std::vector<SorenessEntry>> soreness = store.soreness().all();
    if (!summaries || !pain)
        return !summaries ? summaries.error() : pain.error();
    if (!soreness)
        return soreness.error();
    Told told{{}, std::move(*pain), std::move(*soreness)};
    for (const SessionSummary& summary : *summaries) {
        if (!wanted(summary))
            continue;
        Result<SessionDetail> detail = store.sessions().detail(summary.id);
        if (!detail)
            return detail.error();
        told.sessions.push_back(std::move(*detail));
    }
    return told;
}

/// The last one that was told of that morning.
std::optional<SorenessEntry> sorenessIn(const std::vector<SorenessEntry>& all, const SessionId& session,
                                        LocalDate morning) {
    std::optional<SorenessEntry> found;
    for (const SorenessEntry& entry : all)
        if (entry.muscle.empty() &&
            (session.empty() ? entry.about.localDate() == morning : entry.session == session))
            found = entry;
    return found;
}

} // namespace

Result<SessionLook> readLook(Store& store, const SessionId& id) {
    Result<SessionDetail> detail = store.sessions().detail(id);
    const Result<std::vector<SorenessEntry>> soreness = store.soreness().all();
    if (!detail || !soreness)
        return !detail ? detail.error() : soreness.error();
    const auto told = sorenessIn(*soreness, id, detail->summary.date.plusDays(1));
    return SessionLook{std::move(*detail), told ? std::optional(sorenessOf(told->score)) : std::nullopt};
}

Records::Records(Disk& disk, MainWindow& window, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_disk(disk)
    , m_window(window)
    , m_clock(clock) {}

void Records::notify(const QString& text, std::function<void()> undo) {
    m_window.notify(text, tr("Undo"), std::move(undo));
}

void Records::openScores() {
    const LocalDate today = m_clock.wall().localDate();
    const LocalDate since = today.plusDays(1 - ScoresDialog::days);
    m_disk.read(
        [since](Store& store) {
            return readTold(store,
                            [since](const SessionSummary& each) { return each.date.plusDays(1) >= since; });
        },
        [this, today, since](const Result<Told>& told) {
            if (!told)
                return m_window.notify(Words::error(told.error()));
            auto* dialog =
                new ScoresDialog(momentsSince(since, told->sessions, told->pain), today, &m_window);
            connect(dialog, &ScoresDialog::chosen, this,
                    [this, soreness = told->soreness](const ScoreMoment& moment) {
                        openSheet(moment, soreness);
                    });
            dialog->open();
        });
}

void Records::correct(const SessionId& session, PainKind kind) {
    m_disk.read(
        [session](Store& store) {
            return readTold(store, [session](const SessionSummary& each) { return each.id == session; });
        },
        [this, kind](const Result<Told>& told) {
            if (!told)
                return m_window.notify(Words::error(told.error()));
            if (!told->sessions.empty())
                openSheet(momentOf(told->sessions.front(), told->pain, kind), told->soreness);
        });
}

void Records::openSheet(const ScoreMoment& moment, const std::vector<SorenessEntry>& soreness) {
    const auto before = moment.kind == PainKind::NextMorning
                            ? sorenessIn(soreness, moment.session, moment.date)
                            : std::nullopt;
    auto* sheet =
        new ScoreSheet(moment, before ? std::optional(sorenessOf(before->score)) : std::nullopt, &m_window);
    connect(sheet, &ScoreSheet::corrected, this,
            [this, moment, before](const ScoreChanges& changes) { keep(moment, changes, before); });
    showEffect(sheet);
    sheet->open();
}

void Records::showEffect(ScoreSheet* sheet) {
    if (!m_content)
        return;
    auto* effect = new Effect(m_disk, m_content(), sheet);
    connect(effect, &Effect::told, sheet, &ScoreSheet::setEffect);
    connect(sheet, &ScoreSheet::changed, effect, [this, effect, sheet] {
        std::vector<PainEntry> entered;
        for (const auto& [was, is] : sheet->changes().scores) {
            entered.push_back(correctionOf(was, is, m_clock.wall()));
            entered.back().uuid = newUuid();
        }
        effect->ask([entered](const History& history) { return withRatings(history, entered); });
    });
}

void Records::keep(const ScoreMoment& moment, const ScoreChanges& changes,
                   const std::optional<SorenessEntry>& before) {
    const WallTime now = m_clock.wall();
    std::vector<std::string> added;
    for (const auto& [was, is] : changes.scores) {
        PainEntry entry = correctionOf(was, is, now);
        entry.uuid = newUuid();
        added.push_back(entry.uuid);
        m_disk.write([entry](Store& store) { return store.sessions().addPain(entry); },
                     [this] { Q_EMIT scoresChanged(); });
    }
    std::string sore;
    if (changes.soreness) {
        SorenessEntry entry = before.value_or(SorenessEntry{});
        if (!before) {
            entry.session = moment.session;
            entry.about = moment.slots.front().entry.about;
        }
        entry.replaces = before ? before->uuid : std::string();
        entry.uuid = sore = newUuid();
        entry.score = scoreOf(*changes.soreness);
        entry.entered = now;
        m_disk.write([entry](Store& store) { return store.soreness().add(entry); },
                     [this] { Q_EMIT scoresChanged(); });
    }
    notify(tr("Correction kept"), [this, added, sore] { undo(added, sore); });
}

/// What was corrected counts again.
void Records::undo(const std::vector<std::string>& ratings, const std::string& soreness) {
    const WallTime at = m_clock.wall();
    for (const std::string& uuid : ratings)
        m_disk.write([uuid, at](Store& store) { return store.sessions().removePain(uuid, at); },
                     [this] { Q_EMIT scoresChanged(); });
    if (!soreness.empty())
        m_disk.write([soreness, at](Store& store) { return store.soreness().remove(soreness, at); },
                     [this] { Q_EMIT scoresChanged(); });
}

void Records::keepSoreness(const SessionId& after, Soreness soreness) {
    SorenessEntry entry;
    entry.uuid = newUuid();
    entry.session = after;
    entry.score = scoreOf(soreness);
    entry.about = entry.entered = m_clock.wall();
    m_disk.write([entry](Store& store) { return store.soreness().add(entry); },
                 [this] { Q_EMIT scoresChanged(); });
}

void Records::readRuns(std::function<void(std::vector<RunRecord>)> take) {
    m_disk.read([](Store& store) { return store.runs().all(); },
                [this, take = std::move(take)](Result<std::vector<RunRecord>> runs) {
                    if (runs)
                        take(std::move(*runs));
                    else
                        m_window.notify(Words::error(runs.error()));
                });
}

void Records::keepRun(const RunEntry& run) {
    RunRecord record;
    record.uuid = newUuid();
    record.run = run;
    record.entered = m_clock.wall();
    m_disk.write([record](Store& store) { return store.runs().add(record); },
                 [this] { Q_EMIT runsChanged(); });
    notify(tr("Run kept"), [this, uuid = record.uuid] {
        m_disk.write([uuid, at = m_clock.wall()](Store& store) { return store.runs().remove(uuid, at); },
                     [this] { Q_EMIT runsChanged(); });
    });
}

/// A correction is a record of its own; so is its undoing.
void Records::changeRun(const RunRecord& before, const RunEntry& run) {
    if (run == before.run)
        return;
    RunRecord record = before;
    record.uuid = newUuid();
    record.run = run;
    if (run.date != before.run.date)
        record.started.reset();
    record.entered = m_clock.wall();
    record.replaces = before.uuid;
    m_disk.write([record](Store& store) { return store.runs().add(record); },
                 [this] { Q_EMIT runsChanged(); });
    notify(tr("Run changed"), [this, before, replaces = record.uuid] {
        RunRecord again = before;
        again.uuid = newUuid();
        again.replaces = replaces;
        m_disk.write([again](Store& store) { return store.runs().add(again); },
                     [this] { Q_EMIT runsChanged(); });
    });
}

void Records::removeRun(const RunRecord& run) {
    m_disk.write(
        [uuid = run.uuid, at = m_clock.wall()](Store& store) { return store.runs().remove(uuid, at); },
        [this] { Q_EMIT runsChanged(); });
    notify(tr("Run deleted"), [this, run] { restoreRun(run); });
}

void Records::restoreRun(const RunRecord& run) {
    m_disk.write([uuid = run.uuid](Store& store) { return store.runs().restore(uuid); },
                 [this] { Q_EMIT runsChanged(); });
}

} // namespace patella::ui
