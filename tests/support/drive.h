#pragma once
// The window as its user drives it.
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/player/player_page.h"

namespace patella::test {

inline void press(QWidget* root, const QString& name) {
    QAbstractButton* found = button(root, name);
    INFO(name.toStdString());
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// Lets the session run to its end; everything that falls due is handed on as in the real window.
inline void runToEnd(AppFixture& app, ui::PlayerPage& player) {
    for (int i = 0; i < 100'000 && player.underWay(); ++i) {
        app.clock().advance(std::chrono::milliseconds(900));
        player.heartbeatNow();
        if (i % 20 == 0)
            app.pump();
    }
    REQUIRE_FALSE(player.underWay());
    app.app().settle();
    app.pump();
}

} // namespace patella::test
