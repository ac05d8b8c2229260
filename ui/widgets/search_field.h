#pragma once
#include <QLineEdit>

namespace patella::ui {

class IconButton;

/// A line edit with a glass, a key hint while it is empty, and a cross while it is not. Esc clears first.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    void setKeyHint(const QString& keys);
    /// The keyboard goes to the field that is in sight on `page`, its words chosen; false where there is
    /// none.
    static bool focusOn(const QWidget* page);
    QSize sizeHint() const override;

Q_SIGNALS:
    void resultsWanted(); ///< Down or Enter: on to what was found

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    QString m_keys;
    IconButton* m_clear;
};

} // namespace patella::ui
