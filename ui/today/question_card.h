#pragma once
#include "src/coach/today.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class PainScale;
class Switch;
class TextLabel;

/// The scores that are open: the morning of both knees, together with the hour after where nobody asked yet.
/// Also for a score of any time, without a question behind it.
class QuestionCard : public Card {
    Q_OBJECT

public:
    explicit QuestionCard(QWidget* parent = nullptr);
    /// Keeps what was chosen while the question is the same.
    void ask(const ScoreQuestion& question, LocalDate today);
    void askNow(); ///< any time
    [[nodiscard]] bool asksNow() const { return m_now; }
    void focusFirst();

Q_SIGNALS:
    void answered(const std::vector<patella::ScoreAnswer>& answers, bool painkiller);
    void skipped();

private:
    using Scales = std::array<PainScale*, 2>;
    Scales addScales(const QString& about, bool zoneWords);
    void addPainkiller();
    void addFooter();
    void clear();
    void showParts(bool main, bool hour);
    void follow();
    void save();

    ScoreQuestion m_question;
    bool m_now = false;
    bool m_asked = false;
    TextLabel* m_title;
    TextLabel* m_note;
    Scales m_main{}; ///< the morning, or now
    TextLabel* m_hourTitle;
    Scales m_hour{};
    Switch* m_painkiller = nullptr;
    QWidget* m_painkillerRow = nullptr;
    TextLabel* m_hint;
    Button* m_save;
    Button* m_skip;
};

} // namespace patella::ui
