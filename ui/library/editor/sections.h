#pragma once
#include "ui/library/editor/editor_section.h"

class QComboBox;
class QLineEdit;

namespace patella::ui {

class Segmented;
class Stepper;
class TextLines;
class WordChips;

/// Name, kind, parts of a session, position, sides.
class WhatSection : public EditorSection {
    Q_OBJECT

public:
    explicit WhatSection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;
    void showFaults(const std::vector<DraftFault>& faults) override;
    [[nodiscard]] QWidget* firstField() const;

private:
    QLineEdit* m_name;
    QComboBox* m_kind;
    WordChips* m_phases;
    QComboBox* m_position;
    Segmented* m_sides;
    FormField* m_nameField;
    FormField* m_phasesField;
};

/// Steps, cue, mistakes, when not to do it.
class HowSection : public EditorSection {
    Q_OBJECT

public:
    explicit HowSection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;
    void showFaults(const std::vector<DraftFault>& faults) override;

private:
    TextLines* m_steps;
    QLineEdit* m_cue;
    TextLines* m_mistakes;
    TextLines* m_avoidIf;
    FormField* m_stepsField;
    FormField* m_cueField;
};

/// Muscles and what is needed.
class BodySection : public EditorSection {
    Q_OBJECT

public:
    explicit BodySection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;
    void showFaults(const std::vector<DraftFault>& faults) override;

private:
    WordChips* m_primary;
    WordChips* m_secondary;
    WordChips* m_equipment;
    WordChips* m_optional;
    TextLines* m_own;
    FormField* m_primaryField;
};

/// Load on the knee, and the score that ends it.
class KneeSection : public EditorSection {
    Q_OBJECT

public:
    explicit KneeSection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;

private:
    Segmented* m_load;
    QLineEdit* m_reason;
    Segmented* m_weight;
    Stepper* m_from;
    Stepper* m_to;
    Stepper* m_stop;
    bool m_flexion = false; ///< whether the bend was said
};

} // namespace patella::ui
