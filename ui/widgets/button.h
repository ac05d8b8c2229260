#pragma once
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QPushButton>

namespace patella::ui {

class Button : public QPushButton {
    Q_OBJECT

public:
    /// Cream and OnHero stand on the hero panel only: Start, and the quiet words beside it.
    enum class Variant { Primary, Secondary, Tonal, Quiet, Danger, Cream, OnHero, Inverse };
    /// Heights at the default font.
    enum class Size { Small = 32, Normal = 40, Medium = 48, Dialog = 52, Start = 64 };

    explicit Button(const QString& text, Variant variant = Variant::Secondary, QWidget* parent = nullptr);
    Variant variant() const { return m_variant; }
    void setVariant(Variant variant);
    void setButtonSize(Size size);
    /// Name of an icon in resources/icons; empty takes it away.
    void setIconName(const QString& name, bool solid = false);
    /// Shown in a cap, such as "Ctrl S"; the shortcut itself is the caller's.
    void setKeyHint(const QString& keys);
    QString keyHint() const { return m_keys; }
    /// A quiet button in the colour of what it stands on, and in bold.
    void setInk(Token ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Paint {
        QColor fill;
        QColor edge;
        QColor ink;
    };
    static Paint onGround(Token ground, Token ink, bool down, bool hover);
    Paint paintFor() const;
    Role textRole() const;
    QFont textFont() const;
    int sidePadding() const;
    int contentWidth() const;
    QString shownText() const;
    qreal radius() const;

    Variant m_variant;
    Size m_size = Size::Normal;
    QString m_iconName;
    bool m_solidIcon = false;
    QString m_keys;
    Token m_ink = Token::Count; // none of its own
};

} // namespace patella::ui
