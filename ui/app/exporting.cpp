#include "ui/app/exporting.h"

#include "ui/app/disk.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_text.h"

#include <QFileDialog>

namespace patella::ui {

namespace {

/// What is exported, read from the copy in `folder`.
struct Job {
    const ExportFormat* format = nullptr;
    std::filesystem::path folder;
    std::filesystem::path place;
    DayContent content;
    ReminderSettings reminders;
};

Done exportFrom(const Job& job, const ExportWatch& watch) {
    StoreOptions options{job.folder, shippedMigrations(), [now = job.content.now] { return now; }};
    Result<std::unique_ptr<Store>> store = openStore(std::move(options));
    if (!store)
        return store.error();
    ExportSources sources{exportedFrom(**store), nullptr, job.reminders,
                          [](std::int64_t utcMs) { return SystemClock().offsetMinutes(utcMs); }};
    std::optional<PlanAhead> plan;
    if (job.format->tellsPlan) {
        const Result<DayRecord> record = readRecord(**store);
        if (!record)
            return record.error();
        sources.plan = &plan.emplace(aheadOf(*record, job.content));
    }
    return job.format->write(sources, job.content.now, job.place, watch);
}

void removeFolder(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

/// The copy goes with it: ten years are long to remove.
Done exportCopy(const Job& job, const ExportWatch& watch) {
    const Done done = exportFrom(job, watch);
    removeFolder(job.folder);
    return done;
}

} // namespace

Exporting::Exporting(MainWindow& window, Disk& disk, const Clock& clock, Around around, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_clock(clock)
    , m_around(std::move(around)) {}

Exporting::~Exporting() {
    m_cancelled = true;
    m_thinker.stop();
}

QStringList Exporting::formats() {
    QStringList keys;
    for (const ExportFormat& format : exportFormats())
        keys << text(std::string(format.key));
    return keys;
}

QString Exporting::askPlace(const ExportFormat& format) {
    if (format.folder())
        return QFileDialog::getExistingDirectory(&m_window, tr("Folder for the CSV files"));
    const QString suffix = text(std::string(format.suffix));
    const QString title = format.key == "json"   ? tr("Save everything as JSON")
                          : format.key == "fhir" ? tr("Save a FHIR bundle for a clinic")
                                                 : tr("Save the plan as a calendar");
    return QFileDialog::getSaveFileName(&m_window, title,
                                        text(defaultFileName(format, m_clock.wall().localDate())),
                                        QStringLiteral("%1 (*%1)").arg(suffix));
}

void Exporting::exportAs(const QString& format) {
    const ExportFormat* wanted = findExportFormat(utf8(format));
    if (!wanted)
        return;
    const QString place = askPlace(*wanted);
    if (!place.isEmpty())
        write(*wanted, std::filesystem::path(place.toStdU16String()));
}

void Exporting::write(const ExportFormat& format, const std::filesystem::path& place) {
    // beside the data, so that nobody else can read it; what a crash left is cleared by the next
    const std::filesystem::path copies = m_disk.folder() / "export-copy";
    const bool first = m_writing++ == 0;
    Job job{&format, copies / std::to_string(++m_copies), place, m_around.content(),
            m_around.preferences().reminders};
    job.content.now = m_clock.wall();
    m_disk.read(
        [copies, first, folder = job.folder](Store& store) {
            if (first)
                removeFolder(copies);
            const Done copied = store.copyTo(folder);
            if (!copied)
                removeFolder(folder);
            return copied;
        },
        [this, job](const Done& copied) {
            if (!copied)
                return tell(copied, *job.format, job.place);
            m_thinker.post([this, job] {
                ExportWatch watch;
                watch.cancelled = [this] { return m_cancelled.load(); };
                const Done done = exportCopy(job, watch);
                QMetaObject::invokeMethod(
                    this, [this, job, done] { tell(done, *job.format, job.place); }, Qt::QueuedConnection);
            });
        });
}

void Exporting::tell(const Done& done, const ExportFormat& format, const std::filesystem::path& place) {
    std::error_code ignored;
    if (--m_writing == 0)
        std::filesystem::remove(m_disk.folder() / "export-copy", ignored); // each took its copy away
    if (!done && done.error().code == ErrorCode::NotFound && format.needsPlan)
        return m_window.notify(
            tr("Your plan has nothing in the coming weeks, so there is no calendar to save."));
    m_window.notify(done ? tr("Saved to %1").arg(QString::fromStdU16String(place.u16string()))
                         : Words::error(done.error()));
}

} // namespace patella::ui
