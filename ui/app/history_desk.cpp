#include "ui/app/history_desk.h"

#include "ui/app/effects.h"
#include "ui/history/history_page.h"
#include "ui/history/note_sheet.h"
#include "ui/history/sets_sheet.h"
#include "ui/history/when_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/text_dialog.h"

#include <algorithm>

namespace patella::ui {

namespace {

/// What the page shows beside the sessions themselves.
struct Told {
    std::vector<SessionSummary> sessions;
    std::vector<SessionNote> notes;
    std::vector<PinnedNote> pinned;
    std::vector<RemovedSession> removed;
};

Result<Told> readTold(Store& store) {
    Result<std::vector<SessionSummary>> sessions = store.sessions().summaries();
    Result<std::vector<SessionNote>> notes = store.sessions().notes();
    Result<std::vector<PinnedNote>> pinned = store.notes().all();
    Result<std::vector<RemovedSession>> removed = store.sessions().removedSummaries();
    if (!sessions || !notes)
        return !sessions ? sessions.error() : notes.error();
    if (!pinned || !removed)
        return !pinned ? pinned.error() : removed.error();
    return Told{std::move(*sessions), std::move(*notes), std::move(*pinned), std::move(*removed)};
}

} // namespace

HistoryDesk::HistoryDesk(MainWindow& window, Disk& disk, const Clock& clock, Around around, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_clock(clock)
    , m_around(std::move(around)) {}

void HistoryDesk::serve(HistoryPage* page) {
    m_page = page;
    connect(page, &HistoryPage::timeWanted, this, &HistoryDesk::openTime);
    connect(page, &HistoryPage::setsWanted, this, &HistoryDesk::openSets);
    connect(page, &HistoryPage::addPastWanted, this, &HistoryDesk::openPast);
    connect(page, &HistoryPage::mergeWanted, this, &HistoryDesk::merge);
    connect(page, &HistoryPage::removeWanted, this, &HistoryDesk::askRemove);
    connect(page, &HistoryPage::putBackWanted, this, &HistoryDesk::askPutBack);
    connect(page, &HistoryPage::noteWanted, this, &HistoryDesk::keepSessionNote);
    connect(page, &HistoryPage::addNoteWanted, this, &HistoryDesk::addNote);
    connect(page, &HistoryPage::changeNoteWanted, this, &HistoryDesk::changeNote);
    connect(page, &HistoryPage::removeNoteWanted, this, &HistoryDesk::removeNote);
}

void HistoryDesk::reload() {
    if (!m_page)
        return;
    m_disk.read([](Store& store) { return readTold(store); },
                [this](Result<Told> told) {
                    m_page->setToday(m_clock.wall().localDate());
                    if (!told)
                        return m_window.addNotice(tr("The history could not be read."),
                                                  Words::error(told.error()));
                    m_page->setRemoved(std::move(told->removed));
                    m_page->setNotes(told->notes, std::move(told->pinned));
                    m_page->setSummaries(std::move(told->sessions));
                });
}

void HistoryDesk::write(Disk::Write job) {
    m_disk.write(std::move(job), [this] { Q_EMIT changed(); });
}

void HistoryDesk::notify(const QString& text, std::function<void()> undo) {
    m_window.notify(text, tr("Undo"), std::move(undo));
}

void HistoryDesk::show(EffectSheet* sheet, std::function<std::function<History(const History&)>()> change) {
    auto* effect = new Effect(m_disk, m_around.content(), sheet);
    connect(effect, &Effect::told, sheet, &EffectSheet::setEffect);
    connect(sheet, &EffectSheet::changed, effect,
            [effect, change = std::move(change)] { effect->ask(change()); });
    sheet->open();
    Q_EMIT sheet->changed();
}

void HistoryDesk::openTime(const SessionId& id) {
    m_disk.read([](Store& store) { return store.sessions().summaries(); },
                [this, id](Result<std::vector<SessionSummary>> all) {
                    if (!all)
                        return m_window.notify(Words::error(all.error()));
                    const auto own = std::find_if(all->begin(), all->end(),
                                                  [&](const SessionSummary& s) { return s.id == id; });
                    if (own == all->end() || own->state == SessionState::Open)
                        return;
                    const SessionSummary before = *own;
                    auto* sheet = new WhenSheet(before, std::move(*all), m_clock.wall(), &m_window);
                    connect(sheet, &EffectSheet::saved, this,
                            [this, sheet, before] { keepTime(before, sheet->started(), sheet->active()); });
                    show(sheet, [sheet, id]() -> Effect::Change {
                        return [id, started = sheet->started()](const History& history) {
                            return started ? withMoved(history, id, *started) : history;
                        };
                    });
                });
}

void HistoryDesk::keepTime(const SessionSummary& before, const std::optional<WallTime>& started,
                           const std::optional<Duration>& active) {
    const auto put = [this, before](const std::optional<WallTime>& start,
                                    const std::optional<Duration>& length) {
        const WallTime at = m_clock.wall();
        if (start)
            write([id = before.id, at, to = *start](Store& s) { return s.sessions().move(id, at, to); });
        if (length)
            write([id = before.id, at, state = before.state, is = *length](Store& s) {
                return s.sessions().end(id, at, state, is);
            });
    };
    put(started, active);
    notify(tr("%1 changed", "session").arg(SessionWords::name(before)), [put, before, started, active] {
        put(started ? std::optional(before.started) : std::nullopt,
            active ? std::optional(before.active) : std::nullopt);
    });
}

void HistoryDesk::openSets(const SessionDetail& session, std::size_t item) {
    if (session.summary.state == SessionState::Open || item >= session.plan.items.size())
        return;
    auto* sheet = new SetsSheet(session, item, &m_window);
    connect(sheet, &EffectSheet::saved, this,
            [this, sheet, session] { keepSets(session, sheet->changes()); });
    show(sheet, [sheet, id = session.summary.id]() -> Effect::Change {
        return [id, changes = sheet->changes()](const History& history) {
            History after = history;
            for (const SetRecord& set : changes)
                after = withSet(std::move(after), id, set);
            return after;
        };
    });
}

void HistoryDesk::keepSets(const SessionDetail& before, const std::vector<SetRecord>& changes) {
    std::vector<SetRecord> back;
    for (const SetRecord& set : changes) {
        const auto was = std::find_if(before.sets.begin(), before.sets.end(),
                                      [&](const SetRecord& each) { return each.sameSet(set); });
        back.push_back(was == before.sets.end() ? set : *was);
        if (was == before.sets.end())
            back.back().done = 0;
    }
    const auto put = [this, id = before.summary.id](const std::vector<SetRecord>& sets) {
        for (const SetRecord& set : sets)
            write([id, set, at = m_clock.wall()](Store& s) { return s.sessions().addSet(id, at, set); });
    };
    put(changes);
    notify(tr("Correction kept"), [put, back] { put(back); });
}

void HistoryDesk::keepSessionNote(const SessionId& id, const std::string& before) {
    const auto put = [this, id](const std::string& note) {
        write([id, note, at = m_clock.wall()](Store& s) { return s.sessions().setNote(id, at, note); });
    };
    askText(m_page, {tr("Note about this session"), {}, tr("Save"), text(before), 10'000, true, true},
            [this, put, before](const QString& now) {
                if (utf8(now) == before)
                    return;
                put(utf8(now));
                notify(tr("Note kept"), [put, before] { put(before); });
            });
}

void HistoryDesk::addNote(LocalDate date) {
    auto* sheet = new NoteSheet(date, {}, m_clock.wall().localDate(), &m_window);
    connect(sheet, &NoteSheet::kept, this, [this](LocalDate day, const std::string& words) {
        const PinnedNote note{newUuid(), day, words, m_clock.wall()};
        write([note](Store& store) { return store.notes().add(note); });
        notify(tr("Note added"), [this, note] {
            write([note, at = m_clock.wall()](Store& s) { return s.notes().remove(note.uuid, at); });
        });
    });
    sheet->open();
}

void HistoryDesk::changeNote(const PinnedNote& note) {
    auto* sheet = new NoteSheet(note.date, note.text, m_clock.wall().localDate(), &m_window);
    connect(sheet, &NoteSheet::kept, this, [this, note](LocalDate day, const std::string& words) {
        if (words == note.text && day == note.date)
            return;
        const PinnedNote after{newUuid(), day, words, m_clock.wall(), note.uuid};
        const PinnedNote back{newUuid(), note.date, note.text, note.entered, after.uuid};
        write([after](Store& store) { return store.notes().add(after); });
        notify(tr("Note kept"),
               [this, back] { write([back](Store& store) { return store.notes().add(back); }); });
    });
    sheet->open();
}

void HistoryDesk::removeNote(const PinnedNote& note) {
    write([note, at = m_clock.wall()](Store& store) { return store.notes().remove(note.uuid, at); });
    notify(tr("Note deleted"),
           [this, note] { write([note](Store& store) { return store.notes().restore(note.uuid); }); });
}

} // namespace patella::ui
