// The questions for a file: answered with none, or with a place that cannot be written.
#include "tests/support/drive.h"
#include "tests/support/files.h"
#include "tests/support/storage_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/sharing/history_sheet.h"
#include "ui/sharing/import_sheet.h"
#include "ui/sharing/share_model.h"
#include "ui/sharing/share_sheet.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// Answers the dialogs that come up while it lives: with what is typed, or with Esc.
class Answers : public QObject {
public:
    explicit Answers(QString typed = {})
        : m_typed(std::move(typed)) {
        m_look.start(1);
        connect(&m_look, &QTimer::timeout, this, &Answers::answer);
    }
    [[nodiscard]] int given() const { return m_given; }

private:
    void answer() {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        ++m_given;
        if (m_typed.isEmpty())
            return QTest::keyClick(dialog, Qt::Key_Escape);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        name->setText(m_typed);
        static_cast<QDialog*>(dialog)->accept();
    }

    QTimer m_look;
    QString m_typed;
    int m_given = 0;
};

class Window : public AppFixture {
public:
    Window() {
        window().showPage(QStringLiteral("settings"));
        settled();
        put(m_outside / "a file", "no folder");
    }
    void settled() {
        for (int i = 0; i < 4; ++i) {
            pump();
            app().settle();
        }
        pump();
    }
    SettingsPage* settings() { return window().findChild<SettingsPage*>(); }
    [[nodiscard]] std::filesystem::path outside() const { return m_outside.path(); }
    /// Below a file: nobody can write there, not even who may write everywhere.
    [[nodiscard]] QString nowhere(const char* name) const {
        return QString::fromStdU16String((m_outside / "a file" / name).u16string());
    }
    [[nodiscard]] int files() const {
        int found = 0;
        for (const auto& each : std::filesystem::recursive_directory_iterator(m_outside.path()))
            found += each.path().filename() == "a file" ? 0 : 1;
        return found;
    }

private:
    TempFolder m_outside;
};

const char* const exportButtons[] = {"Export as JSON", "Export as CSV", "Export as FHIR",
                                     "Export the plan as a calendar"};

} // namespace

TEST_CASE(
    "File dialogs: an export that is cancelled writes nothing, says nothing, and the button keeps the keys") {
    Window app;
    for (const char* name : exportButtons) {
        CAPTURE(name);
        QAbstractButton* pressed = button(app.settings(), QString::fromUtf8(name));
        REQUIRE(pressed);
        pressed->setFocus();
        const Answers cancelled;
        pressed->click();
        app.settled();
        CHECK(cancelled.given() == 1);
        CHECK_FALSE(shows(&app.window(), QStringLiteral("Saved to")));
        CHECK_FALSE(std::filesystem::exists(app.folder() / "export-copy"));
        CHECK(app.window().focusWidget() == pressed);
    }
    CHECK(app.files() == 0);
}

TEST_CASE("File dialogs: an export to where nobody can write says so, names the place and leaves no copy") {
    Window app;
    const std::pair<const char*, const char*> exports[] = {{"Export as JSON", "mine.json"},
                                                           {"Export as FHIR", "mine.fhir.json"}};
    for (const auto& [name, file] : exports) {
        CAPTURE(name);
        const Answers typed(app.nowhere(file));
        press(app.settings(), QString::fromUtf8(name));
        CHECK(typed.given() == 1);
        CHECK(QTest::qWaitFor([&] {
            app.settled();
            return shows(&app.window(), QString::fromUtf8(file));
        }));
        CHECK_FALSE(shows(&app.window(), QStringLiteral("Saved to")));
        CHECK_FALSE(std::filesystem::exists(app.folder() / "export-copy"));
    }
    CHECK(app.files() == 0);
}

TEST_CASE("File dialogs: tables that stand where a folder is in the way are told, the others are whole") {
    Window app;
    std::filesystem::create_directories(app.outside() / "tables" / "sets.csv" / "in the way");
    const Answers typed(QString::fromStdU16String((app.outside() / "tables").u16string()));
    press(app.settings(), QStringLiteral("Export as CSV"));
    CHECK(typed.given() == 1);
    CHECK(QTest::qWaitFor([&] {
        app.settled();
        return shows(&app.window(), QStringLiteral("sets.csv"));
    }));
    CHECK_FALSE(shows(&app.window(), QStringLiteral("Saved to")));
    CHECK(std::filesystem::is_directory(app.outside() / "tables" / "sets.csv" / "in the way"));
}

TEST_CASE("File dialogs: an import that is cancelled opens no sheet") {
    Window app;
    for (const char* name : {"Add a history", "Import files"}) {
        CAPTURE(name);
        QAbstractButton* pressed = button(app.settings(), QString::fromUtf8(name));
        REQUIRE(pressed);
        pressed->setFocus();
        const Answers cancelled;
        pressed->click();
        app.settled();
        CHECK(cancelled.given() == 1);
        CHECK_FALSE(app.window().findChild<HistorySheet*>());
        CHECK_FALSE(app.window().findChild<ImportSheet*>());
        CHECK(app.window().focusWidget() == pressed);
    }
}

TEST_CASE("File dialogs: the sheet of a chosen file gives the keys back to the button that asked for it") {
    Window app;
    put(app.outside() / "broken.json", "{");
    QAbstractButton* pressed = button(app.settings(), QStringLiteral("Add a history"));
    REQUIRE(pressed);
    pressed->setFocus();
    const Answers typed(QString::fromStdU16String((app.outside() / "broken.json").u16string()));
    pressed->click();
    app.settled();
    auto* sheet = app.window().findChild<HistorySheet*>();
    REQUIRE(sheet);
    CHECK(sheet->isOpen());
    sheet->done();
    app.settled();
    CHECK(app.window().focusWidget() == pressed);
}

TEST_CASE("File dialogs: a pack whose place is not chosen leaves the sheet as it was") {
    Window app;
    press(app.settings(), QStringLiteral("Share exercises and routines"));
    app.settled();
    auto* sheet = app.window().findChild<ShareSheet*>();
    REQUIRE(sheet);
    sheet->choose(ImportKind::Exercise, "clamshell");
    app.settled();
    const Answers cancelled;
    press(sheet, QStringLiteral("Write the file…"));
    app.settled();
    CHECK(cancelled.given() == 1);
    CHECK(sheet->isOpen());
    CHECK(sheet->model().ticked(ImportKind::Exercise) == std::vector<std::string>{"clamshell"});
    CHECK(app.files() == 0);
}
