#pragma once
#include "src/session/session_engine.h"
#include "ui/player/player_command.h"

#include <QCoreApplication>
#include <QString>

#include <variant>
#include <vector>

namespace patella::ui {

/// One thing that can be adjusted at a moment of a session: a change of the plan, or a command.
struct AdjustOption {
    QString title; ///< "One set fewer"
    QString note;  ///< "2 instead of 3"
    std::variant<SessionEngine::Change, PlayerCommand> does;
};

/// What can be adjusted at `step`, the mildest first. `library` may be null: then nothing can be swapped.
class AdjustOptions {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::AdjustOptions)

public:
    static std::vector<AdjustOption> at(const SessionPlan& plan, std::size_t step,
                                        const ExerciseLibrary* library);
    /// "one set fewer, no pause at the top", as it is offered for pain of 3 to 5.
    static QString words(const std::vector<ChangeKind>& kinds, const PlannedItem& item);
    /// "1 band heavier"; nothing for the planned load.
    static QString loadWords(const PlannedItem& item);

private:
    static QString title(ChangeKind kind, const PlannedItem& item);
    static QString setsNote(int now, int before);
    static void addSwaps(std::vector<AdjustOption>& options, const SessionPlan& plan, const PlannedItem& item,
                         const ExerciseLibrary& library);
};

} // namespace patella::ui
