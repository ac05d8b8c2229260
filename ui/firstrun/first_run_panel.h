#pragma once
#include <QWidget>

namespace patella::ui {

class FigureCanvas;
class TextLabel;

/// The left of the first run: a line in large letters, and a figure breaking out of its stage.
class FirstRunPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int wide = 440;

    explicit FirstRunPanel(QWidget* parent = nullptr);
    /// `exercise` is the one whose figure stands on the stage.
    void show(const QString& line, const QString& exercise);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRectF stage() const;

    TextLabel* m_line;
    FigureCanvas* m_figure;
};

} // namespace patella::ui
