// What goes out to others, and what is dropped on the window.
#include "src/storage/files.h"
#include "src/storage/pack_file.h"
#include "src/storage/pack_gather.h"
#include "ui/app/sharing.h"
#include "ui/platform/clock.h"
#include "ui/sharing/drop_hint.h"
#include "ui/sharing/import_sheet.h"
#include "ui/sharing/share_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/text/sharing_words.h"
#include "ui/text/words.h"
#include "ui/widgets/overlay_dialog.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace patella::ui {

namespace {

const QString packEnding = QStringLiteral(".patella-pack");

/// The files among what is dragged; nothing else is taken.
QStringList filesIn(const QMimeData* mime) {
    QStringList files;
    if (mime)
        for (const QUrl& url : mime->urls())
            if (url.isLocalFile())
                files << url.toLocalFile();
    return files;
}

bool isOwn(const ExerciseLibrary& library, const ExerciseId& id) {
    return library.find(id) && library.origin(id) == Origin::Own;
}

ShareEntry entryOf(const Exercise& exercise, const ExerciseLibrary& library) {
    ShareEntry entry{ImportKind::Exercise, exercise.id.value, text(exercise.name),
                     isOwn(library, exercise.id)};
    std::vector<ExerciseId> linked = exercise.instead;
    for (const auto& link : {exercise.easier, exercise.harder})
        if (link)
            linked.push_back(*link);
    for (const ExerciseId& each : linked)
        if (isOwn(library, each))
            entry.needs.push_back(each.value);
    return entry;
}

ShareEntry entryOf(const Routine& routine, const ExerciseLibrary& library) {
    ShareEntry entry{ImportKind::Routine, routine.id.value, text(routine.name),
                     routine.origin != RoutineOrigin::Shipped};
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& each : block.entries)
            for (const RoutineItem* item : itemsOf(each))
                if (isOwn(library, item->exercise))
                    entry.needs.push_back(item->exercise.value);
    return entry;
}

/// A name that every file system takes.
QString fileNameFor(const std::string& name) {
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]+"));
    const QString plain = text(name).replace(odd, QStringLiteral(" ")).simplified().left(60);
    return (plain.isEmpty() || plain.startsWith(QLatin1Char('.')) ? QStringLiteral("pack") : plain) +
           packEnding;
}

} // namespace

std::vector<ShareEntry> Sharing::entries() const {
    const Content& content = m_around.content();
    std::vector<ShareEntry> entries;
    for (const Exercise& each : content.library.all())
        entries.push_back(entryOf(each, content.library));
    for (const auto* routines : {&content.routines, &m_around.ownRoutines()})
        for (const Routine& each : *routines)
            entries.push_back(entryOf(each, content.library));
    return entries;
}

ShareSheet* Sharing::openShare() {
    if (!mayOpen())
        return nullptr;
    m_share = new ShareSheet(entries(), &m_window);
    connect(m_share, &ShareSheet::writeWanted, this, &Sharing::askPlace);
    connect(m_share, &OverlayDialog::closed, this, [this] { m_share.clear(); });
    m_share->open();
    return m_share;
}

void Sharing::shareSome() { openShare(); }

void Sharing::shareExercise(const ExerciseId& id) {
    if (ShareSheet* sheet = openShare())
        sheet->choose(ImportKind::Exercise, id.value);
}

void Sharing::shareRoutine(const RoutineId& id) {
    if (ShareSheet* sheet = openShare())
        sheet->choose(ImportKind::Routine, id.value);
}

void Sharing::askPlace(const ShareWish& wish) {
    QString place = QFileDialog::getSaveFileName(&m_window, tr("Write the pack"), fileNameFor(wish.info.name),
                                                 tr("Packs (*%1)").arg(packEnding));
    if (place.isEmpty())
        return;
    if (!place.contains(QLatin1Char('.')))
        place += packEnding;
    writePack(wish, place);
}

void Sharing::writePack(const ShareWish& wish, const QString& file) {
    PackWish asked{wish.info};
    asked.info.created = m_clock.wall().localDate().iso();
    for (const std::string& id : wish.exercises)
        asked.exercises.emplace_back(id);
    for (const std::string& id : wish.routines)
        asked.routines.emplace_back(id);
    beside([this, asked, file, load = loadPresent(), folder = m_around.dataDir]() -> Later {
        const Content content = load();
        const Result<GatheredPack> gathered = gatherPack(asked, {content, folder});
        const Result<std::string> bytes =
            gathered ? patella::writePack(gathered->pack) : Result<std::string>(gathered.error());
        const Done done = bytes ? writePrivateFile(std::filesystem::path(file.toStdU16String()), *bytes)
                                : Done(bytes.error());
        if (!done)
            return [this, done] {
                if (m_share)
                    m_share->showFault(Words::error(done.error()));
                else
                    m_window.addNotice(tr("The pack was not written."), Words::error(done.error()));
            };
        const Pack& pack = gathered->pack;
        QStringList faults;
        for (const Error& each : gathered->faults)
            faults << Words::error(each);
        return [this, faults,
                said = SharingWords::written(file, pack.exercises.size(), pack.routines.size(),
                                             pack.pictures.size())] {
            if (m_share)
                m_share->done();
            m_window.notify(said);
            if (!faults.isEmpty())
                m_window.addNotice(tr("Some pictures are not in the pack."), faults.join(QLatin1Char('\n')));
        };
    });
}

void Sharing::keepReport(const QString& report) {
    const QString place = QFileDialog::getSaveFileName(&m_window, tr("Save the list"), tr("not imported.txt"),
                                                       tr("Text (*.txt)"));
    if (place.isEmpty())
        return;
    beside([this, place, bytes = utf8(report)]() -> Later {
        return [this, place, done = writePrivateFile(std::filesystem::path(place.toStdU16String()), bytes)] {
            if (m_sheet && !done)
                m_sheet->showFault(Words::error(done.error()));
        };
    });
}

bool Sharing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDropEvent*>(event); // both are one
        if (filesIn(drag->mimeData()).isEmpty() || !mayOpen())
            break;
        if (!m_drop)
            m_drop = new DropHint(&m_window);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        delete m_drop;
        break;
    case QEvent::Drop: {
        delete m_drop;
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = filesIn(drop->mimeData());
        if (files.isEmpty() || !mayOpen())
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        QMetaObject::invokeMethod(
            this, [this, files] { takeIn(files); }, Qt::QueuedConnection); // the other waits
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patella::ui
