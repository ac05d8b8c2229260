// F4: a small disk that fills up under the running window.
#include "tests/support/drive.h"
#include "tests/support/storage_fixture.h"
#include "ui/app/disk.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"

#include <fstream>

#ifdef __linux__
#include <sys/mount.h>
#endif

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

namespace fs = std::filesystem;

/// A disk of a megabyte over a folder; there() is false where mounting is not allowed.
class SmallDisk {
public:
    explicit SmallDisk(fs::path folder)
        : m_folder(std::move(folder)) {
#ifdef __linux__
        m_there = ::mount("none", m_folder.c_str(), "tmpfs", 0, "size=1m,mode=0700") == 0;
#endif
        if (!m_there)
            WARN("a disk of a megabyte cannot be mounted here: not tried");
    }
    ~SmallDisk() {
#ifdef __linux__
        if (m_there)
            ::umount2(m_folder.c_str(), MNT_DETACH);
#endif
    }
    [[nodiscard]] bool there() const { return m_there; }
    void fill() const {
        std::ofstream out(filler(), std::ios::binary);
        const std::string block(4096, 'x');
        while (out.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
        for (char byte = 'x'; std::ofstream(filler(), std::ios::app).put(byte).flush();) {
        }
    }
    void makeRoom() const { fs::remove(filler()); }

private:
    [[nodiscard]] fs::path filler() const { return m_folder / "filler.bin"; }
    fs::path m_folder;
    bool m_there = false;
};

void playWallSit(AppFixture& app) {
    app.window().showPage(QStringLiteral("library"));
    Q_EMIT app.window().findChild<LibraryPage*>()->tryExercise(ExerciseId("wall-sit"));
    app.pump();
    REQUIRE(app.window().playerShown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
}

bool eventually(AppFixture& app, const std::function<bool()>& holds) {
    return QTest::qWaitFor(
        [&] {
            app.app().settle();
            return holds();
        },
        15'000);
}

} // namespace

TEST_CASE("F4: on a full disk the session goes on in memory under a bar and is saved when there is room") {
    AppFixture app;
    app.close();
    const SmallDisk disk(app.folder());
    if (!disk.there())
        return;
    app.open();
    MainWindow& window = app.window();
    playWallSit(app);
    auto* player = window.findChild<PlayerPage*>();
    app.app().settle();
    disk.fill();
    runToEnd(app, *player);
    REQUIRE(eventually(app, [&] { return shows(player, QStringLiteral("Not saved yet.")); }));
    CHECK(button(player, QStringLiteral("Save a copy")));

    disk.makeRoom();
    press(player, QStringLiteral("Try again"));
    REQUIRE(eventually(app, [&] { return !shows(player, QStringLiteral("Not saved yet.")); }));
    press(player, QStringLiteral("Done"));
    app.reopen();
    app.window().showPage(QStringLiteral("history"));
    auto* history = app.window().findChild<HistoryPage*>();
    REQUIRE(eventually(app, [&] { return shows(history, QStringLiteral("Wall sit")); }));
    app.close();
}

TEST_CASE("F4: a copy from a full disk holds what could not be saved") {
    const TempFolder folder;
    const TempFolder elsewhere;
    const SmallDisk small(folder.path());
    if (!small.there())
        return;
    FakeClock clock;
    Disk disk(folder.path(), clock);
    disk.settle();
    small.fill();
    const SessionId id(newUuid());
    bool failed = false;
    QObject::connect(&disk, &Disk::writeFailed, &disk, [&] { failed = true; });
    disk.write([&](Store& store) { return store.sessions().begin(id, wall(), plan()); });
    for (int i = 0; i < 200; ++i) // more than fits in what SQLite had reserved
        disk.write(
            [id](Store& store) { return store.sessions().setNote(id, wall(), std::string(900, 'n')); });
    disk.write([id](Store& store) { return store.sessions().addSet(id, wall(60'000), set(0, 1, 12)); });
    REQUIRE(QTest::qWaitFor([&] {
        disk.settle();
        return failed;
    }));
    REQUIRE(disk.unsaved() > 0);
    std::optional<Done> copied;
    const fs::path file = elsewhere.path() / "copy.json";
    disk.saveCopy(file, [&](const Done& done) { copied = done; });
    REQUIRE(QTest::qWaitFor([&] { return copied.has_value(); }, 15'000));
    REQUIRE(copied->ok());
    const std::string text = bytesOf(file);
    CHECK(text.find(id.value) != std::string::npos);
    CHECK(text.find("\"done\":12") != std::string::npos);
    CHECK(std::distance(fs::directory_iterator(elsewhere.path()), fs::directory_iterator{}) == 1);
}
