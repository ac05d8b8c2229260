#include "ui/app/reporting.h"

#include "ui/app/disk.h"
#include "ui/app/pdf_file.h"
#include "ui/platform/local_paper.h"
#include "ui/report/report_page.h"
#include "ui/report/report_painter.h"
#include "ui/report/report_preview.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace patella::ui {

namespace {

const QString& pageKey() {
    static const QString key = QStringLiteral("report");
    return key;
}

} // namespace

QString writeReport(const QString& file, const ReportSheet& sheet) {
    if (sheet.grey)
        return writeGreyPdf(file, sheet.words.title,
                            [&sheet](QPagedPaintDevice& device) { return printReport(device, sheet); });
    PdfFile pdf(file, sheet.words.title);
    if (const QString fault = pdf.begin(); !fault.isEmpty())
        return fault;
    return printReport(pdf.writer(), sheet) ? pdf.finish() : pdf.fault();
}

Reporting::Reporting(MainWindow& window, Disk& disk, Around around, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_around(std::move(around)) {
    connect(&window, &MainWindow::pageShown, this, [this](const QString& key) {
        if (key == pageKey())
            reload();
    });
}

void Reporting::open() { m_window.showPage(pageKey()); }

ReportPage* Reporting::makePage() {
    m_page = new ReportPage;
    m_page->setBusy(true);
    connect(m_page, &ReportPage::settingsChanged, this, &Reporting::choose);
    connect(m_page, &ReportPage::periodChosen, this, [this] {
        m_own.reset();
        m_held.reset();
    });
    connect(m_page, &ReportPage::datesChosen, this, [this](const DateRange& range) {
        m_own = range;
        view();
    });
    connect(m_page, &ReportPage::saveAsked, this, &Reporting::askWhere);
    connect(m_page, &ReportPage::printAsked, this, &Reporting::print);
    connect(m_page, &ReportPage::copyAsked, this, &Reporting::copy);
    connect(m_page, &ReportPage::backAsked, this, &Reporting::backWanted);
    return m_page;
}

DateRange Reporting::range() const {
    if (m_own)
        return *m_own;
    if (m_held && settings().period == ReportPeriod::SinceVisit)
        return *m_held;
    const DayContent& content = m_record->content;
    return reportRange(settings(), m_record->today(), content.weekStart.isoWeekday());
}

void Reporting::reload() {
    if (!m_page)
        return;
    m_held.reset();
    ++m_reading;
    m_disk.readHistory(
        readRecord,
        [content = m_around.content()](Result<DayRecord>& record) {
            return reportRecord(std::move(record), content);
        },
        [this](const Result<SharedReportRecord>& record) {
            if (--m_reading > 0)
                return;
            if (!record)
                return fault(Words::error(record.error()));
            m_record = *record;
            fault({});
            if (m_page)
                m_page->display(settings(), m_record->today());
            view();
        });
}

void Reporting::choose(const ReportSettings& settings) {
    keep(settings);
    if (!m_record)
        return;
    if (m_view && range() == m_shown)
        show();
    else
        view();
}

void Reporting::keep(const ReportSettings& settings) {
    Preferences now = m_around.preferences();
    now.report = settings;
    m_around.keep(std::move(now));
}

/// A period may be long: its numbers are worked out on a thread of their own.
void Reporting::view() {
    if (!m_record || !m_page)
        return;
    m_shown = range();
    m_page->setRange(m_shown, m_own.has_value());
    ++m_reading;
    m_disk.think([record = m_record, range = m_shown] { return record->view(range); },
                 [this](ReportView view) {
                     if (--m_reading > 0)
                         return;
                     m_view = std::move(view);
                     show();
                 });
}

void Reporting::show() {
    if (!m_page || !m_view)
        return;
    m_view->words = settings().words;
    m_page->setSheet(
        reportSheet(*m_view, settings(), m_record->nameOf(), m_record->today(), {localPaper(), false}));
    m_page->setBusy(false);
}

void Reporting::fault(const QString& sentence) {
    if (m_page)
        m_page->setFault(sentence);
}

void Reporting::askWhere() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = ReportWords::fileName(m_page->preview()->sheet().words, m_record->today());
    const QString file = QFileDialog::getSaveFileName(
        &m_window, tr("Save the report"), QDir(folder).filePath(fileNameOf(name) + QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        save(QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".pdf") : file);
}

void Reporting::save(const QString& file) {
    const QString sentence = writeReport(file, m_page->preview()->sheet());
    fault(sentence);
    if (sentence.isEmpty())
        m_window.notify(tr("The report is in %1").arg(QDir::toNativeSeparators(file)));
}

void Reporting::print() {
    const ReportSheet sheet = m_page->preview()->sheet();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.words.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(sheet.size));
    QPrintDialog ask(&printer, &m_window);
    ask.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (ask.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (!printReport(printer, sheet) || printer.printerState() == QPrinter::Error)
        return fault(tr("The printer could not print the report."));
    fault({});
    printed();
}

/// What is shown stays as it was printed, until the page is opened again.
void Reporting::printed() {
    const ReportSettings before = settings();
    if (before.period != ReportPeriod::SinceVisit || m_own) {
        m_window.notify(tr("The report is with the printer"));
        return;
    }
    m_held = m_shown;
    ReportSettings now = before;
    now.lastVisit = m_record->today();
    keep(now);
    m_page->display(now, m_record->today());
    m_window.notify(tr("The report is with the printer. Your next one begins today."), tr("Undo"),
                    [this, visit = before.lastVisit] {
                        ReportSettings back = settings();
                        back.lastVisit = visit;
                        keep(back);
                        if (m_page && m_record)
                            m_page->display(back, m_record->today());
                    });
}

void Reporting::copy() {
    QGuiApplication::clipboard()->setText(ReportWords::plain(m_page->preview()->sheet().words));
    m_window.notify(tr("Copied as text"));
}

} // namespace patella::ui
