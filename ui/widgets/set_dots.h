#pragma once
#include "ui/widgets/spoken.h"

#include <QWidget>

#include <vector>

namespace patella::ui {

/// Full for a set done, half for the one under way, empty for those to come, then "set 2 of 3".
class SetDots : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit SetDots(QWidget* parent = nullptr);
    /// `present` counts from 1; `underWay` is false in the rest before it.
    void setSets(int present, int total, bool underWay = true);
    /// Which sets are done, where that is not simply those before the present one: skipped, or not saved yet.
    void setDone(std::vector<bool> done);
    const std::vector<bool>& done() const { return m_done; }
    void setScale(double scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int shownDots() const;
    bool isDone(int set) const;

    int m_present = 1;
    int m_total = 1;
    bool m_underWay = true;
    std::vector<bool> m_done;
    double m_scale = 1.0;
};

} // namespace patella::ui
