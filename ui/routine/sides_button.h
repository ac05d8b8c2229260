#pragma once
#include "src/routine/routine.h"

#include <QAbstractButton>

namespace patella::ui {

/// The two knees of a one-sided exercise; pressed it asks which of them are done.
class SidesButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SidesButton(QWidget* parent = nullptr);
    void setSides(SideChoice sides);
    [[nodiscard]] SideChoice sides() const { return m_sides; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sidesChosen(SideChoice sides);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void ask();

    SideChoice m_sides = SideChoice::Both;
};

} // namespace patella::ui
