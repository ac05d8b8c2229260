#pragma once
#include <QAbstractButton>

namespace patella::ui {

/// One line to tick in a ChipPopup.
class ChipRow : public QAbstractButton {
    Q_OBJECT

public:
    ChipRow(const QString& label, bool radio, QWidget* parent);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_radio;
    int m_count = -1;
};

} // namespace patella::ui
