#include "tests/support/catch.h"
#include "tests/support/sample_sessions.h"
#include "ui/settings/data_card.h"
#include "ui/settings/reminders_card.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/time_stepper.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/swatches.h"
#include "ui/widgets/switch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
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

TEST_CASE("SettingsPage: the figures' body shape and skin tone are chosen by keys, at once") {
    Page page;
    Preferences set;
    set.bodyShape = Preferences::BodyShape::BroadShoulders;
    set.skinTone = 5;
    page.setPreferences(set);
    REQUIRE(page.changes.empty());
    auto* shape = page.named<Segmented>("Body shape");
    auto* skin = page.named<Swatches>("Skin tone");
    CHECK(shape->currentIndex() == 1);
    CHECK(skin->currentIndex() == 5);
    CHECK(skin->count() == 7);
    QTest::keyClick(page.named<QAbstractButton>("Skin tone 5 of 6, from light to dark"), Qt::Key_Right);
    REQUIRE(page.changes.size() == 1);
    CHECK(page.changes.back().skinTone == 6);
    QTest::keyClick(page.named<QAbstractButton>("Skin tone 6 of 6, from light to dark"), Qt::Key_Right);
    CHECK(page.changes.size() == 1); // the last one
    QTest::keyClick(page.named<QAbstractButton>("Broad shoulders"), Qt::Key_Right);
    REQUIRE(page.changes.size() == 2);
    CHECK(page.changes.back().bodyShape == Preferences::BodyShape::NarrowShoulders);
    CHECK(page.changes.back().skinTone == 6);
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

namespace {

VoiceList someVoices() {
    VoiceList list;
    list.engines = {QStringLiteral("speechd"), QStringLiteral("flite")};
    list.engine = QStringLiteral("speechd");
    list.locales = {QStringLiteral("de_DE"), QStringLiteral("en_GB"), QStringLiteral("en_US")};
    list.locale = QStringLiteral("en_US");
    list.names = {QStringLiteral("Anna"), QStringLiteral("Ben")};
    list.name = QStringLiteral("Anna");
    return list;
}

} // namespace

TEST_CASE("SettingsPage: voices are asked for when the page is shown, and fill its boxes when they come") {
    Page page;
    QSignalSpy wanted(&page, &SettingsPage::voicesWanted);
    page.hide();
    page.show();
    REQUIRE(wanted.size() == 1);
    auto* engine = page.named<QComboBox>("Engine");
    REQUIRE_FALSE(engine->isEnabled());
    page.setVoices(Voice::State::Starting, {});
    REQUIRE(page.says("Looking for voices."));
    page.setVoices(Voice::State::Ready, someVoices());
    REQUIRE(engine->isEnabled());
    REQUIRE(engine->count() == 3);
    REQUIRE(engine->currentText() == QStringLiteral("Automatic: Speech Dispatcher"));
    REQUIRE(page.named<QComboBox>("Language")->itemText(2).contains(QStringLiteral("English")));
    REQUIRE(page.changes.empty());
}

TEST_CASE("SettingsPage: what is chosen of a voice is kept, and another engine begins anew") {
    Page page;
    page.setVoices(Voice::State::Ready, someVoices());
    QTest::keyClick(page.named<QComboBox>("Language"), Qt::Key_Down);
    REQUIRE(page.changes.back().voiceLocale == "de_DE");
    QTest::keyClick(page.named<QComboBox>("Voice to speak with"), Qt::Key_End);
    REQUIRE(page.changes.back().voiceName == "Ben");
    REQUIRE(page.changes.back().voiceLocale == "de_DE");
    QTest::keyClick(page.named<QComboBox>("Engine"), Qt::Key_End);
    REQUIRE(page.changes.back().voiceEngine == "flite");
    REQUIRE(page.changes.back().voiceLocale.empty());
    REQUIRE(page.changes.back().voiceName.empty());
    QTest::keyClick(page.named<Stepper>("Speed"), Qt::Key_Up);
    REQUIRE(page.changes.back().voiceRate == 10);
    QTest::keyClick(page.named<Stepper>("Loudness of the voice"), Qt::Key_Down);
    REQUIRE(page.changes.back().voiceVolume == 70);
    REQUIRE(page.changes.back().toneVolume == 80);
}

TEST_CASE("SettingsPage: a voice that was chosen stays chosen where its engine is not there") {
    Page page;
    Preferences set;
    set.voiceEngine = "gone";
    set.voiceLocale = "cy_GB";
    set.counting = Counting::Quiet;
    page.setPreferences(set);
    page.setVoices(Voice::State::Ready, someVoices());
    REQUIRE(page.named<QComboBox>("Engine")->currentText() == QStringLiteral("gone"));
    REQUIRE(page.named<Segmented>("Counting")->currentIndex() == 2);
    QTest::keyClick(page.named<Switch>("Reduced motion"), Qt::Key_Space);
    REQUIRE(page.changes.back().voiceEngine == "gone");
    REQUIRE(page.changes.back().voiceLocale == "cy_GB");
}

TEST_CASE("SettingsPage: where there is no voice it says so, and without one nothing is asked for") {
    Page page;
    page.setVoices(Voice::State::None, {});
    REQUIRE(page.says("No voice was found on this computer."));
    REQUIRE_FALSE(page.named<QAbstractButton>("Say a sentence")->isEnabled());
    QTest::keyClick(page.named<Switch>("Voice"), Qt::Key_Space);
    REQUIRE_FALSE(page.changes.back().voice);
    REQUIRE_FALSE(page.named<Stepper>("Loudness of the voice")->isEnabled());
    QSignalSpy wanted(&page, &SettingsPage::voicesWanted);
    page.hide();
    page.show();
    REQUIRE(wanted.isEmpty());
    QTest::keyClick(page.named<Switch>("Voice"), Qt::Key_Space);
    REQUIRE(wanted.size() == 1);
}

TEST_CASE("SettingsPage: reminders are off until asked for, and then set by keys") {
    Page page;
    CHECK_FALSE(page.named<TimeStepper>("Time of the session")->isEnabled());
    CHECK_FALSE(page.named<Switch>("Keep running in the tray")->isEnabled());
    CHECK_FALSE(page.named<Switch>("Start at login")->isEnabled());
    QTest::keyClick(page.named<Switch>("Reminders"), Qt::Key_Space);
    REQUIRE(page.changes.size() == 1);
    CHECK(page.changes.back().reminders.on);
    QTest::keyClick(page.named<TimeStepper>("Time of the session"), Qt::Key_Up);
    CHECK(page.changes.back().reminders.sessionAt == 18 * 60 + 15);
    QTest::keyClick(page.named<TimeStepper>("Time of the morning question"), Qt::Key_Down);
    CHECK(page.changes.back().reminders.morningAt == 7 * 60 + 45);
    QTest::keyClick(page.named<TimeStepper>("Quiet to"), Qt::Key_Up);
    CHECK(page.changes.back().reminders.quietTo == 7 * 60 + 15);
    QTest::keyClick(page.named<Switch>("Keep running in the tray"), Qt::Key_Space);
    CHECK(page.changes.back().reminders.keepInTray);
    QTest::keyClick(page.named<Switch>("Remind of sessions"), Qt::Key_Space);
    CHECK_FALSE(page.changes.back().reminders.sessions);
    CHECK_FALSE(page.named<TimeStepper>("Time of the session")->isEnabled());
    CHECK_FALSE(page.named<Switch>("A time for each weekday")->isEnabled());
}

TEST_CASE("SettingsPage: each weekday's time begins where the one for all of them was") {
    Page page;
    Preferences set;
    set.reminders.on = true;
    set.reminders.sessionAt = 7 * 60;
    page.setPreferences(set);
    CHECK_FALSE(page.named<TimeStepper>("Sunday")->isVisible());
    QTest::keyClick(page.named<Switch>("A time for each weekday"), Qt::Key_Space);
    CHECK(page.changes.back().reminders.weekdayAt == std::array{420, 420, 420, 420, 420, 420, 420});
    auto* sunday = page.named<TimeStepper>("Sunday");
    CHECK(sunday->isVisible());
    QTest::keyClick(sunday, Qt::Key_Up);
    CHECK(page.changes.back().reminders.weekdayAt == std::array{420, 420, 420, 420, 420, 420, 435});
    CHECK_FALSE(page.named<TimeStepper>("Time of the session")->isEnabled());
}

TEST_CASE("SettingsPage: quiet hours say what they swallow") {
    Page page;
    Preferences set;
    set.reminders.on = true;
    const auto with = [&](int from, int to) {
        set.reminders.quietFrom = from * 60;
        set.reminders.quietTo = to * 60;
        page.setPreferences(set);
    };
    with(21, 7);
    CHECK(page.says("What falls into them waits for their end."));
    with(17, 7);
    CHECK(page.says("A session's time lies in them, so it is not said that day."));
    with(0, 13);
    CHECK(page.says("They last over noon, so the morning question is not said."));
    with(7, 7);
    CHECK(page.says("None, since both times are the same."));
}

TEST_CASE("SettingsPage: what the desktop lacks for reminders is said quietly") {
    Page page;
    Preferences set;
    set.reminders.on = true;
    page.setPreferences(set);
    QSignalSpy login(&page, &SettingsPage::startAtLogin);
    page.setDesktop({true, true, Autostart::State::On});
    CHECK(page.named<Switch>("Start at login")->isChecked());
    CHECK(login.isEmpty());
    QTest::keyClick(page.named<Switch>("Start at login"), Qt::Key_Space);
    REQUIRE(login.size() == 1);
    CHECK_FALSE(login.first().first().toBool());
    page.setDesktop({false, false, Autostart::State::Foreign});
    CHECK(page.says("This desktop shows no notifications"));
    CHECK(page.says("This desktop has no tray"));
    CHECK(page.says("An entry that is not Patella's own has its place."));
    CHECK_FALSE(page.named<Switch>("Start at login")->isEnabled());
    CHECK_FALSE(page.named<Switch>("Keep running in the tray")->isEnabled());
}

TEST_CASE("TimeStepper: a time is understood however it is typed, and anything else is not") {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(TimeStepper::shown(18 * 60 + 5) == QStringLiteral("18:05"));
    const std::pair<const char*, int> typed[] = {
        {"18:30", 1110},   {"18.30", 1110}, {"1830", 1110}, {"18h30", 1110},  {"7", 420},  {" 07:05 ", 425},
        {"6:30 pm", 1110}, {"6 PM", 1080},  {"12 am", 0},   {"12:15pm", 735}, {"0:00", 0}, {"23:59", 1439},
        {"24:00", -1},     {"7:60", -1},    {"", -1},       {"noon", -1},     {"-7", -1},  {"123456", -1}};
    for (const auto& [text, minutes] : typed) {
        INFO(text);
        CHECK(TimeStepper::understood(QString::fromUtf8(text)) == minutes);
    }
    for (const QLocale& locale :
         {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German)}) {
        QLocale::setDefault(locale);
        for (int minutes = 0; minutes < 24 * 60; ++minutes)
            REQUIRE(TimeStepper::understood(TimeStepper::shown(minutes)) == minutes);
    }
    QLocale::setDefault(QLocale::system());
    TimeStepper stepper(QStringLiteral("Time"));
    stepper.setValue(23 * 60 + 50);
    stepper.stepUp();
    CHECK(stepper.value() == 0); // over midnight
    stepper.stepDown();
    CHECK(stepper.value() == 23 * 60 + 45);
    stepper.setValue(8 * 60 + 7);
    stepper.stepDown();
    CHECK(stepper.value() == 8 * 60); // to full quarters
    stepper.setMaximum(ReminderSettings::latestMorning);
    stepper.setValue(11 * 60 + 45);
    stepper.stepUp();
    CHECK(stepper.value() == 11 * 60 + 45);
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
    REQUIRE_FALSE(page.named<QAbstractButton>("Import files")->isEnabled());
    REQUIRE_FALSE(page.named<QAbstractButton>("Add a history")->isEnabled());
    REQUIRE(page.named<QAbstractButton>("Export as JSON")->isEnabled());
}

TEST_CASE("SettingsPage: each button asks for what it names") {
    Page page;
    page.setData(sample());
    page.setVoices(Voice::State::Ready, someVoices());
    QStringList asked;
    QObject::connect(&page, &SettingsPage::openFolder, &page, [&] { asked << QStringLiteral("open"); });
    QObject::connect(&page, &SettingsPage::exportData, &page,
                     [&](const QString& format) { asked << format; });
    QObject::connect(&page, &SettingsPage::historyWanted, &page, [&] { asked << QStringLiteral("add"); });
    QObject::connect(&page, &SettingsPage::seeHistories, &page,
                     [&] { asked << QStringLiteral("histories"); });
    QObject::connect(&page, &SettingsPage::importFiles, &page, [&] { asked << QStringLiteral("import"); });
    QObject::connect(&page, &SettingsPage::seeImports, &page, [&] { asked << QStringLiteral("imports"); });
    QObject::connect(&page, &SettingsPage::shareWanted, &page, [&] { asked << QStringLiteral("share"); });
    QObject::connect(&page, &SettingsPage::backUpNow, &page, [&] { asked << QStringLiteral("back up"); });
    QObject::connect(&page, &SettingsPage::testTone, &page, [&] { asked << QStringLiteral("tone"); });
    QObject::connect(&page, &SettingsPage::testVoice, &page, [&] { asked << QStringLiteral("voice"); });
    for (const char* name :
         {"Open the folder with your data", "Export as JSON", "Export as CSV", "See all histories you added",
          "Add a history", "Import files", "See all imports", "Share exercises and routines", "Back up now",
          "Play a tone", "Say a sentence"})
        QTest::keyClick(page.named<QAbstractButton>(name), Qt::Key_Space);
    REQUIRE(asked.join(QLatin1Char(' ')) ==
            QStringLiteral("open json csv histories add import imports share back up tone voice"));
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
