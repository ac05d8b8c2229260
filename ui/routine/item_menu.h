#pragma once
#include "src/library/exercise_library.h"
#include "src/routine/routine_editor.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace patella::ui {

/// What the menu of a row can do; empty functions are left out.
struct ItemActions {
    std::function<void()> duplicate;
    std::function<void()> remove;
    std::function<void(int)> move;        ///< -1 up, 1 down
    std::function<void(int)> changePhase; ///< -1 to the phase before, 1 to the next
    std::function<void(const ExerciseId&)> swap;
    std::function<void(bool cue)> editText;
    std::function<void(SideChoice)> setSides;
    std::function<void(bool)> setSelfPaced;
    std::function<void()> resetDose;
    std::function<void()> askCoach;    ///< why it says so, and to overrule it
    std::function<void()> chooseThis;  ///< of a choice
    std::function<void()> alternate{}; ///< set by set with the next one, or with what is selected
    std::function<void()> separate{};  ///< of a superset
    std::function<void()> copy{};
    std::function<void()> cut{};
    std::function<void()> paste{};
};

struct ItemMenuView {
    const RoutineItem* item = nullptr;  ///< none: the head of a group
    const Exercise* exercise = nullptr; ///< none: not in the library
    bool grouped = false;
    bool oneSided = false;
    bool counted = false; ///< repetitions: may go at one's own pace
};

QMenu* makeItemMenu(QWidget* parent, const ItemMenuView& view, const ExerciseLibrary& library,
                    const ItemActions& actions);

} // namespace patella::ui
