#pragma once
#include "src/coach/today.h"
#include "src/session/soreness.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class KneeWhere;
class PainScale;
class Segmented;
class SwitchRow;
class TextLabel;

/// The scores that are open: the morning of both knees, together with the hour after where nobody asked yet.
/// Also for a score of any time, without a question behind it. Where it hurts and sore muscles may be told.
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
    void soreTold(patella::Soreness soreness); ///< before answered(), where it was told
    void answered(const std::vector<patella::ScoreAnswer>& answers, bool painkiller);
    void skipped();

private:
    using Scales = std::array<PainScale*, 2>;
    Scales addScales(const QString& about, bool zoneWords);
    void addPlaces();
    void addSoreness();
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
    KneeWhere* m_where;
    SwitchRow* m_painkiller;
    TextLabel* m_soreTitle;
    Segmented* m_sore;
    TextLabel* m_hint;
    Button* m_save;
    Button* m_skip;
};

} // namespace patella::ui
