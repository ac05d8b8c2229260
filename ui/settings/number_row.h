#pragma once
#include "src/coach/rule_numbers.h"

#include <QWidget>

namespace patella::ui {

class Button;
class Stepper;
class TextLabel;

/// One number of the rule: what it decides, its range and ours, where it comes from, the field, the way back
/// to ours, and what is wrong with it.
class NumberRow : public QWidget {
    Q_OBJECT

public:
    explicit NumberRow(const RuleNumber& number, QWidget* parent = nullptr);
    [[nodiscard]] double value() const;
    void setValue(double value);               ///< silent
    void setCitation(const QString& citation); ///< of its source
    void setFault(const QString& sentence);    ///< empty: none

Q_SIGNALS:
    void changed();

private:
    void follow();

    const RuleNumber& m_number;
    Stepper* m_field;
    TextLabel* m_explained;
    TextLabel* m_fault;
    Button* m_back;
};

} // namespace patella::ui
