#pragma once
#include "ui/widgets/icon.h"

#include <QAbstractButton>

namespace patella::ui {

/// A button of one icon. Its name is what a screen reader says and what the tooltip shows.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Shape { Square, Round };
    enum class Variant { Quiet, Outlined, Primary };

    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);
    void setShape(Shape shape);
    void setVariant(Variant variant);
    /// Side of the button and of its icon, in pixels at the default font. Default 32 and 18.
    void setSides(int button, int icon);
    /// Sizes that follow the window, as in the player: no growth with the font.
    void setFixedScale(bool on);
    void setIconName(const QString& iconName);
    /// Filled, as play, previous and next may be.
    void setSolid(bool on);
    void setIconToken(Token token);
    /// While checked the icon may be filled (star) and accented.
    void setFillWhenChecked(bool on);
    void setName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QColor fill() const;
    QColor ink() const;

    QString m_icon;
    Shape m_shape = Shape::Square;
    Variant m_variant = Variant::Quiet;
    int m_side = 32;
    int m_iconSide = 18;
    bool m_fixed = false;
    bool m_fillWhenChecked = false;
    bool m_solid = false;
    Token m_token = Token::Ink2;
};

} // namespace patella::ui
