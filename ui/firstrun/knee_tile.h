#pragma once
#include "ui/widgets/knee_badge.h"

#include <QAbstractButton>

namespace patella::ui {

/// A knee to choose: its badge and its word on a card.
class KneeTile : public QAbstractButton {
    Q_OBJECT

public:
    KneeTile(Side side, const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
};

} // namespace patella::ui
