#pragma once
#include "ui/library/editor/editor_section.h"

class QLabel;
class QLineEdit;

namespace patella::ui {

class Segmented;
class Stepper;

/// The dose that a routine takes when it says none of its own.
class DoseSection : public EditorSection {
    Q_OBJECT

public:
    explicit DoseSection(QWidget* parent = nullptr);
    void load(const Exercise& exercise) override;
    void store(Exercise& exercise) const override;

private:
    enum class Work { Repetitions, Hold, Timed };
    struct Range {
        Stepper* from;
        Stepper* to;
        FormField* field;
    };
    Range addRange(const QString& label, int least, int most, const QString& unit);
    static void setRange(const Range& range, WholeRange value);
    static WholeRange valueOf(const Range& range);
    void setBounds(Work work);
    void changeWork();
    void changeTempo();
    [[nodiscard]] patella::Work work() const;
    void showWork();

    Segmented* m_work;
    Range m_sets;
    Range m_amount;
    Segmented* m_per;
    FormField* m_perField;
    QLineEdit* m_tempo;
    FormField* m_tempoField;
    Stepper* m_hold;
    FormField* m_holdField;
    Range m_rest;
    std::optional<Dose> m_dose{}; ///< as it was loaded
    Tempo m_tempoValue = Tempo::standard();
    bool m_loading = false;
};

} // namespace patella::ui
