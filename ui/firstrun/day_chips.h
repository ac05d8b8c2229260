#pragma once
#include "src/coach/profile.h"

#include <QWidget>

namespace patella::ui {

class Chip;

/// The days of the week to choose from, in the locale's order.
class DayChips : public QWidget {
    Q_OBJECT

public:
    /// `about` is said with each day.
    explicit DayChips(const QString& about, QWidget* parent = nullptr);
    void setDays(const Weekdays& days); ///< silent
    [[nodiscard]] Weekdays days() const;
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void changed();

private:
    std::array<Chip*, 7> m_chips{}; ///< Monday first
};

} // namespace patella::ui
