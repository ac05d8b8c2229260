#pragma once
#include "src/coach/measure_answer.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace patella::ui {

class Button;
class Chip;
class NumberScale;
class TextLabel;

/// Up to three activities of the user's own: chosen by a chip or in words of one's own, rated 0 to 10, and
/// given up for another one.
class ActivitiesPart : public QWidget {
    Q_OBJECT

public:
    explicit ActivitiesPart(const std::vector<std::string>& chosenBefore, QWidget* parent = nullptr);
    void setScores(const OwnActivities& told);               ///< of an answer that is corrected
    [[nodiscard]] std::optional<OwnActivities> told() const; ///< nothing while none is rated
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* box = nullptr;
        NumberScale* scale = nullptr;
    };
    QWidget* adding();
    void add(const QString& name);
    void addTyped();
    void giveUp(QWidget* box);
    void follow();
    [[nodiscard]] bool has(const QString& name) const;

    std::vector<QString> m_before; ///< those with answers
    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    QWidget* m_adding;
    TextLabel* m_left;
    std::vector<Chip*> m_chips;
    QLineEdit* m_own = nullptr;
    Button* m_add = nullptr;
    TextLabel* m_fault = nullptr;
    TextLabel* m_note;
};

} // namespace patella::ui
