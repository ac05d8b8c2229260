#pragma once
#include "src/routine/routine_editor.h"

#include <QPixmap>

#include <optional>

class QMimeData;
class QWidget;

namespace patella::ui {

/// What is dragged in the builder: an exercise from the drawer, or an entry that moves.
struct Dragged {
    std::optional<ExerciseId> exercise;
    std::optional<EntryRef> entry;

    /// Nothing when it is not ours.
    static std::optional<Dragged> from(const QMimeData* data);
    [[nodiscard]] QMimeData* toMime() const;
};

/// The card under the pointer: picture, name, and what the routine's total will be.
QPixmap dragCard(const QString& exercise, ExerciseKind kind, const QString& name, const QString& total,
                 qreal dpr);

} // namespace patella::ui
