#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QPainterPath>

class QVBoxLayout;

namespace patella::ui {

/// Surface, line, radius 16, padding 20 by 24. Lay out into it as into any QFrame, or use body().
class Card : public QFrame, public Spoken {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// A vertical layout with the card's padding, made on the first call.
    QVBoxLayout* body();
    void setRadius(int radius);
    void setFill(Token fill);
    /// Token::Count draws no edge.
    void setEdge(Token edge);
    void setClickable(bool on);
    bool isClickable() const { return m_clickable; }
    void setChosen(bool on);
    bool isChosen() const { return m_chosen; }
    /// Clip for pictures that reach the edge.
    QPainterPath clipPath() const;

    QAccessible::Role spokenRole() const override;
    QString spokenName() const override { return accessibleName(); }
    bool canPress() const override { return m_clickable; }
    void press() override { Q_EMIT clicked(); }

Q_SIGNALS:
    void clicked();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Token m_fill = Token::Surface;
    Token m_edge = Token::Line;
    int m_radius = 16;
    bool m_clickable = false;
    bool m_chosen = false;
    bool m_hovered = false;
    bool m_pressed = false;
    QVBoxLayout* m_body = nullptr;
};

} // namespace patella::ui
