#pragma once
#include "src/base/ids.h"
#include "src/base/result.h"
#include "ui/library/library_content.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QVariantAnimation;

namespace patella::ui {

class AdviceView;
class DetailPane;
class ExercisesView;
class FaultBar;
class LibraryHeader;

/// The library: exercises with filters, grid and detail, and Good to know.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPage(QWidget* parent = nullptr);

    /// All of it must outlive the page or the next call; null parts show as nothing.
    void setContent(const ExerciseLibrary* library, const LibrarySearch* search,
                    const std::vector<AdviceTopic>* advice, const std::vector<EvidenceSource>* evidence);
    /// Shows it in the detail; clears what hides it. An id that does not exist changes nothing.
    void showExercise(const ExerciseId& id);
    void readExercise(const ExerciseId& id); ///< and gives its detail the keyboard
    void focusSearch();
    /// Files that could not be read; empty takes the bar away.
    void setFaults(std::vector<Error> faults);

Q_SIGNALS:
    void tryExercise(const patella::ExerciseId& id);
    void addToRoutine(const patella::ExerciseId& id);
    void newExercise();
    void copyExercise(const patella::ExerciseId& id);
    void editExercise(const patella::ExerciseId& id);
    void removeExercise(const patella::ExerciseId& id);
    void shareExercise(const patella::ExerciseId& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showSide();
    void showCount();
    void search(const QString& query);
    void goToResults();
    void follow(const ExerciseId& id);
    void open(const ExerciseId& id, bool byKeyboard);
    void slide(bool open);
    [[nodiscard]] bool narrow() const;
    [[nodiscard]] QRect detailPlace(double shown) const;

    LibraryContent m_content;
    QWidget* m_main;
    LibraryHeader* m_header;
    FaultBar* m_faults;
    QStackedWidget* m_stack;
    ExercisesView* m_exercises;
    AdviceView* m_advice;
    DetailPane* m_detail;
    QPointer<QVariantAnimation> m_slide;
    bool m_open = false; ///< the sheet, when narrow
};

} // namespace patella::ui
