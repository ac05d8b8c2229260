#pragma once
#include "src/session/session_record.h"
#include "src/session/soreness.h"

#include <QWidget>

class QBoxLayout;

namespace patella::ui {

class Button;
class ExercisesCard;
class NoteCard;
class PageScroll;
class PainCard;
class SessionTitle;
class WhenCard;

/// One session looked back on: its ratings, what was done set by set, when, and the note.
class SessionPane : public QWidget {
    Q_OBJECT

public:
    explicit SessionPane(QWidget* parent = nullptr);
    void setDetail(const SessionDetail& detail, std::optional<Soreness> soreness);
    /// With another session of that day; empty: there is none.
    void setMergeable(const QString& with);
    [[nodiscard]] const SessionDetail& detail() const { return m_detail; }

Q_SIGNALS:
    void scoreWanted(patella::PainKind kind);
    void removeWanted();
    void mergeWanted();
    void timeWanted();
    void setsWanted(std::size_t item);
    void noteWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* columns();
    void arrange();

    SessionId m_shown;
    SessionDetail m_detail;
    SessionTitle* m_title;
    Button* m_merge;
    Button* m_delete;
    PageScroll* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    PainCard* m_pain;
    ExercisesCard* m_exercises;
    WhenCard* m_when;
    NoteCard* m_note;
};

} // namespace patella::ui
