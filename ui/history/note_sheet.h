#pragma once
#include "src/session/pinned_note.h"
#include "ui/widgets/overlay_dialog.h"

class QPlainTextEdit;

namespace patella::ui {

class Button;
class MonthGrid;

/// Words for a day: which one, and what.
class NoteSheet : public OverlayDialog {
    Q_OBJECT

public:
    /// Without words it is a new one.
    NoteSheet(LocalDate date, const std::string& words, LocalDate today, QWidget* host);

Q_SIGNALS:
    void kept(patella::LocalDate date, const std::string& words);

private:
    void follow();
    [[nodiscard]] QString words() const;

    MonthGrid* m_day;
    QPlainTextEdit* m_words;
    Button* m_save;
};

} // namespace patella::ui
