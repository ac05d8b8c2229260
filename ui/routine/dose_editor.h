#pragma once
#include "ui/routine/dose_columns.h"

#include <QElapsedTimer>
#include <QWidget>

class QLineEdit;

namespace patella::ui {

class IconButton;
class RangeStepper;
class SidesButton;
class Stepper;

/// The one editor of the builder: it stands over the current row and shows steppers in its columns.
class DoseEditor : public QWidget {
    Q_OBJECT

public:
    explicit DoseEditor(QWidget* parent = nullptr);

    /// Shows an item; `inSuperset` keeps the rest of a single set, which matters there.
    void load(const RoutineItem& item, const Exercise& exercise, const Dose& dose, bool inSuperset);
    /// Nothing to edit but the menu: a group, or an exercise that is not in the library.
    void loadMenuOnly();
    /// Lays itself over a row of its parent whose top left corner is `origin`.
    void place(const DoseColumns& columns, const BuilderRow& row, const QPoint& origin);
    /// Bit n: it shows DoseColumns::Cell n itself.
    [[nodiscard]] unsigned cells() const;
    /// Puts itself behind `list` in the tab order.
    void follow(QWidget* list);
    void focusFirst();
    /// Takes over a text that is still being typed.
    void commit();

Q_SIGNALS:
    void doseChanged(const patella::DosePatch& dose,
                     bool joins); ///< joins: same field, right after the last change
    void sidesChanged(patella::SideChoice sides);
    void tempoRefused(bool refused); ///< what stands in the tempo field is none, or is one again
    void menuAsked(const QPoint& globalPos);
    void escaped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Field { None, Sets, Amount, Tempo, Rest };

    void addWidgets();
    void loadAmount(const Work& work);
    void changeSets(int sets);
    void changeAmount(WholeRange amount);
    void changeRest(int seconds);
    void changeTempo();
    void send(Field field, const DosePatch& dose);
    void setWidgetAt(DoseColumns::Cell cell, QWidget* widget);

    SidesButton* m_sides;
    Stepper* m_sets;
    RangeStepper* m_amount;
    QLineEdit* m_tempo;
    Stepper* m_rest;
    IconButton* m_menu;
    std::array<QWidget*, DoseColumns::CellCount> m_widgets{};
    std::array<bool, DoseColumns::CellCount> m_shown{};

    ExerciseId m_exercise;
    DosePatch m_patch;
    Work m_work = Timed{};
    bool m_loading = false;
    Field m_lastField = Field::None;
    QElapsedTimer m_sinceChange;
};

} // namespace patella::ui
