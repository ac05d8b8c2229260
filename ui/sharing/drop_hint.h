#pragma once
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// Over the window while files are dragged over it: that they can be dropped.
class DropHint : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit DropHint(QWidget* host);
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace patella::ui
