#pragma once
#include <QWidget>

namespace patella::ui {

/// How far one is: a bar a step.
class StepBars : public QWidget {
    Q_OBJECT

public:
    explicit StepBars(QWidget* parent = nullptr);
    void set(int done, int of);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 1;
    int m_of = 1;
};

} // namespace patella::ui
