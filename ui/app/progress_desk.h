#pragma once
#include "src/storage/content.h"
#include "ui/app/day.h"
#include "ui/app/disk.h"
#include "ui/app/thinker.h"
#include "ui/progress/progress_page.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <memory>
#include <variant>

namespace patella::ui {

/// What Progress is made from, read once and looked at from two threads: never changed.
struct ProgressData {
    ProgressData(DayRecord read, const DayContent& content);
    ProgressData(const ProgressData&) = delete;
    ProgressData& operator=(const ProgressData&) = delete;

    DayRecord record;
    HistoryDays days; ///< of the record
    std::shared_ptr<const ExerciseLibrary> library;
    LocalDate today;
    Rules rules;
    MinimalChange important;             ///< of pain
    std::optional<PlannedRhythm> plan{}; ///< set with the decisions, so it stands before them
    std::vector<PastDecision> decisions;
};

/// Days that the page shows: one of its choices, or the user's own.
using ProgressRange = std::variant<RangeChoice, DateRange>;

/// Everything of a range; costs what lies in it, so it belongs off the window's thread.
std::shared_ptr<const ProgressShown> shownOf(const ProgressData& data, const ProgressRange& range,
                                             std::vector<EvidenceSource> evidence);

/// Feeds Progress: reads on the disk's thread, works it out on one of its own, and shows what is newest.
/// While the page is not looked at nothing is read.
class ProgressDesk : public QObject {
    Q_OBJECT

public:
    struct Around {
        std::function<DayContent()> content;
        std::function<std::vector<EvidenceSource>()> evidence;
        std::function<void(const SessionId&)> openSession;
        std::function<void(LocalDate)> addNote;
        std::function<void(const PinnedNote&)> changeNote;
        std::function<void(const PinnedNote&)> removeNote;
        std::function<void(const QString& format)> exportAs;
        QStringList formats{};        ///< that exportAs() knows
        std::function<void()> report; ///< empty: none is offered
    };
    /// All references outlive it.
    ProgressDesk(MainWindow& window, Disk& disk, const Clock& clock, Around around,
                 QObject* parent = nullptr);
    ~ProgressDesk() override;

    ProgressPage* makePage(); ///< once; the window owns it
    void changed();           ///< something recorded, or what it is judged by, is another
    void shown();             ///< the page is looked at
    void settle();            ///< waits until what was asked for is shown; for tests
    [[nodiscard]] std::vector<MainWindow::GoToItem> goToItems();

Q_SIGNALS:
    void recordChanged(); ///< a note was kept

private:
    struct Worked {
        std::shared_ptr<const ProgressData> data;
        std::shared_ptr<const ProgressShown> shown;
        int asked = 0;
    };
    void read();
    void take(const Result<Worked>& worked);
    void work();
    void choose(const ProgressRange& range);
    void openDay(LocalDate date);
    void askNote(const SessionId& id, const QString& before);
    void deliver(std::function<void()> call);
    [[nodiscard]] DateRange frameRange(RangeChoice choice) const;

    MainWindow& m_window;
    Disk& m_disk;
    const Clock& m_clock;
    Around m_around;
    ProgressPage* m_page = nullptr;
    std::shared_ptr<const ProgressData> m_data;
    ProgressRange m_range = RangeChoice::TwelveWeeks;
    bool m_stale = true; ///< what was read is not what is recorded
    ReadState m_read;
    int m_asked = 0; ///< of what is worked out; an older answer is passed over
    Thinker m_thinker;
};

} // namespace patella::ui
