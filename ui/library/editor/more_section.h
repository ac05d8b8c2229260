#pragma once
#include "ui/library/editor/editor_section.h"

class QLineEdit;
class QStringListModel;

namespace patella::ui {

class GrowingText;
class SourceRows;
class Stepper;
class TextLines;

/// What most exercises can do without: other names, easier and harder ones, growth, sources.
class MoreSection : public EditorSection {
    Q_OBJECT

public:
    explicit MoreSection(QWidget* parent = nullptr);
    void setLibrary(const ExerciseLibrary* library);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;
    void showFaults(const std::vector<DraftFault>& faults) override;

private:
    QLineEdit* linkField();
    [[nodiscard]] QString nameOf(const ExerciseId& id) const;
    [[nodiscard]] ExerciseId idOf(const std::string& name) const;
    [[nodiscard]] std::optional<ExerciseId> linkIn(const QLineEdit* field) const;

    const ExerciseLibrary* m_library = nullptr;
    QStringListModel* m_names;
    QLineEdit* m_easier;
    QLineEdit* m_harder;
    QLineEdit* m_group;
    Stepper* m_planPhase;
    TextLines* m_aliases;
    TextLines* m_instead;
    TextLines* m_growth;
    TextLines* m_tags;
    GrowingText* m_note;
    GrowingText* m_backWhen;
    SourceRows* m_sources;
    FormField* m_easierField;
    FormField* m_harderField;
    FormField* m_insteadField;
    FormField* m_aliasesField;
    FormField* m_backField;
};

} // namespace patella::ui
