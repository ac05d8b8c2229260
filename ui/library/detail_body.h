#pragma once
#include "ui/library/library_content.h"

#include "ui/library/reading_column.h"

class QVBoxLayout;

namespace patella::ui {

class VariantSwitch;

/// All about one exercise, from the picture's place to the sources. Made anew for each exercise.
class DetailBody : public ReadingColumn {
    Q_OBJECT

public:
    DetailBody(const Exercise& exercise, const LibraryContent& content, QWidget* parent = nullptr);

    /// Easier, this one, harder; null when it has neither.
    [[nodiscard]] VariantSwitch* variants() const { return m_variants; }

Q_SIGNALS:
    void jumpRequested(const ExerciseId& id);

private:
    void addHead(const Exercise& exercise);
    void addOwn(const Exercise* original);
    void addVariants(const Exercise& exercise);
    void addDose(const Exercise& exercise);
    void addSteps(const Exercise& exercise);
    void addLeaveOut(const Exercise& exercise);
    void addNote(const Exercise& exercise);
    void addRows(const Exercise& exercise);
    void addInstead(const std::vector<ExerciseId>& ids);

    const LibraryContent& m_content;
    QVBoxLayout* m_column;
    VariantSwitch* m_variants = nullptr;
};

} // namespace patella::ui
