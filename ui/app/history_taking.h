#pragma once
#include "src/library/exercise_library.h"

#include <QObject>
#include <QPointer>
#include <QString>

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
class MainWindow;

/// The window's way to take a history in: an export of ours, or sessions of Hevy or Strong. The file is read,
/// shown, added and taken back on the disk's thread.
class HistoryTaking : public QObject {
    Q_OBJECT

public:
    using Library = std::function<const ExerciseLibrary&()>; ///< whose exercises other apps' are matched with
    HistoryTaking(Disk& disk, MainWindow& window, const Clock& clock, Library library,
                  QObject* parent = nullptr);

    void ask();                     ///< which file
    void take(const QString& file); ///< shows what is new in it; nothing is written before that
    void seeTaken();                ///< those that can be taken back

Q_SIGNALS:
    void changed(); ///< what the database holds

private:
    [[nodiscard]] bool mayOpen() const;
    void read(const QString& file, std::optional<bool> miles);
    void show(std::optional<bool> miles);
    void apply();
    void applied(const HistoryBatch& batch);
    void takeBack(const std::string& id, const QString& name);
    void list();

    Disk& m_disk;
    MainWindow& m_window;
    const Clock& m_clock;
    Library m_library;
    std::shared_ptr<const HistoryPlan> m_plan; ///< of what is shown
    int m_turn = 0;                            ///< an answer to an earlier one is passed over
    QPointer<HistorySheet> m_sheet;
    QPointer<HistoriesDialog> m_taken;
};

} // namespace patella::ui
