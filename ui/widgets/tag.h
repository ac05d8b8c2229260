#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace patella::ui {

/// A pill that only says something: a muscle with its dot, a load, "Fits 20 min".
class Tag : public QWidget, public Spoken {
    Q_OBJECT

public:
    enum class Dot { None, Filled, Ring };

    explicit Tag(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setDot(Dot dot, Token token = Token::Muscle);
    void setIconName(const QString& name);
    /// Shows three kneecaps before the text; -1 takes them away.
    void setLoad(int level);
    void setColors(Token fill, Token ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int leadingWidth() const;

    QString m_text;
    Dot m_dot = Dot::None;
    Token m_dotToken = Token::Muscle;
    QString m_icon;
    int m_load = -1;
    Token m_fill = Token::Well;
    Token m_ink = Token::Ink2;
};

} // namespace patella::ui
