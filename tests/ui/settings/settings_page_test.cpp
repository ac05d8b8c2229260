#include "tests/support/catch.h"
#include "tests/support/sample_sessions.h"
#include "ui/settings/data_card.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace patella;
using namespace patella::ui;

namespace {

struct Page : SettingsPage {
    Page() {
        QObject::connect(this, &SettingsPage::preferencesChanged, this,
                         [this](const Preferences& p) { changes.push_back(p); });
        resize(1192, 800);
        show();
    }
    template <typename T>
    T* named(const char* name) {
        for (T* each : findChildren<T*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        FAIL("nothing is named " << name);
        return nullptr;
    }
    bool says(const char* text) {
        for (const QLabel* label : findChildren<QLabel*>())
            if (label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    std::vector<Preferences> changes;
};

DataInfo sample() {
    return {QStringLiteral("/data/patella"),
            QStringLiteral("/data/patella/patella.db"),
            1'843'200,
            128,
            1,
            4,
            test::wallTime(*LocalDate::of(2026, 11, 21), 7, 5),
            9,
            false,
            {}};
}

} // namespace

TEST_CASE("SettingsPage: showing preferences changes nothing") {
    Page page;
    Preferences set;
    set.theme = Preferences::Theme::Dark;
    set.toneVolume = 30;
    set.getReadySeconds = 0;
    page.setPreferences(set);
    REQUIRE(page.changes.empty());
    REQUIRE(page.named<Segmented>("Theme")->currentIndex() == 2);
    REQUIRE(page.named<Stepper>("Loudness")->value() == 30);
    REQUIRE(page.named<Stepper>("Get ready")->value() == 0);
}

TEST_CASE("SettingsPage: a change holds at once and keeps what the page does not show") {
    Page page;
    Preferences set;
    set.page = "library";
    set.windowGeometry = "abc";
    page.setPreferences(set);
    QTest::keyClick(page.named<Stepper>("Switch of side"), Qt::Key_Up);
    QTest::keyClick(page.named<Switch>("Reduced motion"), Qt::Key_Space);
    REQUIRE(page.changes.size() == 2);
    set.sideSwitchSeconds = 6;
    set.reducedMotion = true;
    REQUIRE(page.changes.back() == set);
}

TEST_CASE("SettingsPage: seconds stay between 0 and 60, loudness between 0 and 100") {
    Page page;
    auto* ready = page.named<Stepper>("Get ready");
    ready->setValue(500);
    REQUIRE(page.changes.back().getReadySeconds == 60);
    ready->setValue(-3);
    REQUIRE(page.changes.back().getReadySeconds == 0);
    page.named<Stepper>("Loudness")->setValue(150);
    REQUIRE(page.changes.back().toneVolume == 100);
}

TEST_CASE("SettingsPage: without tones there is no loudness to set and none to try") {
    Page page;
    QTest::keyClick(page.named<Switch>("Tones"), Qt::Key_Space);
    REQUIRE_FALSE(page.changes.back().tones);
    REQUIRE_FALSE(page.named<Stepper>("Loudness")->isEnabled());
}

TEST_CASE("SettingsPage: it says where the data lies, how much there is and when it was backed up") {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Page page;
    REQUIRE(page.says("None yet."));
    page.setData(sample());
    QLocale::setDefault(QLocale::system());
    REQUIRE(page.says("/data/patella/patella.db"));
    REQUIRE(page.says("128 sessions, 1 rating and 4 routines of yours, 1.8 MB in all"));
    REQUIRE(page.says("Saturday 21 November 2026 at 07:05"));
}

TEST_CASE("SettingsPage: a folder that cannot be written to is said, and what writes rests") {
    Page page;
    DataInfo info = sample();
    page.setData(info);
    REQUIRE(page.named<QAbstractButton>("Back up now")->isEnabled());
    info.readOnly = true;
    page.setData(info);
    REQUIRE_FALSE(page.named<QAbstractButton>("Back up now")->isEnabled());
    REQUIRE_FALSE(page.named<QAbstractButton>("Add exercise or routine files")->isEnabled());
    REQUIRE(page.named<QAbstractButton>("Export as JSON")->isEnabled());
}

TEST_CASE("SettingsPage: each button asks for what it names") {
    Page page;
    page.setData(sample());
    QStringList asked;
    QObject::connect(&page, &SettingsPage::openFolder, &page, [&] { asked << QStringLiteral("open"); });
    QObject::connect(&page, &SettingsPage::exportData, &page,
                     [&](const QString& format) { asked << format; });
    QObject::connect(&page, &SettingsPage::importFiles, &page, [&] { asked << QStringLiteral("import"); });
    QObject::connect(&page, &SettingsPage::backUpNow, &page, [&] { asked << QStringLiteral("back up"); });
    QObject::connect(&page, &SettingsPage::testTone, &page, [&] { asked << QStringLiteral("tone"); });
    for (const char* name : {"Open the folder with your data", "Export as JSON", "Export as CSV",
                             "Add exercise or routine files", "Back up now", "Play a tone"})
        QTest::keyClick(page.named<QAbstractButton>(name), Qt::Key_Space);
    REQUIRE(asked.join(QLatin1Char(' ')) == QStringLiteral("open json csv import back up tone"));
}

TEST_CASE("SettingsPage: everything that takes a key has a name") {
    Page page;
    page.setData(sample());
    for (QWidget* each : page.findChildren<QWidget*>())
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && !each->focusProxy()) {
            INFO(each->metaObject()->className());
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
            REQUIRE(spoken);
            REQUIRE_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
}
