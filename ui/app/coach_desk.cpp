#include "ui/app/coach_desk.h"

#include "src/coach/item_day.h"
#include "src/session/session_review.h"
#include "ui/shell/main_window.h"
#include "ui/text/level_words.h"
#include "ui/text/words.h"
#include "ui/today/own_dose_dialog.h"
#include "ui/today/why_dialog.h"

#include <algorithm>

namespace patella::ui {

CoachDesk::CoachDesk(MainWindow& window, Disk& disk, const Clock& clock,
                     const std::unique_ptr<Content>& content, const DayState& day, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_clock(clock)
    , m_content(content)
    , m_day(day) {}

const CoachEntry* CoachDesk::find(const CoachKey& key) const {
    const std::vector<CoachEntry>& all = m_day.view.coach;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CoachEntry& e) { return e.key == key; });
    return found == all.end() ? nullptr : &*found;
}

void CoachDesk::overrule(const CoachKey& key, CoachAction action) {
    const CoachEntry* entry = find(key);
    if (!entry)
        return;
    const LocalDate today = m_clock.wall().localDate();
    const QString said = CoachWords::done(action, key, m_content->library);
    switch (action) {
    case CoachAction::StayHere:
        return keep({overrideOf(*entry, OverrideKind::StayHere, today, m_underWay)}, said);
    case CoachAction::TakeUpAgain:
        return keep({overrideOf(*entry, OverrideKind::Resume, today, m_underWay)}, said);
    case CoachAction::OwnDose:
        return askOwnDose(*entry);
    case CoachAction::GiveBack:
        return giveBack(*entry);
    }
}

void CoachDesk::askOwnDose(const CoachEntry& entry) {
    const Exercise* exercise = m_content->library.find(entry.key.exercise);
    if (!exercise || !exercise->playable())
        return;
    const bool sides = entry.key.side && find({entry.key.exercise, other(*entry.key.side)});
    const auto names = [this](const ExerciseId& id) { return CoachWords::nameOf(m_content->library, id); };
    auto* dialog = new OwnDoseDialog(
        entry, *exercise, tr("My own dose: %1", "exercise").arg(LevelWords::name(entry.key, names)), sides,
        &m_window);
    connect(dialog, &OwnDoseDialog::chosen, this,
            [this, entry](const OwnDose& dose) { keepOwnDose(entry, dose); });
    dialog->open();
}

void CoachDesk::keepOwnDose(const CoachEntry& entry, const OwnDose& dose) {
    std::vector<Override> overrides;
    const auto add = [&](const CoachEntry& of) {
        Override made = overrideOf(of, OverrideKind::Level, m_clock.wall().localDate(), m_underWay);
        made.sets = dose.sets;
        made.amount = dose.amount;
        made.load = dose.load;
        overrides.push_back(made);
    };
    add(entry);
    if (dose.bothSides && entry.key.side)
        if (const CoachEntry* side = find({entry.key.exercise, other(*entry.key.side)}))
            add(*side);
    const CoachKey said = dose.bothSides ? CoachKey{entry.key.exercise} : entry.key;
    keep(std::move(overrides), CoachWords::done(CoachAction::OwnDose, said, m_content->library));
}

void CoachDesk::write(Disk::Write job) {
    m_disk.write(std::move(job), [this] { Q_EMIT changed(); });
}

void CoachDesk::keep(std::vector<Override> overrides, const QString& said) {
    std::vector<OverrideRecord> records;
    std::vector<std::string> uuids;
    for (Override& each : overrides) {
        uuids.push_back(newUuid());
        records.push_back({uuids.back(), std::move(each), m_clock.wall()});
    }
    for (const OverrideRecord& record :
         records) // one job each: a job that is tried again must not half repeat
        write([record](Store& store) { return store.coach().addOverride(record); });
    m_window.notify(said, tr("Undo"), [this, uuids] { remove(uuids); });
}

void CoachDesk::giveBack(const CoachEntry& entry) {
    m_disk.read([](Store& store) { return store.coach().overrides(); },
                [this, entry](const Result<std::vector<OverrideRecord>>& all) {
                    if (!all)
                        return m_window.notify(Words::error(all.error()));
                    const std::vector<std::string> uuids = ownOverrides(entry, *all);
                    remove(uuids);
                    m_window.notify(CoachWords::done(CoachAction::GiveBack, entry.key, m_content->library),
                                    tr("Undo"), [this, uuids] { restore(uuids); });
                });
}

void CoachDesk::remove(const std::vector<std::string>& uuids) {
    for (const std::string& uuid : uuids)
        write([uuid, at = m_clock.wall()](Store& store) { return store.coach().removeOverride(uuid, at); });
}

void CoachDesk::restore(const std::vector<std::string>& uuids) {
    for (const std::string& uuid : uuids)
        write([uuid](Store& store) { return store.coach().restoreOverride(uuid); });
}

void CoachDesk::open(std::vector<CoachEntry> decisions, bool all) {
    WhyDialog::Content content{std::move(decisions), &m_content->library, m_content->evidence,
                               m_day.view.rules, m_day.view.date};
    content.shown = all ? WhyDialog::Shown::All : WhyDialog::Shown::Newest;
    auto* dialog = new WhyDialog(std::move(content), &m_window);
    connect(dialog, &WhyDialog::overruleWanted, this, &CoachDesk::overrule);
    dialog->open();
}

void CoachDesk::openAll() { open(byCare(m_day.view.coach), true); }

void CoachDesk::openWhy(const ExerciseId& exercise) {
    std::vector<CoachEntry> decisions;
    for (const bool itself : {true, false})
        for (const CoachEntry& entry : m_day.view.coach)
            if (itself ? entry.key.exercise == exercise
                       : entry.key.exercise != exercise && entry.target.exercise == exercise)
                decisions.push_back(entry);
    open(std::move(decisions), false);
}

std::map<ExerciseId, CoachNote> CoachDesk::notesOn(const SessionPlan& plan) const {
    std::map<ExerciseId, CoachNote> notes;
    for (const PlannedItem& item : plan.items) {
        std::optional<CoachedItem> made =
            coachedItem(RoutineItem{item.exercise}, m_day.view.coach, m_content->library);
        for (const CoachEntry& entry : m_day.view.coach)
            if (!made && entry.target.exercise == item.exercise) // it took the place of another one
                made = CoachedItem{entry, RoutineItem{item.exercise}};
        if (made)
            notes.emplace(item.exercise, CoachWords::note(made->entry, m_content->library));
    }
    return notes;
}

QStringList CoachDesk::changesIn(const SessionPlan& plan) const {
    QStringList lines;
    const auto names = [this](const ExerciseId& id) { return CoachWords::nameOf(m_content->library, id); };
    for (const CoachEntry& entry : m_day.view.coach) {
        const Target& target = entry.target;
        const bool played = std::any_of(plan.items.begin(), plan.items.end(), [&](const PlannedItem& item) {
            return item.exercise == target.exercise && item.sets == target.sets &&
                   plannedAmount(item) == target.amount && item.plannedLoad == target.load;
        });
        if (!played || !entry.change || entry.withheld)
            continue;
        const QString line = LevelWords::changeLine({entry.key.exercise}, *entry.change, names);
        if (!lines.contains(line)) // of both sides once
            lines << line;
    }
    return lines;
}

SessionPlan CoachDesk::withStops(SessionPlan plan) const {
    const ProgressionRule& rule = m_day.view.rules.on(m_clock.wall().localDate());
    for (PlannedItem& item : plan.items) {
        const Exercise* exercise = m_content->library.find(item.exercise);
        const bool running = exercise && isRunning(*exercise);
        item.stopAbove = std::min(item.stopAbove, (running ? rule.running : rule.items).acceptableDuringMax);
    }
    return plan;
}

Result<SessionPlan> CoachDesk::single(const Exercise& exercise, const ExpandOptions& timing) const {
    Routine routine;
    routine.name = exercise.name;
    const PhaseKind phase = exercise.phases.empty() ? PhaseKind::Strength : exercise.phases.front();
    RoutineItem item{exercise.id};
    const auto made = coachedItem(item, m_day.view.coach, m_content->library);
    if (made && made->item.exercise == exercise.id)
        item = made->item;
    routine.block(phase).entries.emplace_back(item);
    return expand(routine, m_content->library, timing);
}

} // namespace patella::ui
