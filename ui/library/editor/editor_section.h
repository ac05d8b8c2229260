#pragma once
#include "src/library/exercise_draft.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class FormField;

/// A card of the editor: shows some fields of an exercise and writes them back.
class EditorSection : public Card {
    Q_OBJECT

public:
    explicit EditorSection(const QString& title, QWidget* parent = nullptr);

    virtual void load(const Exercise& exercise) = 0; ///< silent
    virtual void store(Exercise& exercise) const = 0;
    /// Those of its fields; others are taken away.
    virtual void showFaults(const std::vector<DraftFault>& faults) { static_cast<void>(faults); }

    /// The sentence for the first of the field; empty when there is none.
    static QString faultOf(const std::vector<DraftFault>& faults, ExerciseField field);

Q_SIGNALS:
    void edited();

protected:
    FormField* addField(const QString& label, QWidget* asked, const QString& hint = {});
};

} // namespace patella::ui
