#pragma once
#include "ui/widgets/type.h"

#include <QSpinBox>

#include <functional>

namespace patella::ui {

/// A number between minus and plus. Takes typing, arrow keys, and the wheel only while it has the focus. It
/// is a spin box: setRange, setSingleStep, value and valueChanged as there.
class Stepper : public QSpinBox {
    Q_OBJECT

public:
    using Format = std::function<QString(int)>;
    using Parse = std::function<int(const QString&)>; // -1: not understood

    explicit Stepper(const QString& name, QWidget* parent = nullptr);
    /// "8 reps"; without one, the bare number.
    void setFormat(Format format);
    /// Without one, the first number in the text is taken.
    void setParse(Parse parse);
    /// 32 high, as in a row of the builder; else 36.
    void setSmall(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Part { None, Minus, Plus };
    Part partAt(const QPoint& pos) const;
    QRect partRect(Part part) const;
    void placeEdit();
    void paintSign(QPainter& painter, Part part, bool enabled) const;
    QSize hint(int widest) const;
    Role textRole() const;

    Format m_format;
    Parse m_parse;
    bool m_small = false;
    Part m_pressed = Part::None;
    Part m_hovered = Part::None;
    int m_repeat = 0;
};

} // namespace patella::ui
