#pragma once
#include "ui/routine/generate_rows.h"
#include "ui/routine/generate_runner.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace patella::ui {

class Button;
class GenerateForm;
class GenerateResult;
class PageScroll;
class TextLabel;

/// What the sheet begins with.
struct GenerateContent {
    RoutineWish wish{}; ///< as far as it is known
    std::shared_ptr<const ExerciseLibrary> library{};
    ExpandOptions timing{};
    /// A routine under edit: all of it stays, also what cannot be played, and what is found fills the time
    /// that is left.
    std::optional<Routine> toFill{};
};

/// A routine for a wish: the wish at the left, at once the routine that comes of it at the right. Rows can be
/// locked and the rest made again (R); the result is opened in the builder or started.
class GenerateSheet : public QWidget {
    Q_OBJECT

public:
    explicit GenerateSheet(QWidget* parent = nullptr);

    void begin(const GenerateContent& content);
    void another();
    void settle(); ///< waits for what is being made; for tests
    [[nodiscard]] GenerateForm* form() const { return m_form; }
    [[nodiscard]] GenerateResult* result() const { return m_result; }
    /// What is shown; null while nothing fits.
    [[nodiscard]] const Routine* routine() const;

Q_SIGNALS:
    void closed();
    void startAsked(const patella::Routine& routine);
    void builderAsked(const patella::Routine& routine);
    /// The routine to fill, filled; `added` says with what and why.
    void filled(const patella::Routine& routine, const QString& added);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    void connectParts();
    void makeAgain();
    void arrived(const GenerateRunner::Job& job, const Result<Generated>& result);
    void showMade(const RoutineWish& wish, const MadeRoutine& made);
    void showNothing(const NothingFits& none);
    void applyWay(const std::vector<Relaxation>& way);
    void lock(const EntryRef& at, bool on);
    void leave();

    // generate_fill.cpp
    void lockAll();
    [[nodiscard]] bool isOwn(const EntryRef& at) const;
    void followOwn(const std::vector<EntryRef>& before, const std::vector<EntryRef>& now);
    [[nodiscard]] std::vector<std::vector<Relaxation>> openWays(const NothingFits& none) const;
    [[nodiscard]] Routine filledRoutine() const;
    void showPurpose();
    [[nodiscard]] QString addedWords() const;
    void accept(); ///< the main button
    void hand(void (GenerateSheet::*signal)(const Routine&));
    void fit();

    GenerateForm* m_form;
    GenerateResult* m_result;
    GenerateRunner* m_runner;
    QBoxLayout* m_head = nullptr;
    TextLabel* m_sum; ///< of the result, while it stands below the wish
    TextLabel* m_title = nullptr;
    Button* m_builder;
    Button* m_start;
    PageScroll* m_formScroll;
    PageScroll* m_resultScroll;
    QVBoxLayout* m_formPlace = nullptr; ///< of the form in its own column

    /// An entry of the routine to fill: where it is in what is shown, and where it was.
    struct OwnEntry {
        EntryRef at{};
        EntryRef from{};
    };

    GenerateContent m_content;
    std::vector<OwnEntry> m_own; ///< in reading order; empty while nothing is filled
    RoutineWish m_wish;          ///< with the base and its locks
    Routine m_made;              ///< that is shown, or was shown last
    GenerateRows::Known m_known; ///< why the exercises that are shown came in
    bool m_fits = false;
    bool m_said = false; ///< the first result is not announced
};

} // namespace patella::ui
