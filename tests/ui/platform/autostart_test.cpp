#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "ui/platform/autostart_macos.h"
#include "ui/platform/autostart_windows.h"
#include "ui/platform/autostart_xdg.h"

#include <QFile>

using namespace patella::ui;
using patella::test::get;
using patella::test::put;
using patella::test::TempFolder;

namespace {

QString in(const TempFolder& folder, const char* name) {
    return QString::fromStdString((folder.path() / name).string());
}

const QStringList plain{QStringLiteral("/usr/bin/patella"), QStringLiteral("--hidden")};

} // namespace

TEST_CASE("Autostart: on Linux a desktop file comes and goes, in a folder that is made for it") {
    const TempFolder folder;
    XdgAutostart autostart(in(folder, "config/autostart"), plain);
    CHECK(autostart.state() == Autostart::State::Off);
    CHECK(autostart.set(false)); // nothing to take away
    REQUIRE(autostart.set(true));
    CHECK(autostart.state() == Autostart::State::On);
    CHECK(get(folder / "config/autostart/patella.desktop") ==
          "[Desktop Entry]\nType=Application\nName=Patella\nIcon=patella\nTryExec=/usr/bin/patella\n"
          "Exec=\"/usr/bin/patella\" \"--hidden\"\nTerminal=false\nX-Patella-Autostart=true\n");
    REQUIRE(autostart.set(true));
    REQUIRE(autostart.set(false));
    CHECK_FALSE(std::filesystem::exists(folder / "config/autostart/patella.desktop"));
    CHECK(std::filesystem::is_empty(folder / "config/autostart"));
}

TEST_CASE("Autostart: what a path may hold is escaped as a desktop file asks") {
    const TempFolder folder;
    XdgAutostart autostart(in(folder, "autostart"),
                           {QStringLiteral("/opt/my \"50%\" $apps\\p`a"), QStringLiteral("--hidden")});
    REQUIRE(autostart.set(true));
    const std::string text = get(folder / "autostart/patella.desktop");
    CHECK(text.find(R"(Exec="/opt/my \\"50%%\\" \\$apps\\\\p\\`a" "--hidden")") != std::string::npos);
    CHECK(text.find(R"(TryExec=/opt/my "50%" $apps\\p`a)") != std::string::npos);
    XdgAutostart broken(in(folder, "other"), {QStringLiteral("/opt/a\nExec=rm"), QStringLiteral("--hidden")});
    CHECK_FALSE(broken.set(true));
    CHECK(broken.state() == Autostart::State::Off);
}

TEST_CASE("Autostart: a file, a link or a folder that is not ours is neither written over nor taken away") {
    const TempFolder folder;
    const auto path = folder / "autostart/patella.desktop";
    std::filesystem::create_directories(folder / "autostart");
    XdgAutostart autostart(in(folder, "autostart"), plain);
    const auto staysForeign = [&] {
        CHECK(autostart.state() == Autostart::State::Foreign);
        CHECK_FALSE(autostart.set(true));
        CHECK_FALSE(autostart.set(false));
    };
    put(path, "[Desktop Entry]\nExec=theirs\n");
    staysForeign();
    CHECK(get(path) == "[Desktop Entry]\nExec=theirs\n");
    std::filesystem::remove(path);
    put(folder / "target", "[Desktop Entry]\nX-Patella-Autostart=true\n");
    std::filesystem::create_symlink(folder / "target", path);
    staysForeign();
    CHECK(get(folder / "target") == "[Desktop Entry]\nX-Patella-Autostart=true\n");
    std::filesystem::remove(path);
    std::filesystem::create_symlink(folder / "nowhere", path);
    staysForeign();
    CHECK_FALSE(std::filesystem::exists(folder / "nowhere"));
    std::filesystem::remove(path);
    std::filesystem::create_directories(path);
    staysForeign();
}

TEST_CASE("Autostart: what the desktop has switched off in our file is off") {
    const TempFolder folder;
    const auto path = folder / "autostart/patella.desktop";
    XdgAutostart autostart(in(folder, "autostart"), plain);
    for (const char* line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        REQUIRE(autostart.set(true));
        put(path, get(path) + line);
        CHECK(autostart.state() == Autostart::State::Off);
        REQUIRE(autostart.set(true));
        CHECK(autostart.state() == Autostart::State::On);
    }
}

TEST_CASE("Autostart: a folder that cannot be made or written to is said") {
    const TempFolder folder;
    put(folder / "config", "a file");
    XdgAutostart autostart(in(folder, "config/autostart"), plain);
    CHECK_FALSE(autostart.set(true));
    CHECK(autostart.state() == Autostart::State::Off);
}

TEST_CASE("Autostart: on macOS a LaunchAgent names the program, and a foreign one stays") {
    const TempFolder folder;
    LaunchAgent agent(in(folder, "LaunchAgents"),
                      {QStringLiteral("/Applications/A & B"), QStringLiteral("--hidden")});
    REQUIRE(agent.set(true));
    CHECK(agent.state() == Autostart::State::On);
    const std::string text = get(folder / "LaunchAgents/org.patella.Patella.plist");
    CHECK(text.find("<string>/Applications/A &amp; B</string>") != std::string::npos);
    CHECK(text.find("<string>--hidden</string>") != std::string::npos);
    REQUIRE(agent.set(false));
    put(folder / "LaunchAgents/org.patella.Patella.plist", "<plist/>");
    CHECK_FALSE(agent.set(true));
    CHECK(agent.state() == Autostart::State::Foreign);
}

TEST_CASE("Autostart: on Windows the value of the Run key comes and goes, and a foreign one stays") {
    const TempFolder folder;
    const QString file = in(folder, "run.ini");
    RunKeyAutostart key(file, QSettings::IniFormat,
                        {QStringLiteral("/Program Files/Patella/patella"), QStringLiteral("--hidden"),
                         QStringLiteral("--data-dir"), QStringLiteral("/my data")});
    CHECK(key.state() == Autostart::State::Off);
    REQUIRE(key.set(true));
    CHECK(key.state() == Autostart::State::On);
    QSettings seen(file, QSettings::IniFormat);
    CHECK(seen.value(QStringLiteral("Patella")).toString() ==
          QStringLiteral("\"/Program Files/Patella/patella\" --data-dir \"/my data\" --hidden"));
    REQUIRE(key.set(false));
    CHECK(key.state() == Autostart::State::Off);
    seen.setValue(QStringLiteral("Patella"), QStringLiteral("C:\\other.exe"));
    seen.sync();
    CHECK(key.state() == Autostart::State::Foreign);
    CHECK_FALSE(key.set(true));
    CHECK_FALSE(key.set(false));
}
