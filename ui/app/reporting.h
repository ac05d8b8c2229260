#pragma once
#include "src/base/preferences.h"
#include "ui/app/report_reading.h"
#include "ui/report/report_sheet.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace patella::ui {

class Clock;
class Disk;
class MainWindow;
class ReportPage;

/// A PDF of the sheet. Empty, or the sentence of what went wrong.
QString writeReport(const QString& file, const ReportSheet& sheet);

/// The report for the physio: reads on the disk's thread, shows the page, saves and prints it.
class Reporting : public QObject {
    Q_OBJECT

public:
    struct Around {
        std::function<DayContent()> content;
        std::function<const Preferences&()> preferences;
        std::function<void(Preferences)> keep;
    };
    Reporting(MainWindow& window, Disk& disk, Around around, QObject* parent = nullptr);

    void open();                    ///< brings the page to the front
    ReportPage* makePage();         ///< for the window's stack
    void reload();                  ///< what was recorded since, and what was held is let go
    void save(const QString& file); ///< what is shown
    void printed(); ///< it went to the printer: the next report begins today, where that was chosen
    [[nodiscard]] bool busy() const { return m_reading > 0; }

Q_SIGNALS:
    void backWanted();

private:
    [[nodiscard]] const ReportSettings& settings() const { return m_around.preferences().report; }
    [[nodiscard]] DateRange range() const;
    void keep(const ReportSettings& settings);
    void choose(const ReportSettings& settings);
    void view(); ///< of the days that are chosen
    void show();
    void askWhere();
    void print();
    void copy();
    void fault(const QString& sentence);

    MainWindow& m_window;
    Disk& m_disk;
    Around m_around;
    QPointer<ReportPage> m_page;
    SharedReportRecord m_record;
    std::optional<ReportView> m_view;
    DateRange m_shown;               ///< of what is shown, or asked for
    std::optional<DateRange> m_own;  ///< dates of one's own
    std::optional<DateRange> m_held; ///< since the visit before the one that was just printed for
    int m_reading = 0;
};

} // namespace patella::ui
