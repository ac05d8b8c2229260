#pragma once
#include "ui/routine/generate_rows.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace patella::ui {

class Button;
class Card;
class FoldRow;
class GeneratePhase;
class GenerateRow;
class PhaseBar;
class TextLabel;

/// What came of a wish: the phases with their rows, or why nothing fits and what could be dropped. The rows
/// are one stop of Tab; the arrows go through them.
class GenerateResult : public QWidget {
    Q_OBJECT

public:
    explicit GenerateResult(QWidget* parent = nullptr);

    void showMade(const MadeRoutine& made, const GenerateRows& rows, const QString& wished, int libraryCount);
    /// A way with a condition on pain has no button: pain is no wish.
    void showNothing(const QString& sentence, const std::vector<std::vector<Relaxation>>& ways,
                     const QStringList& wayWords);
    void setHint(const QString& sentence); ///< what the locks are for
    void showNoPhase();                    ///< no part of the session is chosen
    [[nodiscard]] std::vector<GenerateRow*> rows() const;
    [[nodiscard]] QString summary() const; ///< for a screen reader
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

Q_SIGNALS:
    void anotherAsked();
    void lockChanged(const patella::EntryRef& at, bool locked);
    void wayChosen(const std::vector<patella::Relaxation>& way);
    void rowReached(QWidget* row);

private:
    QWidget* makeHead();
    QWidget* makeNothing();
    void addWay(const std::vector<Relaxation>& way, const QString& words);
    void take(GenerateRow* row);
    void go(GenerateRow* from, int by);
    void keepOneStop(GenerateRow* wanted);
    void orderRows(bool focused);
    [[nodiscard]] bool rowFocused() const;
    void showPart(bool made);

    QVBoxLayout* m_column;
    QWidget* m_head = nullptr;
    TextLabel* m_total = nullptr;
    TextLabel* m_wished = nullptr;
    PhaseBar* m_bar = nullptr;
    TextLabel* m_hint = nullptr;
    Button* m_another = nullptr;
    Card* m_nothing = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_try = nullptr;
    QWidget* m_ways = nullptr;
    std::map<PhaseKind, GeneratePhase*> m_phases;
    Card* m_leftCard = nullptr;
    FoldRow* m_left = nullptr;
    GenerateRow* m_stop = nullptr; ///< that Tab reaches
};

} // namespace patella::ui
