#include "ui/app/handing_out.h"

#include "src/figure/figure.h"
#include "ui/paper/handout_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/picture_book.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr QSize pictureBox(1000, 700); // pixels of one's own picture on paper

HandoutArt artOf(const ExerciseId& id) {
    const QString key = text(id.value);
    HandoutArt art;
    art.figure = figureBook().find(key);
    if (art.figure) {
        art.person = figureBook().person(art.figure->id);
        return art;
    }
    const QStringList names = pictureBook().names(key);
    if (!names.isEmpty())
        art.picture = pictureBook().picture(names.front(), pictureBox, 1).toImage();
    return art;
}

} // namespace

std::vector<ExerciseId> exercisesOf(const Handout& handout) {
    std::vector<ExerciseId> ids;
    for (const HandoutPhase& phase : handout.phases)
        for (const HandoutGroup& group : phase.groups)
            for (const HandoutItem& item : group.items)
                if (std::find(ids.begin(), ids.end(), item.exercise) == ids.end())
                    ids.push_back(item.exercise);
    return ids;
}

PdfJob::PdfJob(const QString& file, HandoutSheet sheet, const HandoutOptions& options)
    : m_file(file, sheet.words.name)
    , m_press(std::move(sheet), options) {}

QString PdfJob::begin() {
    if (const QString fault = m_file.begin(); !fault.isEmpty())
        return fault;
    return m_press.begin(m_file.writer()) ? QString() : m_file.fault();
}

bool PdfJob::step() { return m_press.step(); }

QString PdfJob::finish() { return m_file.finish(); }

QString writePdf(const QString& file, HandoutSheet sheet, const HandoutOptions& options) {
    PdfJob job(file, std::move(sheet), options);
    if (const QString fault = job.begin(); !fault.isEmpty())
        return fault;
    while (job.step()) {
    }
    return job.finish();
}

QString writeText(const QString& file, const QString& text) {
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit();
    return written ? QString() : notWritten(file, out.errorString());
}

HandingOut::HandingOut(QWidget* host, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_options(handoutDefaults())
    , m_timer(new QTimer(this)) {
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &HandingOut::next);
    connect(&pictureBook(), &PictureBook::changed, this, &HandingOut::takePictures);
}

HandingOut::~HandingOut() = default;

HandoutDialog* HandingOut::dialog() const { return m_dialog; }

void HandingOut::open(const Routine& routine, const ExerciseLibrary& library, const ExpandOptions& times) {
    if (busy() || (m_dialog && m_dialog->isOpen()))
        return;
    HandoutSheet sheet{HandoutWords::of(routine, library, times), {}};
    m_dialog = new HandoutDialog(std::move(sheet), m_options, m_host);
    takePictures();
    connect(m_dialog, &HandoutDialog::optionsChanged, this, [this] { m_options = m_dialog->options(); });
    connect(m_dialog, &HandoutDialog::saveAsked, this, &HandingOut::askWhere);
    connect(m_dialog, &HandoutDialog::printAsked, this, &HandingOut::print);
    connect(m_dialog, &HandoutDialog::copyAsked, this, &HandingOut::copy);
    m_dialog->open();
}

/// One's own pictures come later than the rest.
void HandingOut::takePictures() {
    if (!m_dialog)
        return;
    std::map<ExerciseId, HandoutArt> art;
    for (const ExerciseId& id : exercisesOf(m_dialog->sheet().words))
        art[id] = artOf(id);
    m_dialog->setArt(std::move(art));
}

void HandingOut::askWhere() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameOf(m_dialog->sheet().words.name);
    const QString proposed =
        QDir(folder).filePath((name.isEmpty() ? tr("Routine") : name) + QStringLiteral(".pdf"));
    const QString file =
        QFileDialog::getSaveFileName(m_host, tr("Save the handout"), proposed, tr("PDF (*.pdf)"));
    if (!file.isEmpty() && m_dialog)
        save(QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".pdf") : file);
}

void HandingOut::save(const QString& file) {
    const auto job = std::make_shared<PdfJob>(file, m_dialog->sheet(), m_dialog->options());
    if (const QString fault = job->begin(); !fault.isEmpty())
        return m_dialog->setFault(fault);
    run([job] { return job->step(); },
        [this, job, file] {
            const QString fault = job->finish();
            if (fault.isEmpty())
                Q_EMIT notify(tr("The handout is in %1").arg(QDir::toNativeSeparators(file)));
            if (m_dialog && fault.isEmpty())
                m_dialog->done();
            else if (m_dialog)
                m_dialog->setFault(fault);
            else if (!fault.isEmpty())
                Q_EMIT notify(fault);
        });
}

void HandingOut::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_dialog->sheet().words.name);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(m_dialog->options().size));
    printer->setColorMode(m_dialog->options().grey ? QPrinter::GrayScale : QPrinter::Color);
    QPrintDialog ask(printer.get(), m_host);
    ask.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (ask.exec() != QDialog::Accepted || !m_dialog)
        return;
    printer->setFullPage(true);
    const auto press = std::make_shared<HandoutPress>(m_dialog->sheet(), m_dialog->options());
    if (!press->begin(*printer))
        return m_dialog->setFault(tr("The printer takes no page now."));
    run([press, printer] { return press->step(); },
        [this, printer] {
            if (printer->printerState() == QPrinter::Error && m_dialog)
                return m_dialog->setFault(tr("The printer could not print the handout."));
            Q_EMIT notify(tr("The handout is with the printer"));
            if (m_dialog)
                m_dialog->done();
        });
}

void HandingOut::copy() {
    QGuiApplication::clipboard()->setText(HandoutWords::plain(m_dialog->sheet().words));
    Q_EMIT notify(tr("Copied as text"));
}

void HandingOut::run(std::function<bool()> step, std::function<void()> end) {
    m_step = std::move(step);
    m_end = std::move(end);
    m_dialog->setBusy(true);
    m_timer->start();
}

void HandingOut::next() {
    if (m_step())
        return;
    m_timer->stop();
    m_step = nullptr;
    if (m_dialog)
        m_dialog->setBusy(false);
    std::exchange(m_end, nullptr)();
}

} // namespace patella::ui
