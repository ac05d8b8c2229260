// Files of others on their way in.
#include "ui/app/sharing.h"

#include "src/interop/incoming_files.h"
#include "src/storage/files.h"
#include "src/storage/safe_file.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/sharing/import_sheet.h"
#include "ui/sharing/imports_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/text/sharing_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::uintmax_t mostBytes = 200'000'000;
constexpr std::size_t toldEvery = 25; ///< entries between two steps of the bar

std::filesystem::path placeOf(const QString& file) { return {file.toStdU16String()}; }

QString namesOf(const QStringList& files) {
    QStringList names;
    for (const QString& each : files)
        names << QFileInfo(each).fileName();
    return QLocale().createSeparatedList(names);
}

ImportOptions optionsWith(std::function<bool(std::size_t, std::size_t)> progress) {
    ImportOptions options;
    const QString language = QLocale().name().toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
    if (language != QStringLiteral("c"))
        options.language = language.toStdString();
    options.progress = std::move(progress);
    return options;
}

bool sameStates(const ImportView& a, const ImportView& b) {
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const ImportRow& x, const ImportRow& y) {
                          return x.kind == y.kind && x.id == y.id && x.state == y.state && x.owner == y.owner;
                      });
}

QStringList sentences(const std::vector<Error>& faults) {
    QStringList all;
    for (const Error& each : faults)
        all << Words::error(each);
    return all;
}

} // namespace

struct Sharing::Reading {
    std::atomic<bool> cancelled = false;
    std::deque<std::shared_ptr<const Incoming>> files{}; ///< the first is the one that is shown
    std::vector<Error> faults{};                         ///< of files that could not be read at all
};

Sharing::Sharing(MainWindow& window, const Clock& clock, Around around, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_around(std::move(around)) {
    m_workers.setMaxThreadCount(1);
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

Sharing::~Sharing() {
    cancel();
    m_workers.waitForDone();
}

void Sharing::beside(std::function<Later()> work) {
    m_workers.start(
        [this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

void Sharing::settle() {
    m_workers.waitForDone();
    QCoreApplication::sendPostedEvents(this);
    if (m_workers.activeThreadCount() > 0) // what was done asked for more
        settle();
}

/// What is shipped, the user's files and the routines of the database, for a thread of its own.
std::function<Content()> Sharing::loadPresent() const {
    return [folder = m_around.dataDir, own = m_around.ownRoutines()] {
        Content content = loadContent(shippedFiles(), folder);
        content.routines.insert(content.routines.end(), own.begin(), own.end());
        return content;
    };
}

bool Sharing::mayOpen() const {
    const auto sheets = m_window.findChildren<OverlayDialog*>();
    return !m_window.covered() && std::none_of(sheets.begin(), sheets.end(),
                                               [](const OverlayDialog* each) { return each->isOpen(); });
}

void Sharing::importFiles() {
    const QStringList files =
        QFileDialog::getOpenFileNames(&m_window, tr("Packs, exercises, routines, libraries of others"), {},
                                      tr("Packs and libraries (*.patella-pack *.zip *.json *.xml)") +
                                          QStringLiteral(";;") + tr("All files (*)"));
    takeIn(files);
}

void Sharing::takeIn(const QStringList& files) {
    if (files.isEmpty() || !mayOpen())
        return;
    m_reading = std::make_shared<Reading>();
    m_sheet = new ImportSheet(namesOf(files), &m_window);
    connect(m_sheet, &OverlayDialog::closed, this, &Sharing::cancel);
    connect(m_sheet, &ImportSheet::reportWanted, this, &Sharing::keepReport);
    connect(m_sheet, &ImportSheet::skipped, this, [this] {
        m_reading->files.pop_front();
        showNext(m_reading);
    });
    connect(m_sheet, &ImportSheet::addWanted, this,
            [this](const ImportView& view) { apply(m_reading, view); });
    m_sheet->open();
    read(m_reading, files);
}

void Sharing::cancel() {
    if (m_reading)
        m_reading->cancelled = true;
    m_reading.reset();
    m_sheet.clear(); // it deletes itself
}

void Sharing::read(const std::shared_ptr<Reading>& reading, const QStringList& files) {
    const auto tell = [this, reading](std::size_t done, std::size_t total) {
        if (done % toldEvery == 0)
            QMetaObject::invokeMethod(
                this,
                [this, reading, done, total] {
                    if (m_sheet && reading == m_reading)
                        m_sheet->setProgress(done, total);
                },
                Qt::QueuedConnection);
        return !reading->cancelled;
    };
    beside([this, reading, files, tell]() -> Later {
        std::vector<DataFile> found;
        std::vector<Error> faults;
        for (const QString& each : files) {
            if (reading->cancelled)
                return [] {};
            Result<std::string> bytes = readFile(placeOf(each), mostBytes);
            if (bytes)
                found.push_back({patella::utf8(placeOf(each).filename()), std::move(*bytes)});
            else
                faults.push_back(bytes.error());
        }
        auto read = std::make_shared<IncomingFiles>(readIncoming(found, optionsWith(tell)));
        read->faults.insert(read->faults.begin(), faults.begin(), faults.end());
        return [this, reading, read] {
            if (reading->cancelled)
                return;
            for (Incoming& each : read->incoming)
                reading->files.push_back(std::make_shared<const Incoming>(std::move(each)));
            reading->faults = std::move(read->faults);
            showNext(reading);
        };
    });
}

void Sharing::showNext(const std::shared_ptr<Reading>& reading) {
    if (!m_sheet)
        return;
    if (!reading->files.empty())
        compare(reading);
    else if (!reading->faults.empty())
        m_sheet->showFaults(sentences(reading->faults));
    else
        m_sheet->done();
}

void Sharing::compare(const std::shared_ptr<Reading>& reading) {
    beside([this, reading, incoming = reading->files.front(), load = loadPresent(),
            folder = m_around.dataDir]() -> Later {
        const Content content = load();
        auto view = std::make_shared<Result<ImportView>>(compareIncoming(*incoming, {content, folder}));
        return [this, reading, view] {
            if (reading->cancelled)
                return;
            if (!*view)
                return m_sheet->showFaults({Words::error(view->error())});
            std::vector<Error>& left = (*view)->left; // told once, with the first of the files
            left.insert(left.begin(), reading->faults.begin(), reading->faults.end());
            reading->faults.clear();
            m_sheet->showView(**view, static_cast<int>(reading->files.size()) - 1);
        };
    });
}

/// Compared once more before anything is written: it must be what was shown.
void Sharing::apply(const std::shared_ptr<Reading>& reading, const ImportView& view) {
    m_sheet->showWriting();
    beside([this, reading, view, incoming = reading->files.front(), load = loadPresent(),
            folder = m_around.dataDir, now = m_clock.wall()]() -> Later {
        const Content content = load();
        const Present present{content, folder};
        const Result<ImportView> again = compareIncoming(*incoming, present);
        if (again && !sameStates(view, *again))
            return [this, reading, fresh = *again] {
                if (m_sheet)
                    m_sheet->showView(fresh, static_cast<int>(reading->files.size()) - 1,
                                      tr("Something changed in between. Look again, then add."));
            };
        const auto id =
            again ? applyImport(*incoming, view, present, now) : Result<std::string>(again.error());
        return [this, reading, view, id] {
            if (id)
                applied(reading, view, *id);
            else if (m_sheet)
                m_sheet->showFault(Words::error(id.error()));
        };
    });
}

void Sharing::applied(const std::shared_ptr<Reading>& reading, const ImportView& view,
                      const std::string& id) {
    const QString name = SharingWords::name(view);
    reading->files.pop_front();
    m_around.reload();
    showNext(reading);
    m_window.notify(SharingWords::added(name, view.chosen()), tr("Undo"),
                    [this, id, name] { undo(id, name); });
}

void Sharing::undo(const std::string& id, const QString& name) {
    beside([this, id, name, folder = m_around.dataDir, now = m_clock.wall()]() -> Later {
        const Done recovered = recoverChanges(folder);
        const Done done = recovered ? undoImport(folder, id, now) : recovered;
        return [this, name, done] {
            if (done) {
                m_around.reload();
                m_window.notify(tr("The import of “%1” is undone").arg(name));
                listImports();
            } else if (m_imports) {
                m_imports->showFault(Words::error(done.error()));
            } else {
                m_window.addNotice(tr("The import could not be undone."), Words::error(done.error()));
            }
        };
    });
}

void Sharing::seeImports() {
    if (!mayOpen())
        return;
    m_imports = new ImportsDialog(&m_window);
    connect(m_imports, &ImportsDialog::undoWanted, this,
            [this](const QString& id, const QString& name) { undo(utf8(id), name); });
    connect(m_imports, &OverlayDialog::closed, this, [this] { m_imports.clear(); });
    m_imports->open();
    listImports();
}

void Sharing::listImports() {
    if (!m_imports)
        return;
    beside([this, folder = m_around.dataDir, now = m_clock.wall()]() -> Later {
        std::vector<ImportLine> lines;
        for (const ChangeSet& each : madeChanges(folder)) {
            WallTime at = now;
            at.utcMs = each.utcMs;
            const auto below = [&](const char* start) {
                return static_cast<std::size_t>(
                    std::count_if(each.paths.begin(), each.paths.end(), [&](const std::string& path) {
                        return path.starts_with(start) && path.ends_with(".json");
                    }));
            };
            const QString when =
                tr("%1, %2", "date, time").arg(Words::longDay(at.localDate()), Words::timeOfDay(at));
            lines.push_back({text(each.id), text(each.label), when,
                             SharingWords::counts(below("exercises/"), below("routines/"))});
        }
        return [this, lines] {
            if (m_imports)
                m_imports->setImports(lines);
        };
    });
}

} // namespace patella::ui
