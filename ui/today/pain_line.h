#pragma once
#include "src/coach/today.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// Fourteen days of both knees over the three zones: the highest of each day as a line, mornings as faint
/// marks. Arrow keys step through the days.
class PainLine : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit PainLine(QWidget* parent = nullptr);
    void render(const PainSeries& pain);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(int day) const;
    [[nodiscard]] double yOf(double score) const;
    [[nodiscard]] QString dayWords(int day) const;
    void paintZones(QPainter& painter) const;
    void paintKnee(QPainter& painter, Knee knee) const;
    void paintEnds(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;

    PainSeries m_pain;
    int m_chosen = -1; ///< day under the arrow keys
};

} // namespace patella::ui
