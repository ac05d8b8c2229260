#pragma once
#include "src/coach/measure_answer.h"

#include <QWidget>

class QLineEdit;

namespace patella::ui {

class TextLabel;

/// The total of a questionnaire that was filled in elsewhere, as a number within its range.
class TotalField : public QWidget {
    Q_OBJECT

public:
    explicit TotalField(MeasureId id, QWidget* parent = nullptr);
    [[nodiscard]] MeasureId id() const { return m_id; }
    void setPoints(int points);
    [[nodiscard]] std::optional<MeasureTotal> told() const; ///< nothing when empty or at fault
    [[nodiscard]] bool atFault() const;
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    MeasureId m_id;
    QLineEdit* m_field;
    TextLabel* m_fault;
};

} // namespace patella::ui
