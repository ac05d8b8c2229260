#pragma once
#include "src/coach/routine_wish.h"

#include <QWidget>

#include <array>
#include <vector>

class QVBoxLayout;

namespace patella::ui {

class Chip;
class PainScale;
class Stepper;
class WordChips;

/// What a routine is to be made for: time, pain now, what comes first, equipment, parts of the session.
class GenerateForm : public QWidget {
    Q_OBJECT

public:
    explicit GenerateForm(QWidget* parent = nullptr);

    /// `own`: kinds of equipment that the user named. Silent.
    void begin(const RoutineWish& wish, const OwnEquipmentSet& own);
    /// Shows a wish of which parts were dropped; silent.
    void follow(const RoutineWish& wish);
    void take(RoutineWish& wish) const;
    [[nodiscard]] std::set<FocusArea> focus() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    void addTime();
    void addPain();
    void addChips(const QString& title, const QString& note, WordChips* chips);
    void markMinutes();
    QVBoxLayout* section(const QString& title, const QString& note = {});

    QVBoxLayout* m_column;
    Stepper* m_minutes;
    std::vector<std::pair<int, Chip*>> m_quick; ///< half minutes
    std::array<PainScale*, 2> m_pain{};
    WordChips* m_focus;
    WordChips* m_equipment;
    OwnEquipmentSet m_own;
    WordChips* m_phases;
};

} // namespace patella::ui
