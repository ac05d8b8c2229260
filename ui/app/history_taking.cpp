#include "ui/app/history_taking.h"

#include "src/interop/history_import.h"
#include "ui/app/disk.h"
#include "ui/app/history_work.h"
#include "ui/platform/clock.h"
#include "ui/sharing/histories_dialog.h"
#include "ui/sharing/history_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace patella::ui {

namespace {

HistoryAmounts amounts(const HistoryCounts& counts, int HistoryCount::*part) {
    HistoryAmounts all;
    for (const std::string& table : HistoryWords::tables())
        if (const auto found = counts.find(table); found != counts.end() && found->second.*part > 0)
            all.emplace_back(table, found->second.*part);
    return all;
}

QStringList sentences(const std::vector<Error>& faults) {
    QStringList all;
    for (const Error& each : faults)
        all << HistoryWords::fault(each);
    return all;
}

HistoryView viewOf(const HistoryPlan& plan, std::optional<bool> miles) {
    return {text(plan.from),
            text(plan.file),
            LocalDate::parse(plan.firstDate),
            LocalDate::parse(plan.lastDate),
            amounts(plan.counts, &HistoryCount::fresh),
            amounts(plan.counts, &HistoryCount::changed),
            amounts(plan.counts, &HistoryCount::here),
            sentences(plan.left),
            plan.empty,
            plan.lengthUnsaid && !plan.empty,
            miles};
}

constexpr std::chrono::milliseconds beat{100}; // between two looks at how far it is

} // namespace

HistoryTaking::HistoryTaking(Disk& disk, MainWindow& window, const Clock& clock, Library library,
                             QObject* parent)
    : QObject(parent)
    , m_disk(disk)
    , m_window(window)
    , m_clock(clock)
    , m_library(std::move(library)) {
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &HistoryTaking::tellShare);
}

HistoryTaking::~HistoryTaking() { endWork(); }

bool HistoryTaking::mayOpen() const {
    const auto sheets = m_window.findChildren<OverlayDialog*>();
    return !m_window.covered() && std::none_of(sheets.begin(), sheets.end(),
                                               [](const OverlayDialog* each) { return each->isOpen(); });
}

void HistoryTaking::ask() {
    take(QFileDialog::getOpenFileName(&m_window, tr("An export of Patella, Hevy or Strong"), {},
                                      tr("Exports (*.json *.csv)") + QStringLiteral(";;") +
                                          tr("All files (*)")));
}

void HistoryTaking::take(const QString& file) {
    if (file.isEmpty() || !mayOpen())
        return;
    m_sheet = new HistorySheet(QFileInfo(file).fileName(), &m_window);
    connect(m_sheet, &OverlayDialog::closed, this, [this, sheet = m_sheet.data()] {
        if (m_sheet != sheet) // the next one is open already
            return;
        ++m_turn;
        endWork();
        dropPlan();
        m_sheet.clear(); // it deletes itself
    });
    connect(m_sheet, &HistorySheet::cancelWanted, this, &HistoryTaking::cancelApply);
    connect(m_sheet, &HistorySheet::addWanted, this, &HistoryTaking::apply);
    connect(m_sheet, &HistorySheet::lengthSaid, this, [this, file](bool miles) { read(file, miles); });
    m_sheet->open();
    read(file, std::nullopt);
}

std::shared_ptr<HistoryWork> HistoryTaking::newWork() {
    endWork();
    m_work = std::make_shared<HistoryWork>();
    m_beat.start();
    return m_work;
}

void HistoryTaking::endWork() {
    if (m_work)
        m_work->cancelled = true;
    m_work.reset();
    m_beat.stop();
}

/// Ten years are a hundred thousand rows: elsewhere, or the window would stall.
void HistoryTaking::dropPlan() {
    if (m_plan)
        m_disk.think(
            [plan = std::exchange(m_plan, {})]() mutable {
                plan.reset();
                return Done{};
            },
            [](const Done& /*dropped*/) {});
}

void HistoryTaking::tellShare() {
    if (m_work && m_sheet)
        m_sheet->setShare(m_work->share);
}

/// With a copy of the library: another may be loaded meanwhile.
void HistoryTaking::read(const QString& file, std::optional<bool> miles) {
    m_disk.think(
        [place = std::filesystem::path(file.toStdU16String()), miles = miles.value_or(false),
         library = std::make_shared<const ExerciseLibrary>(m_library()), progress = progressOf(newWork())] {
            return readHistoryFile(place, {library.get(), miles}, progress);
        },
        [this, miles, turn = ++m_turn](Result<HistoryPlan> plan) {
            if (turn != m_turn || !m_sheet)
                return;
            if (plan)
                compare(std::move(plan).value(), miles);
            else
                showError(plan.error());
        });
}

void HistoryTaking::compare(HistoryPlan read, std::optional<bool> miles) {
    auto plan = std::make_shared<HistoryPlan>(std::move(read));
    auto here = std::make_shared<HistoryHere>();
    const auto shown = [this, miles, turn = m_turn](HistoryPlan compared) {
        if (turn != m_turn || !m_sheet)
            return;
        m_plan = std::make_shared<const HistoryPlan>(std::move(compared));
        show(miles);
    };
    m_disk.readInSlices([here, work = m_work](Store& store) { return readSlice(store, *here, *work); },
                        [this, here, plan, shown, turn = m_turn](const Done& done) {
                            if (turn != m_turn || !m_sheet)
                                return;
                            if (!done)
                                return showError(done.error());
                            m_disk.think(
                                [here, plan] {
                                    const HistoryRecords records = here->reader->take();
                                    return comparedHistory(std::move(*plan), records, here->shapes);
                                },
                                shown);
                        });
}

void HistoryTaking::showError(const Error& error) {
    endWork();
    m_sheet->showFaults({Words::error(error)});
}

void HistoryTaking::show(std::optional<bool> miles) {
    endWork();
    if (m_plan->faults.empty())
        m_sheet->showView(viewOf(*m_plan, miles));
    else
        m_sheet->showFaults(sentences(m_plan->faults));
}

void HistoryTaking::apply() {
    if (!m_plan)
        return;
    if (m_disk.unsaved() > 0) // what waits would come after it
        return m_sheet->showFault(tr("Something is not saved yet. Save it or a copy of it first."));
    m_sheet->showWriting();
    m_disk.read(
        [plan = m_plan, progress = progressOf(newWork())](Store& store) {
            HistoryImport import(store.history());
            return import.apply(*plan, progress);
        },
        [this](const Result<HistoryBatch>& batch) { ended(batch); });
}

/// Whether it still could be is told by what comes of it.
void HistoryTaking::cancelApply() {
    if (m_work)
        m_work->cancelled = true;
}

void HistoryTaking::ended(const Result<HistoryBatch>& batch) {
    endWork();
    if (batch)
        applied(*batch);
    else if (m_sheet && batch.error().code == ErrorCode::Cancelled)
        m_sheet->showCancelled();
    else if (m_sheet)
        m_sheet->showFault(HistoryWords::fault(batch.error()));
}

void HistoryTaking::applied(const HistoryBatch& batch) {
    if (m_sheet)
        m_sheet->done();
    if (batch.id.empty())
        return m_window.notify(tr("Everything in the file is here already"));
    Q_EMIT changed();
    m_window.notify(HistoryWords::added(amounts(batch.counts, &HistoryCount::fresh),
                                        amounts(batch.counts, &HistoryCount::changed)),
                    tr("Undo"), [this, id = batch.id, name = text(batch.label)] { takeBack(id, name); });
}

void HistoryTaking::takeBack(const std::string& id, const QString& name) {
    m_disk.read([id](Store& store) { return store.history().undo(id); },
                [this, name](const Done& undone) {
                    if (undone) {
                        Q_EMIT changed();
                        m_window.notify(tr("“%1” is taken back").arg(name));
                        list();
                    } else if (m_taken) {
                        m_taken->showFault(Words::error(undone.error()));
                    } else {
                        m_window.addNotice(tr("The history could not be taken back."),
                                           Words::error(undone.error()));
                    }
                });
}

void HistoryTaking::seeTaken() {
    if (!mayOpen())
        return;
    m_taken = new HistoriesDialog(&m_window);
    connect(m_taken, &HistoriesDialog::takeBackWanted, this,
            [this](const QString& id, const QString& name) { takeBack(utf8(id), name); });
    connect(m_taken, &OverlayDialog::closed, this, [this, dialog = m_taken.data()] {
        if (m_taken == dialog)
            m_taken.clear();
    });
    m_taken->open();
    list();
}

void HistoryTaking::list() {
    if (!m_taken)
        return;
    m_disk.read(
        [](Store& store) { return store.history().imports(); },
        [this](const Result<std::vector<HistoryBatch>>& made) {
            if (!m_taken)
                return;
            if (!made)
                return m_taken->showFault(Words::error(made.error()));
            std::vector<ImportLine> lines;
            for (const HistoryBatch& each : *made) {
                WallTime at = m_clock.wall();
                at.utcMs = each.utcMs;
                const QString when =
                    tr("%1, %2", "date, time").arg(Words::longDay(at.localDate()), Words::timeOfDay(at));
                lines.push_back({text(each.id), text(each.label), when,
                                 HistoryWords::list(amounts(each.counts, &HistoryCount::fresh))});
            }
            m_taken->setHistories(lines);
        });
}

} // namespace patella::ui
