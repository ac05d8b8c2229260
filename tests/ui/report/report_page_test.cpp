// The page of the report in the real window, and the command beside it.
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/ui/report/pdf_reading.h"
#include "ui/app/command_line.h"
#include "ui/app/reporting.h"
#include "ui/app/shipped_files.h"
#include "ui/report/report_page.h"
#include "ui/report/report_preview.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

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

void settle(AppFixture& app) {
    const auto done = [&] {
        app.app().settle();
        app.pump();
        const auto* page = app.window().findChild<ReportPage*>();
        return page && !app.app().reporting().busy() && page->preview()->isFinished();
    };
    REQUIRE(QTest::qWaitFor(done));
}

ReportPage* openReport(AppFixture& app) {
    app.app().reporting().open();
    settle(app);
    return app.window().findChild<ReportPage*>();
}

/// A score yesterday and one today.
void rate(AppFixture& app) {
    app.close();
    {
        StoreOptions opening;
        opening.folder = app.folder();
        opening.migrations = shippedMigrations();
        opening.now = [&app] { return app.clock().wall(); };
        auto store = openStore(std::move(opening));
        REQUIRE(store);
        for (int day = 0; day < 2; ++day) {
            WallTime at = app.clock().wall();
            at.utcMs -= day * 86'400'000LL;
            for (const Knee knee : bothSides)
                REQUIRE((*store)->sessions().addPain(
                    {newUuid(), {}, {PainKind::AnyTime, knee, PainScore::of(3)}, at, at}));
        }
    }
    app.open();
}

const Report& shown(ReportPage* page) { return page->preview()->sheet().words; }

int run(const QStringList& words, const std::filesystem::path& folder, std::string* err = nullptr) {
    std::ostringstream said, faults;
    const int code = runCommand({folder, QStringList{QStringLiteral("report")} + words}, said, faults);
    if (err)
        *err = faults.str();
    return code;
}

} // namespace

TEST_CASE("Report page: without a record it says so, and can still be saved") {
    AppFixture app;
    ReportPage* page = openReport(app);
    REQUIRE(page);
    CHECK(shows(page, QStringLiteral("Nothing was recorded in these days")));
    const auto file = app.folder() / "report.pdf";
    app.app().reporting().save(name(file));
    CHECK(hasRealText(bytesOf(file)));
}

TEST_CASE("Report page: go-to finds it, and the way back leads out of it") {
    AppFixture app;
    QTest::keyClick(&app.window(), Qt::Key_K, Qt::ControlModifier);
    app.pump();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("report"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle(app);
    CHECK(app.window().currentPage() == QStringLiteral("report"));
    CHECK(QApplication::focusWidget()->accessibleName() != QString());
    button(&app.window(), QStringLiteral("Back to Progress"))->click();
    CHECK(app.window().currentPage() != QStringLiteral("report"));
}

TEST_CASE("Report page: each switch changes the page at once and is remembered") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    CHECK_FALSE(shown(page).pain.isEmpty());
    button(page, QStringLiteral("Pain trend"))->click();
    CHECK(shown(page).pain.isEmpty());
    CHECK(page->preview()->paper().pain.isNull());
    button(page, QStringLiteral("Flare-ups"))->click();
    CHECK(shown(page).flareUps.isEmpty());
    app.reopen();
    page = openReport(app);
    CHECK(shown(page).pain.isEmpty());
    CHECK(shown(page).flareUps.isEmpty());
    CHECK_FALSE(app.app().preferences().report.pain);
}

TEST_CASE("Report page: name, year and words are typed, stand on the page and come back") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    auto* field = named<QLineEdit>(page, QStringLiteral("Name"));
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Anna"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1984"));
    auto* words = named<QPlainTextEdit>(page, QStringLiteral("Your words"));
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("Stairs hurt."));
    QTest::keyClick(words, Qt::Key_Tab); // leads on
    CHECK(QApplication::focusWidget() != words);
    REQUIRE(QTest::qWaitFor([&] { return shown(page).words == QStringLiteral("Stairs hurt."); }));
    CHECK(shown(page).person == QStringLiteral("Anna, born 1984"));
    app.reopen();
    page = openReport(app);
    CHECK(shown(page).words == QStringLiteral("Stairs hurt."));
    CHECK(named<QLineEdit>(page, QStringLiteral("Year of birth"))->text() == QStringLiteral("1984"));
}

TEST_CASE("Report page: what only the report knows is in no export") {
    AppFixture app;
    rate(app);
    app.close();
    Preferences preferences;
    preferences.report.name = "Anna Muster";
    preferences.report.words = "Stairs hurt.";
    REQUIRE(savePreferences(app.folder(), preferences));
    const auto out = app.folder() / "out.json";
    std::ostringstream said, faults;
    REQUIRE(runCommand({app.folder(), {QStringLiteral("export"), QStringLiteral("--json"), name(out)}}, said,
                       faults) == ExitDone);
    CHECK_FALSE(bytesOf(out).isEmpty());
    CHECK_FALSE(bytesOf(out).contains("Anna"));
    CHECK_FALSE(bytesOf(out).contains("Stairs"));
    app.open();
}

TEST_CASE("Report page: the days follow the period, and dates of one's own give it up") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    CHECK(shown(page).period.contains(QStringLiteral("12 week")));
    button(page, QStringLiteral("4 weeks"))->click();
    settle(app);
    CHECK(shown(page).period.contains(QStringLiteral("2026, 4 week")));
    auto* from = named<QDateEdit>(page, QStringLiteral("From"));
    REQUIRE(from);
    from->setDate(QDate(2026, 11, 15));
    settle(app);
    CHECK(shown(page).period.startsWith(QStringLiteral("15 November to 21 November 2026, 7 day")));
    button(page, QStringLiteral("4 weeks"))->click();
    settle(app);
    CHECK(shown(page).period.contains(QStringLiteral("2026, 4 week")));
}

TEST_CASE("Report page: the last visit is asked once, moves on with printing, and can be taken back") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    button(page, QStringLiteral("Since last visit"))->click();
    settle(app);
    CHECK(shows(page, QStringLiteral("When was your last visit?")));
    auto* visit = named<QDateEdit>(page, QStringLiteral("Last visit"));
    REQUIRE(visit);
    CHECK(visit->hasFocus());
    visit->setDate(QDate(2026, 11, 2));
    settle(app);
    CHECK_FALSE(shows(page, QStringLiteral("When was your last visit?")));
    CHECK(shown(page).period.startsWith(QStringLiteral("2 November to 21 November 2026, 20 day")));
    app.app().reporting().printed();
    app.pump();
    CHECK(app.app().preferences().report.lastVisit == LocalDate::of(2026, 11, 21));
    CHECK(shown(page).period.startsWith(QStringLiteral("2 November"))); // as it was printed
    button(page, QStringLiteral("Runs"))->click();
    settle(app);
    CHECK(shown(page).period.startsWith(QStringLiteral("2 November")));
    CHECK(app.app().preferences().report.lastVisit == LocalDate::of(2026, 11, 21));
    QTest::keyClick(&app.window(), Qt::Key_Z, Qt::ControlModifier);
    app.pump();
    CHECK(app.app().preferences().report.lastVisit == LocalDate::of(2026, 11, 2));
}

TEST_CASE("Report page: as text it is on the clipboard") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    button(page, QStringLiteral("Copy as text"))->click();
    CHECK(QGuiApplication::clipboard()->text() == ReportWords::plain(shown(page)));
}

TEST_CASE("Report page: a file that cannot be written is one sentence on the page") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    app.app().reporting().save(name(app.folder() / "no such folder" / "a.pdf"));
    app.pump();
    const auto* bar = page->findChild<MessageBar*>();
    REQUIRE(bar->isVisible());
    CHECK(bar->strong().contains(QStringLiteral("could not be written")));
    app.app().reporting().save(name(app.folder() / "a.pdf"));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Report page: everything on it has a name, and the keyboard reaches all of it") {
    AppFixture app;
    rate(app);
    ReportPage* page = openReport(app);
    for (QWidget* each : page->findChildren<QWidget*>())
        if (each->isVisible() && each->focusPolicy() & Qt::TabFocus && !qobject_cast<QScrollArea*>(each)) {
            auto* spoken = QAccessible::queryAccessibleInterface(each);
            INFO(each->metaObject()->className());
            CHECK((each->focusProxy() || (spoken && !spoken->text(QAccessible::Name).isEmpty())));
        }
    CHECK(page->preview()->accessibleName().isEmpty());
    CHECK(shows(page, QStringLiteral("Preview of the report: Knee training report")));
    QWidget* first = button(page, QStringLiteral("Save as PDF"));
    REQUIRE(first);
    first->setFocus(Qt::TabFocusReason);
    int stops = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += page->isAncestorOf(QApplication::focusWidget()) ? 1 : 0;
    } while (QApplication::focusWidget() != first && stops < 60);
    CHECK(stops >= 15);
    CHECK(QApplication::focusWidget() == first);
}

TEST_CASE("Report command: a PDF with the words and the switches of the window") {
    const TempFolder folder;
    const auto file = folder / "a.pdf";
    CHECK(run({QStringLiteral("--pdf"), name(file), QStringLiteral("--size"), QStringLiteral("letter")},
              folder.path()) == ExitDone);
    CHECK(bytesOf(file).contains("/MediaBox [0 0 612"));
    CHECK_FALSE(std::filesystem::exists(folder / "patella.db")); // asking makes nothing
    CHECK(run({QStringLiteral("--pdf"), name(file), QStringLiteral("--since"), QStringLiteral("2026-09-01"),
               QStringLiteral("--grey")},
              folder.path()) == ExitDone);
    CHECK_FALSE(hasColour(bytesOf(file)));
}

TEST_CASE("Report command: says what is wrong in one line") {
    const TempFolder folder;
    const QString file = name(folder / "a.pdf");
    const auto with = [&](const QStringList& more) {
        return run(QStringList{QStringLiteral("--pdf"), file} + more, folder.path());
    };
    CHECK(run({}, folder.path()) == ExitUsage);
    CHECK(with({QStringLiteral("--weeks"), QStringLiteral("0")}) == ExitUsage);
    CHECK(with({QStringLiteral("--weeks"), QStringLiteral("4"), QStringLiteral("--since"),
                QStringLiteral("2026-09-01")}) == ExitUsage);
    CHECK(with({QStringLiteral("--since"), QStringLiteral("2026-02-30")}) == ExitUsage);
    CHECK(with({QStringLiteral("--size"), QStringLiteral("a5")}) == ExitUsage);
    CHECK(with({QStringLiteral("--purple")}) == ExitUsage);
    CHECK_FALSE(std::filesystem::exists(folder / "a.pdf"));
    std::string err;
    CHECK(run({QStringLiteral("--pdf"), QStringLiteral("/no/such/place.pdf")}, folder.path(), &err) ==
          ExitFault);
    CHECK(err.find("could not be written") != std::string::npos);
}
