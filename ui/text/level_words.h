#pragma once
#include "ui/text/reason_words.h"

namespace patella::ui {

/// Levels of an exercise and their changes: "2 × 11 reps", "1 rep more than last time".
class LevelWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::LevelWords)

public:
    using NameOf = ReasonWords::NameOf;

    static QString target(const Target& target); ///< the exercise is not named
    /// What changed; of another exercise "in place of Step-down".
    static QString difference(const LevelChange& change, const NameOf& nameOf);
    /// For the start of a session: "Clamshell: 2 × 11 reps, 1 rep more than last time".
    static QString changeLine(const CoachKey& key, const LevelChange& change, const NameOf& nameOf);
    /// The exercise with its side, where each is decided on its own: "Clamshell, left".
    static QString name(const CoachKey& key, const NameOf& nameOf);
    /// A decision's title: "Step-down, right, eased to 2 × 8 reps".
    static QString heading(const CoachEntry& entry, const NameOf& nameOf);
    /// Why an exercise is left out today, as a sentence.
    static QString withheld(const CoachEntry& entry, const NameOf& nameOf);
};

} // namespace patella::ui
