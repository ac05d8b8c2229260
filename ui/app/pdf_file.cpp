#include "ui/app/pdf_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>

namespace patella::ui {

namespace {

struct PdfTexts {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::HandingOut)
};

constexpr int dotsPerInch = 1200;
constexpr int longestName = 80;

QString creator() { return QStringLiteral("Patella " PATELLA_VERSION); }

} // namespace

QString notWritten(const QString& file, const QString& why) {
    return PdfTexts::tr("%1 could not be written: %2", "file, why").arg(QDir::toNativeSeparators(file), why);
}

QString fileNameOf(const QString& title) {
    QString name = title;
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = QLatin1Char('-');
    return name.left(longestName).simplified();
}

PdfFile::PdfFile(const QString& file, const QString& title)
    : m_title(title)
    , m_file(std::make_unique<QSaveFile>(file)) {}

PdfFile::~PdfFile() = default;

QString PdfFile::fault() const { return notWritten(m_file->fileName(), m_file->errorString()); }

QString PdfFile::begin() {
    if (!m_file->open(QIODevice::WriteOnly))
        return fault();
    m_writer = std::make_unique<QPdfWriter>(m_file.get());
    m_writer->setResolution(dotsPerInch);
    m_writer->setTitle(m_title);
    m_writer->setCreator(creator());
    return {};
}

QString PdfFile::finish() {
    m_writer.reset();
    return m_file->commit() ? QString() : fault();
}

/// A PDF writer of Qt 6.4 knows colours alone; a printer into a file turns them into grey.
QString writeGreyPdf(const QString& file, const QString& title,
                     const std::function<bool(QPagedPaintDevice&)>& paint) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return notWritten(file, out.errorString());
    const QTemporaryDir folder;
    const QString between = folder.filePath(QStringLiteral("page.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(between);
        printer.setResolution(dotsPerInch);
        printer.setColorMode(QPrinter::GrayScale);
        printer.setFullPage(true);
        printer.setDocName(title);
        printer.setCreator(creator());
        if (!paint(printer))
            return notWritten(file, PdfTexts::tr("the page could not be painted"));
    }
    QFile painted(between);
    if (!painted.open(QIODevice::ReadOnly))
        return notWritten(file, painted.errorString());
    const bool written = out.write(painted.readAll()) > 0 && out.commit();
    return written ? QString() : notWritten(file, out.errorString());
}

} // namespace patella::ui
