#pragma once
#include "src/routine/session_plan.h"
#include "src/session/pain_check.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace patella::ui {

class Button;
class KneeQuestion;
class MessageBar;
class TextLabel;

/// The calm question before the first set.
class BeforeView : public QWidget {
    Q_OBJECT
public:
    explicit BeforeView(QWidget* parent = nullptr);
    /// `changes` are said line by line: what the coach changed since last time.
    void prepare(const SessionPlan& plan, const QStringList& changes = {});
    /// What was said before the last session, shown as a hint.
    void setPrevious(std::optional<PainScore> left, std::optional<PainScore> right);
    [[nodiscard]] KneeAnswers answers() const;
    void takeFocus();

Q_SIGNALS:
    void started(const patella::KneeAnswers& answers);
    void left(const patella::KneeAnswers& answers); ///< not today

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildFooter(QVBoxLayout* column);
    void follow();

    TextLabel* m_what = nullptr;
    TextLabel* m_previous = nullptr;
    TextLabel* m_changes = nullptr;
    KneeQuestion* m_question = nullptr;
    MessageBar* m_bar = nullptr;
    Button* m_start = nullptr;
    Button* m_skip = nullptr;
    Button* m_notToday = nullptr;
    int m_loading = 0; ///< exercises of the plan above a low load
};

} // namespace patella::ui
