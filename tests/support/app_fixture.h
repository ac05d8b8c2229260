#pragma once
// The real window on an empty data folder, with a clock that the test turns.
#include "src/storage/preferences_json.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_desktop.h"
#include "tests/support/fake_voice.h"
#include "tests/support/temp_folder.h"
#include "ui/app/app.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <fstream>

#include <memory>

namespace patella::test {

class AppFixture {
public:
    /// Of a new user the first questions are asked; most tests are about what comes after them.
    enum class FirstRun { Answered, Asked };
    explicit AppFixture(FirstRun firstRun = FirstRun::Answered)
        : m_firstRun(firstRun) {
        open();
    }

    ui::App& app() { return *m_app; }
    ui::MainWindow& window() { return m_app->window(); }
    FakeClock& clock() { return m_clock; }
    FakeVoice& voice() { return m_voice; }
    FakeKeepAwake& awake() { return m_awake; }
    FakeMediaControl& media() { return m_media; }
    FakeDesk& desk() { return m_desk; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    /// For an App that the test makes itself.
    ui::App::Options options() {
        return {
            m_folder.path(), &m_clock, nullptr, &m_voice, &m_awake, &m_media, m_firstRun == FirstRun::Asked,
            m_desk.all()};
    }
    void open() {
        m_app = std::make_unique<ui::App>(options());
        window().resize(1280, 832);
        window().show();
        m_app->settle();
        pump();
        window().activateWindow(); // where there is no window manager nobody else does
        pump();
    }
    /// As the user closes the window; afterwards the data folder belongs to nobody.
    void close() {
        window().close();
        m_app->settle();
        m_app.reset();
    }
    void reopen() {
        close();
        open();
    }
    /// Closes, puts these settings in place, opens again.
    void reopenWith(const Preferences& preferences) {
        if (m_app)
            close();
        (void)savePreferences(m_folder.path(), preferences);
        open();
    }
    void pump() {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

private:
    FirstRun m_firstRun;
    TempFolder m_folder;
    FakeClock m_clock;
    FakeVoice m_voice;
    FakeKeepAwake m_awake;
    FakeMediaControl m_media;
    FakeDesk m_desk;
    std::unique_ptr<ui::App> m_app;
};

} // namespace patella::test
