#pragma once
#include "ui/widgets/spoken.h"

#include <QStringList>
#include <QWidget>

class QPainter;

namespace patella::ui {

/// The user's own pictures of an exercise, one at a time. Several have dots below; the arrow keys and a click
/// go on.
class PictureView : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);
    /// Names of the picture book; `what` is what they show, for those who do not see them.
    void setPictures(const QStringList& names, const QString& what);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// Led from outside: takes neither keys nor clicks.
    void setLed(bool led);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] bool canPress() const override { return count() > 1 && !m_led; }
    void press() override { setCurrent((m_current + 1) % count()); }
    [[nodiscard]] QSize sizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintDots(QPainter& painter) const;

    QStringList m_names;
    QString m_what;
    int m_current = 0;
    bool m_led = false;
};

} // namespace patella::ui
