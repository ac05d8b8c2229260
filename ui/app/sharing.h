#pragma once
#include "src/storage/import_plan.h"
#include "ui/sharing/sharing_views.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace patella::ui {

class Clock;
class DropHint;
class ImportSheet;
class ImportsDialog;
class MainWindow;
class ShareSheet;

/// What comes in from others and goes out to them: files read, shown, taken in and taken back; packs written.
/// The disk is never touched on the window's thread.
class Sharing : public QObject {
    Q_OBJECT

public:
    /// Where it gets the present content, and how that is loaded anew.
    struct Around {
        std::filesystem::path dataDir;
        std::function<const Content&()> content;
        std::function<const std::vector<Routine>&()> ownRoutines; ///< of the database
        std::function<void()> reload;
    };
    Sharing(MainWindow& window, const Clock& clock, Around around, QObject* parent = nullptr);
    ~Sharing() override;

    void importFiles();                    ///< asks which
    void takeIn(const QStringList& files); ///< shows what they hold; nothing is written before that
    void seeImports();                     ///< those so far
    void shareSome();                      ///< asks what
    void shareExercise(const ExerciseId& id);
    void shareRoutine(const RoutineId& id);
    void writePack(const ShareWish& wish, const QString& file);
    void settle(); ///< waits for what was handed to the disk; for tests

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Reading; ///< files on their way in
    using Later = std::function<void()>;

    void beside(std::function<Later()> work); ///< on another thread; its result here
    [[nodiscard]] std::function<Content()> loadPresent() const;
    void cancel();
    void read(const std::shared_ptr<Reading>& reading, const QStringList& files);
    void showNext(const std::shared_ptr<Reading>& reading);
    void compare(const std::shared_ptr<Reading>& reading);
    void apply(const std::shared_ptr<Reading>& reading, const ImportView& view);
    void applied(const std::shared_ptr<Reading>& reading, const ImportView& view, const std::string& id);
    void undo(const std::string& id, const QString& name);
    void listImports();
    void keepReport(const QString& text);
    [[nodiscard]] bool mayOpen() const;
    [[nodiscard]] std::vector<ShareEntry> entries() const;
    ShareSheet* openShare();
    void askPlace(const ShareWish& wish);

    MainWindow& m_window;
    const Clock& m_clock;
    Around m_around;
    QThreadPool m_workers; ///< of one thread: what was asked first is done first
    std::shared_ptr<Reading> m_reading;
    QPointer<ImportSheet> m_sheet;
    QPointer<ImportsDialog> m_imports;
    QPointer<ShareSheet> m_share;
    QPointer<DropHint> m_drop;
};

} // namespace patella::ui
