#pragma once
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace patella::ui {

/// A sentence with a box to tick, on a card. It wraps and grows with its words.
class TickRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit TickRow(const QString& words, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_laidOut = 0; // width of the last layout
};

} // namespace patella::ui
