// A routine put on paper, in the real window and by the command.
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/app/command_line.h"
#include "ui/app/handing_out.h"
#include "ui/paper/handout_dialog.h"
#include "ui/paper/handout_preview.h"
#include "ui/routine/routines_list.h"
#include "ui/routine/routines_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QFile>
#include <QLocale>

#include <filesystem>
#include <sstream>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

QByteArray bytesOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdU16String(path.u16string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString name(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

HandoutDialog* openDialog(AppFixture& app) {
    app.window().showPage(QStringLiteral("routines"));
    app.pump();
    auto* page = app.window().findChild<RoutinesPage*>();
    page->list()->select(RoutineId("s0-strength"));
    page->list()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    app.pump();
    return app.app().handingOut()->dialog();
}

void finish(AppFixture& app) {
    while (app.app().handingOut()->busy())
        app.pump();
}

int run(const QStringList& words, std::string* out = nullptr, std::string* err = nullptr) {
    const TempFolder folder;
    std::ostringstream said, faults;
    const int code =
        runCommand({folder.path(), QStringList{QStringLiteral("handout")} + words}, said, faults);
    if (out)
        *out = said.str();
    if (err)
        *err = faults.str();
    return code;
}

} // namespace

TEST_CASE("Handing out: Ctrl+P shows the pages, and what is saved is a PDF") {
    AppFixture app;
    HandoutDialog* dialog = openDialog(app);
    REQUIRE(dialog);
    while (!dialog->preview()->isFinished())
        app.pump();
    CHECK(dialog->preview()->pages().itemCount() == 4);
    CHECK(shows(dialog, QStringLiteral("What is printed: Gentle strength set")));
    const auto file = app.folder() / "handout.pdf";
    app.app().handingOut()->save(name(file));
    CHECK_FALSE(std::filesystem::exists(file)); // nothing half written
    finish(app);
    CHECK(bytesOf(file).startsWith("%PDF"));
    CHECK(bytesOf(file).trimmed().endsWith("%%EOF"));
}

TEST_CASE(
    "Handing out: a file that cannot be written is one sentence in the dialog, and the buttons come back") {
    AppFixture app;
    HandoutDialog* dialog = openDialog(app);
    REQUIRE(dialog);
    const QString file = name(app.folder() / "no such folder" / "handout.pdf");
    app.app().handingOut()->save(file);
    app.pump();
    const auto* bar = dialog->findChild<MessageBar*>();
    REQUIRE(bar->isVisible());
    CHECK(bar->strong().contains(file));
    CHECK(bar->strong().contains(QStringLiteral("could not be written")));
    CHECK(button(dialog, QStringLiteral("Save PDF…")));
}

TEST_CASE("Handing out: paper, ink and figures are kept from one time to the next") {
    AppFixture app;
    HandoutDialog* dialog = openDialog(app);
    REQUIRE(dialog);
    button(dialog, QStringLiteral("Letter"))->click();
    button(dialog, QStringLiteral("Grey"))->click();
    button(dialog, QStringLiteral("With figures"))->click();
    CHECK(dialog->preview()->pages().size == QSizeF(612, 792));
    const HandoutOptions chosen{QPageSize::Letter, true, false};
    CHECK(dialog->options() == chosen);
    dialog->done();
    REQUIRE(QTest::qWaitFor([&] { return !app.app().handingOut()->dialog(); }));
    REQUIRE(openDialog(app));
    CHECK(app.app().handingOut()->dialog()->options() == chosen);
}

TEST_CASE("Handing out: as text it is on the clipboard") {
    AppFixture app;
    HandoutDialog* dialog = openDialog(app);
    REQUIRE(dialog);
    button(dialog, QStringLiteral("Copy as text"))->click();
    CHECK(QGuiApplication::clipboard()->text() == HandoutWords::plain(dialog->sheet().words));
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Gentle strength set\n")));
}

TEST_CASE("Handing out: nothing is offered of a routine without an exercise") {
    AppFixture app;
    app.window().showPage(QStringLiteral("routines"));
    app.pump();
    Routine empty;
    empty.id = RoutineId(newUuid());
    empty.name = "Empty";
    auto* page = app.window().findChild<RoutinesPage*>();
    page->setRoutines({}, {empty});
    page->list()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(app.app().handingOut()->dialog());
}

TEST_CASE("Handout command: a PDF of the size that was asked for, in grey without a colour") {
    const TempFolder folder;
    const auto file = folder.path() / "a.pdf";
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--letter"), QStringLiteral("--grey"),
               QStringLiteral("--out"), name(file)}) == ExitDone);
    const QByteArray letter = bytesOf(file);
    CHECK(letter.contains("/MediaBox [0 0 612"));
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--a4"), QStringLiteral("--out"), name(file)}) ==
          ExitDone);
    CHECK(bytesOf(file).contains("/MediaBox [0 0 595"));
}

TEST_CASE("Handout command: its words alone, on the terminal or in a file") {
    const TempFolder folder;
    const auto file = folder.path() / "a.txt";
    std::string out;
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--text")}, &out) == ExitDone);
    CHECK(out.starts_with("Gentle strength set\n"));
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--text"), QStringLiteral("--out"),
               name(file)}) == ExitDone);
    CHECK(bytesOf(file).toStdString() == out);
}

TEST_CASE("Handout command: says what is wrong in one line") {
    std::string err;
    CHECK(run({QStringLiteral("s0-strength")}, nullptr, &err) == ExitUsage);
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--out")}, nullptr, &err) == ExitUsage);
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--purple"), QStringLiteral("--text")}) ==
          ExitUsage);
    CHECK(run({QStringLiteral("no-such"), QStringLiteral("--text")}, nullptr, &err) == ExitFault);
    CHECK(err == "patella: there is no routine \"no-such\"\n");
    CHECK(run({QStringLiteral("s0-strength"), QStringLiteral("--out"), QStringLiteral("/no/such/place.pdf")},
              nullptr, &err) == ExitFault);
    CHECK(err.find("could not be written") != std::string::npos);
}
