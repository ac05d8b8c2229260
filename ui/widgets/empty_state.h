#pragma once
#include <QWidget>

namespace patella::ui {

class Button;
class TextLabel;

/// A stage with one line drawing, what will be here, and one tonal button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    enum class Drawing { Trend, Icon };

    EmptyState(const QString& title, const QString& text, const QString& actionText = {},
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// A line that climbs (the default), or an icon of resources/icons.
    void setDrawing(Drawing drawing, const QString& iconName = {});
    Button* actionButton() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    class Picture;
    Picture* m_picture;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_button;
};

} // namespace patella::ui
