#pragma once
#include "src/session/pain_check.h"
#include "src/session/session_record.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace patella::ui {

class Button;
class Card;
class KneeQuestion;
class LiveSession;
class SummaryItems;
class SummaryOverview;
class TextLabel;

/// After the last set: what was done, the knees now, a note. Nothing is decided before tomorrow's answer.
class SummaryView : public QWidget {
    Q_OBJECT
public:
    explicit SummaryView(QWidget* parent = nullptr);
    /// `ratings`: what was said before and during the session.
    void prepare(const LiveSession& session, const WallTime& started, std::vector<PainRating> ratings);
    /// When storage confirmed a set.
    void refresh(const LiveSession& session);
    void takeFocus();
    /// Says the note when it was changed since it was said last.
    void keepNote();

Q_SIGNALS:
    void rated(patella::PainKind kind, patella::Knee knee, const patella::KneeAnswer& answer);
    void itemRated(std::size_t item, patella::Knee knee, const patella::KneeAnswer& answer);
    void corrected(const patella::SetRecord& record);
    void noteWritten(const QString& note);
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPage();
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildFooter();
    Card* questionCard(const QString& title, KneeQuestion*& question, PainKind kind);
    void showPain();
    void takeRating(PainKind kind, patella::Knee knee, const KneeAnswer& answer,
                    std::optional<std::size_t> item);
    void askHighest(const LiveSession& session);
    void done();
    [[nodiscard]] KneeAnswers highest() const;

    TextLabel* m_title = nullptr;
    TextLabel* m_what = nullptr;
    SummaryOverview* m_overview = nullptr;
    Card* m_afterCard = nullptr;
    KneeQuestion* m_after = nullptr;
    Card* m_highestCard = nullptr;
    TextLabel* m_highestTitle = nullptr;
    KneeQuestion* m_highest = nullptr;
    SummaryItems* m_items = nullptr;
    Card* m_noteCard = nullptr;
    QPlainTextEdit* m_note = nullptr;
    TextLabel* m_tomorrow = nullptr;
    Button* m_done = nullptr;
    QWidget* m_right = nullptr;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_lower = nullptr;
    QString m_noteSaid;
    std::vector<PainRating> m_ratings;
};

} // namespace patella::ui
