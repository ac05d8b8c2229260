#pragma once
#include "src/session/session_record.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class TextLabel;

/// The date, the time it began, its minutes and how it ended.
class WhenCard : public Card {
    Q_OBJECT

public:
    explicit WhenCard(QWidget* parent = nullptr);
    void setSummary(const SessionSummary& summary);

    void setEnteredLater(bool on);

Q_SIGNALS:
    void changeWanted();

private:
    class StateMark;
    TextLabel* addFact(QWidget* mark);

    StateMark* m_mark;
    TextLabel* m_date;
    TextLabel* m_time;
    TextLabel* m_minutes;
    TextLabel* m_state;
    TextLabel* m_later;
};

/// What the user wrote about the session, to be changed.
class NoteCard : public Card {
    Q_OBJECT

public:
    explicit NoteCard(QWidget* parent = nullptr);
    void setNote(const std::string& note);

Q_SIGNALS:
    void changeWanted();

private:
    Button* m_change;
    TextLabel* m_text;
};

} // namespace patella::ui
