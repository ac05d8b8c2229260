// A long history on its way in: nothing waits for it, and it can be stopped. Gates hold the threads, so that
// the order of what happens is known.
#include "src/storage/history_store.h"
#include "tests/support/app_fixture.h"
#include "tests/support/drive.h"
#include "tests/support/exported_sessions.h"
#include "tests/support/files.h"
#include "ui/app/disk.h"
#include "ui/app/history_taking.h"
#include "ui/sharing/history_sheet.h"
#include "ui/widgets/message_bar.h"

#include <QProgressBar>

#include <future>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

/// Holds a thread until it is opened.
class Gate {
public:
    ~Gate() { open(); }
    void open() {
        if (!std::exchange(m_opened, true))
            m_open.set_value();
    }
    void pass() { m_wait.wait(); }

private:
    bool m_opened = false;
    std::promise<void> m_open;
    std::shared_future<void> m_wait = m_open.get_future().share();
};

/// The window with a disk of its own, whose threads can be held.
struct Held {
    AppFixture app;
    TempFolder folder;
    TempFolder outside;
    ExerciseLibrary library;
    Gate thinking;
    Gate storing;
    std::unique_ptr<Disk> disk = std::make_unique<Disk>(folder.path(), app.clock());
    std::unique_ptr<HistoryTaking> taking = std::make_unique<HistoryTaking>(
        *disk, app.window(), app.clock(), [this]() -> const ExerciseLibrary& { return library; });

    Held() { disk->settle(); }
    ~Held() {
        thinking.open();
        storing.open();
        taking.reset();
        disk.reset();
    }
    void holdThinking() {
        disk->think([this] { return thinking.pass(), 0; }, [](int) {});
    }
    void holdStoring() {
        disk->read([this](Store&) { return storing.pass(), 0; }, [](int) {});
    }
    void settle() {
        disk->settle();
        app.pump();
        disk->settle();
        app.pump();
    }
    void take(int sessions) {
        const auto file = outside / "patella.json";
        put(file, exportOf(sessions));
        taking->take(QString::fromStdString(file.string()));
    }
    HistorySheet* sheet() {
        for (auto* each : app.window().findChildren<HistorySheet*>())
            if (each->isOpen())
                return each;
        return nullptr;
    }
    std::size_t sessions() {
        std::size_t found = 99;
        disk->read([](Store& store) { return store.sessions().summaries()->size(); },
                   [&found](std::size_t size) { found = size; });
        settle();
        return found;
    }
    /// Lets the window live until it is so; false when it never was.
    template <typename So>
    bool until(const So& so) {
        for (int i = 0; i < 500 && !so(); ++i)
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        return so();
    }
};

} // namespace

TEST_CASE("History taking: what is written while a file is read is on the disk before the file is") {
    Held held;
    held.holdThinking();
    held.take(2);
    REQUIRE(held.sheet());
    bool written = false;
    held.disk->write(
        [](Store& store) {
            return store.notes().add({newUuid(), wall().localDate(), "a", wall()});
        },
        [&written] { written = true; });
    CHECK(held.until([&] { return written; }));
    CHECK(shows(held.sheet(), QStringLiteral("Reading patella.json")));
    held.thinking.open();
    held.settle();
    CHECK(shows(held.sheet(), QStringLiteral("2 sessions")));
}

TEST_CASE(
    "History taking: a file that is cancelled while it is read is read no further, and nothing is shown") {
    Held held;
    held.holdThinking();
    held.take(2);
    REQUIRE(held.sheet());
    auto* bar = held.sheet()->findChild<QProgressBar*>();
    REQUIRE(bar);
    CHECK(bar->accessibleName() == QStringLiteral("How much is read"));
    QTest::keyClick(held.sheet(), Qt::Key_Escape);
    held.thinking.open();
    held.settle();
    CHECK_FALSE(held.sheet());
    CHECK(held.sessions() == 0);
}

TEST_CASE("History taking: Esc while it is added adds nothing, the sheet says so, and Add is there again") {
    Held held;
    held.take(2);
    held.settle();
    REQUIRE(held.sheet());
    held.holdStoring();
    press(held.sheet(), QStringLiteral("Add"));
    HistorySheet* sheet = held.sheet();
    REQUIRE(sheet);
    auto* bar = sheet->findChild<QProgressBar*>();
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName() == QStringLiteral("How much is added"));
    CHECK_FALSE(button(sheet, QStringLiteral("Add")));
    CHECK(button(sheet, QStringLiteral("Cancel")));
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(shows(sheet, QStringLiteral("Stopping…")));
    CHECK_FALSE(button(sheet, QStringLiteral("Cancel")));
    CHECK(sheet->isOpen()); // until it is known what came of it
    held.storing.open();
    held.settle();
    CHECK(held.sheet() == sheet);
    CHECK_FALSE(bar->isVisible());
    auto* notice = sheet->findChild<MessageBar*>();
    REQUIRE(notice);
    CHECK(notice->isVisible());
    CHECK(notice->spokenName().contains(QStringLiteral("Nothing was added.")));
    CHECK(held.sessions() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on Add
    held.settle();
    CHECK_FALSE(held.sheet());
    CHECK(held.sessions() == 2);
}

TEST_CASE("History taking: what goes with the window while it is added adds nothing") {
    Held held;
    held.take(2);
    held.settle();
    held.holdStoring();
    press(held.sheet(), QStringLiteral("Add"));
    QObject::connect(held.taking.get(), &QObject::destroyed, [&held] { held.storing.open(); });
    held.taking.reset();
    held.disk.reset(); // does what is queued
    auto store = openStore(options(held.folder.path()));
    REQUIRE(store.ok());
    CHECK((*store)->sessions().summaries()->empty());
    CHECK((*store)->history().imports()->empty());
}

TEST_CASE("History sheet: how far it is never goes back") {
    AppFixture app;
    HistorySheet sheet(QStringLiteral("patella.json"), &app.window());
    sheet.open();
    auto* bar = sheet.findChild<QProgressBar*>();
    REQUIRE(bar);
    sheet.setShare(0.3);
    sheet.setShare(0.1);
    CHECK(bar->value() == 30);
    sheet.setShare(7);
    CHECK(bar->value() == 100);
    sheet.showWriting();
    CHECK(bar->value() == 0);
}
