#pragma once
#include <QWidget>

namespace patella::ui {

class Button;
class SessionTitle;
class TextLabel;

/// What is chosen in the list and is no session: a note of a day, or a deleted session. A title, its day,
/// words in a card, and one or two things to do.
class PlainPane : public QWidget {
    Q_OBJECT

public:
    explicit PlainPane(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& day, const QString& words);
    /// Without words the second one is not there.
    void setActions(const QString& first, const QString& firstIcon, const QString& second = {});

Q_SIGNALS:
    void firstWanted();
    void secondWanted();

private:
    SessionTitle* m_title;
    TextLabel* m_words;
    Button* m_first;
    Button* m_second;
};

} // namespace patella::ui
