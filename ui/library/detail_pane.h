#pragma once
#include "ui/library/library_content.h"

#include <QFrame>
#include <QMargins>
#include <QPointer>

class QScrollArea;
class QScrollBar;

namespace patella::ui {

class Button;
class DetailBody;
class IconButton;

/// The exercise that is looked at, with its two buttons below. Beside the grid, or as a sheet over it.
class DetailPane : public QFrame {
    Q_OBJECT

public:
    static constexpr int cardWidth = 404;
    static constexpr QMargins sheetMargins{16, 24, 32, 24}; ///< around the card when it is a sheet

    explicit DetailPane(QWidget* parent = nullptr);

    /// Null shows that nothing is chosen. `content` must outlive what is shown.
    void show(const Exercise* exercise, const LibraryContent& content);
    [[nodiscard]] const ExerciseId& shown() const { return m_shown; }
    /// Width at the present font, without the margins around the card.
    [[nodiscard]] static int wantedWidth();
    /// As a sheet it can be closed and has an edge of its own.
    void setSheet(bool on);
    [[nodiscard]] bool isSheet() const { return m_sheet; }
    /// The keyboard goes to the text, which the arrows scroll.
    void takeFocus();

Q_SIGNALS:
    void addToRoutine(const ExerciseId& id);
    void tryExercise(const ExerciseId& id);
    void copyExercise(const ExerciseId& id);
    void editExercise(const ExerciseId& id);
    void removeExercise(const ExerciseId& id);
    void shareExercise(const ExerciseId& id);
    void jumpRequested(const ExerciseId& id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Corners; // keeps the scrolled content inside the round edge
    void makeFooter();
    void makeBar();
    void showMenu();
    void orderTabs();
    void focusVariant(bool harder);
    void placeParts();

    ExerciseId m_shown;
    bool m_own = false;
    bool m_sheet = false;
    QWidget* m_card;
    QScrollArea* m_scroll;
    QPointer<DetailBody> m_body;
    QWidget* m_footer;
    QScrollBar* m_bar;
    Button* m_add = nullptr;
    Button* m_try = nullptr;
    Button* m_edit = nullptr; ///< of the user's own
    IconButton* m_more = nullptr;
    IconButton* m_close;
    Corners* m_corners;
};

} // namespace patella::ui
