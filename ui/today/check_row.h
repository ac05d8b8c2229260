#pragma once
#include "src/coach/plan_checks.h"

#include <QWidget>

namespace patella::ui {

/// A check of a plan with how far it has filled; one that the user answers has a button.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    explicit CheckRow(const CheckState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void answerWanted();
};

} // namespace patella::ui
