#pragma once
#include <QAbstractButton>

namespace patella::ui {

/// On or off, 40 by 24. The name is said; a visible label beside it is the caller's.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;
    bool event(QEvent* event) override;

private:
    double m_slide = 0.0;
    bool m_sliding = false;
};

} // namespace patella::ui
