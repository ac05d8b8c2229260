#pragma once
#include "ui/widgets/type.h"

#include <QLabel>

#include <array>

namespace patella::ui {

/// A QLabel in a role and a colour, plain text always.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, Role role = Role::Body, Token ink = Token::Ink,
                       QWidget* parent = nullptr);
    void setRole(Role role, Token ink);
    void setInk(Token ink);
    /// Wraps, and takes as much height as the lines need.
    TextLabel* wrapped();
    QSize sizeHint() const override;
    /// Layouts ask for the same few widths many times over, and each answer shapes the text: they are kept.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Height {
        int width = -1;
        int height = 0;
    };
    Role m_role;
    int m_laidOut = 0;          // width of the last layout
    mutable QString m_measured; // the text of the heights
    mutable std::array<Height, 6> m_heights{};
    mutable std::size_t m_oldest = 0;
};

/// One line that ends in an ellipsis when there is no room; the whole text is then the tooltip, and always
/// what is said.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, Role role = Role::Body, Token ink = Token::Ink,
                         QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace patella::ui
