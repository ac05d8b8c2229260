#pragma once
#include "src/base/result.h"
#include "src/library/exercise_library.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace patella {
struct HistoryBatch;
struct HistoryPlan;
} // namespace patella

namespace patella::ui {

class Clock;
class Disk;
class HistoriesDialog;
class HistorySheet;
struct HistoryWork;
class MainWindow;

/// The window's way to take a history in: an export of ours, or sessions of Hevy or Strong. The file is read
/// and compared where the disk thinks, so that no write waits for it; what is here is read in slices between
/// the writes. Adding and taking back are one transaction each on the disk's thread. What is under way when
/// this goes is cancelled.
class HistoryTaking : public QObject {
    Q_OBJECT

public:
    using Library = std::function<const ExerciseLibrary&()>; ///< whose exercises other apps' are matched with
    HistoryTaking(Disk& disk, MainWindow& window, const Clock& clock, Library library,
                  QObject* parent = nullptr);
    ~HistoryTaking() override;

    void ask();                     ///< which file
    void take(const QString& file); ///< shows what is new in it; nothing is written before that
    void seeTaken();                ///< those that can be taken back

Q_SIGNALS:
    void changed(); ///< what the database holds

private:
    [[nodiscard]] bool mayOpen() const;
    std::shared_ptr<HistoryWork> newWork(); ///< the one before is cancelled
    void endWork();
    void dropPlan();
    void tellShare();
    void read(const QString& file, std::optional<bool> miles);
    void compare(HistoryPlan read, std::optional<bool> miles);
    void show(std::optional<bool> miles);
    void showError(const Error& error);
    void apply();
    void cancelApply();
    void ended(const Result<HistoryBatch>& batch);
    void applied(const HistoryBatch& batch);
    void takeBack(const std::string& id, const QString& name);
    void list();

    Disk& m_disk;
    MainWindow& m_window;
    const Clock& m_clock;
    Library m_library;
    std::shared_ptr<const HistoryPlan> m_plan; ///< of what is shown
    std::shared_ptr<HistoryWork> m_work;       ///< null: nothing is under way
    QTimer m_beat;                             ///< while something is
    int m_turn = 0;                            ///< an answer to an earlier one is passed over
    QPointer<HistorySheet> m_sheet;
    QPointer<HistoriesDialog> m_taken;
};

} // namespace patella::ui
