#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/type.h"

#include <QWidget>

namespace patella::ui {

/// Big text of the player: it wraps, and past its lines it becomes smaller instead of being cut.
class FitText : public QWidget, public Spoken {
    Q_OBJECT
public:
    explicit FitText(Role role, Token ink = Token::Ink, int lines = 1, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setInk(Token ink);
    void setScale(double scale); ///< min(width/1280, height/800) of the player
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont fitting(int width) const;
    [[nodiscard]] QRect needed(const QFont& font, int width) const;
    [[nodiscard]] int flags() const;

    Role m_role;
    Token m_ink;
    int m_lines;
    double m_scale = 1.0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString m_text;
};

} // namespace patella::ui
