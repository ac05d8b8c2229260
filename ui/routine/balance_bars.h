#pragma once
#include "src/routine/routine_facts.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

QString muscleGroupName(MuscleGroup group);

/// Sets a muscle group as small bars, two columns of three; against the group with the most.
class BalanceBars : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit BalanceBars(QWidget* parent = nullptr);
    void setBalance(const MuscleBalance& balance);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int labelWidth() const;

    MuscleBalance m_balance;
};

} // namespace patella::ui
