#pragma once
#include "src/coach/what_changes.h"
#include "ui/text/level_words.h"

namespace patella::ui {

/// What a correction changes, before it is saved.
struct EffectWords {
    QString strong; ///< "One later choice changes too."
    QString rest;   ///< a line each; at the end that what was done stays
};

class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ChangeWords)

public:
    static EffectWords effect(const WhatChanges& changes, LocalDate today, const LevelWords::NameOf& nameOf);
    /// "Step-down, right, on Fri 14: up to 2 × 9 reps becomes eased to 2 × 8 reps. Right knee was 6 …"
    static QString line(const ChangedDecision& change, const LevelWords::NameOf& nameOf);
    /// "Next time Step-down, right: 2 × 8 reps instead of 2 × 9 reps."
    static QString line(const ChangedOffer& change, LocalDate today, const LevelWords::NameOf& nameOf);

private:
    static QString outcome(const PastDecision& decision, const LevelWords::NameOf& nameOf);
    static QString dose(const CoachEntry& entry, LocalDate today, const LevelWords::NameOf& nameOf);
};

} // namespace patella::ui
