#pragma once
#include "src/session/session_record.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class TextLabel;

/// The date, the time it began, its minutes and how it ended.
class WhenCard : public Card {
    Q_OBJECT

public:
    explicit WhenCard(QWidget* parent = nullptr);
    void setSummary(const SessionSummary& summary);

private:
    class StateMark;
    TextLabel* addFact(QWidget* mark);

    StateMark* m_mark;
    TextLabel* m_date;
    TextLabel* m_time;
    TextLabel* m_minutes;
    TextLabel* m_state;
};

/// What the user wrote; hidden when there is nothing.
class NoteCard : public Card {
    Q_OBJECT

public:
    explicit NoteCard(QWidget* parent = nullptr);
    void setNote(const std::string& note);

private:
    TextLabel* m_text;
};

} // namespace patella::ui
