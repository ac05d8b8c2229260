#pragma once
// A routine that is filled up, and one that starts without what cannot be played.
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "ui/app/routine_making.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/generate_row.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"

namespace patella::test {

/// One of the user's own with a move to leave out and an exercise that is gone.
inline Routine routineToFill() {
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = "Evening";
    const auto add = [&](PhaseKind phase, const char* id) {
        routine.block(phase).entries.emplace_back(RoutineItem{ExerciseId(id)});
    };
    add(PhaseKind::WarmUp, "march-in-place");
    for (const char* id : {"clamshell", "deep-squat", "glute-bridge", "my-old-band-walk"})
        add(PhaseKind::Strength, id);
    return routine;
}

template <typename Camera>
void filling(AppFixture& app, Camera& camera) {
    auto* routines = app.window().findChild<ui::RoutinesPage*>();
    const auto settle = [&] {
        for (int i = 0; i < 3; ++i) {
            app.app().settle();
            app.pump();
        }
    };
    const Routine routine = routineToFill();
    routines->setRoutines(app.app().content().routines, {routine});
    routines->openRoutine(routine.id);
    settle();
    camera.take(app, QStringLiteral("builder-left-out"));
    if (auto* start = button(routines, QStringLiteral("Start")))
        start->click();
    camera.take(app, QStringLiteral("start-without"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    Q_EMIT routines->fillAsked(routine);
    settle();
    camera.take(app, QStringLiteral("fill-rest"));
    auto* result = app.window().template findChild<ui::GenerateResult*>();
    for (ui::GenerateRow* row : result ? result->rows() : std::vector<ui::GenerateRow*>{})
        if (!row->view().own) {
            row->setFocus(Qt::TabFocusReason);
            QTest::keyClick(row, Qt::Key_L);
            break;
        }
    app.window().resize(1280, 1500);
    camera.take(app, QStringLiteral("fill-rest-whole"));
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("fill-rest-narrow"));
    app.window().resize(1280, 832);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    routines->showList();
}

} // namespace patella::test
