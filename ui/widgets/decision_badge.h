#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace patella::ui {

enum class Decision { Progress, Hold, Ease, Stop };

QString decisionWord(Decision decision);
QString decisionIcon(Decision decision);
Token decisionFill(Decision decision);
Token decisionInk(Decision decision);

/// Icon and word in a pill 28 high, or a square of 26 with the icon alone.
class DecisionBadge : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit DecisionBadge(Decision decision, QWidget* parent = nullptr);
    Decision decision() const { return m_decision; }
    void setDecision(Decision decision);
    void setSquare(bool on);
    /// Instead of the decision's own word.
    void setWord(const QString& word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Decision m_decision;
    bool m_square = false;
    QString m_word;
};

} // namespace patella::ui
