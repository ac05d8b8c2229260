#pragma once
#include <QPlainTextEdit>

namespace patella::ui {

/// A paragraph that is as high as its text. Enter asks for the next one, a paste of several lines hands them
/// on, Tab leaves it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(int mostCharacters, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString& text); ///< silent; keeps the cursor when nothing changes

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void nextWanted();
    void moveWanted(int step);
    void emptied(); ///< Backspace in an empty one
    void pasted(const QStringList& lines);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    int m_most;
    int m_height = 0;
    bool m_loading = false;
};

} // namespace patella::ui
