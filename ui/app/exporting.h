#pragma once
#include "src/base/preferences.h"
#include "src/interop/export_formats.h"
#include "ui/app/day.h"
#include "ui/app/thinker.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>

namespace patella::ui {

class Clock;
class Disk;
class MainWindow;

/// Takes the user's data out. Ten years take seconds: the disk's thread only copies the database, and what is
/// exported is that copy, on a thread of its own, so that no write waits for it.
class Exporting : public QObject {
    Q_OBJECT

public:
    struct Around {
        std::function<DayContent()> content;
        std::function<const Preferences&()> preferences;
    };
    Exporting(MainWindow& window, Disk& disk, const Clock& clock, Around around, QObject* parent = nullptr);
    ~Exporting() override;

    static QStringList formats(); ///< their keys, in the order in which they are offered

    void exportAs(const QString& format);                                       ///< asks where to
    void write(const ExportFormat& format, const std::filesystem::path& place); ///< says what became of it
    [[nodiscard]] bool busy() const { return m_writing > 0; }

private:
    QString askPlace(const ExportFormat& format);
    void tell(const Done& done, const ExportFormat& format, const std::filesystem::path& place);

    MainWindow& m_window;
    Disk& m_disk;
    const Clock& m_clock;
    Around m_around;
    int m_writing = 0;
    int m_copies = 0; ///< made so far, so that no two share a folder
    std::atomic<bool> m_cancelled = false;
    Thinker m_thinker;
};

} // namespace patella::ui
