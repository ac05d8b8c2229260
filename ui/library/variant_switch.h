#pragma once
#include "src/base/ids.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace patella::ui {

/// Easier, this one, harder, side by side in a well. Long names take a second line instead of being cut.
class VariantSwitch : public QWidget {
    Q_OBJECT

public:
    enum class Step { Easier, This, Harder };

    explicit VariantSwitch(QWidget* parent = nullptr);
    void add(Step step, const ExerciseId& id, const QString& name);
    /// The button of a step that can be taken; null when there is none.
    [[nodiscard]] QAbstractButton* button(Step step) const;

Q_SIGNALS:
    void chosen(const ExerciseId& id, Step step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Segment;
    QHBoxLayout* m_row;
    std::vector<Segment*> m_segments;
};

} // namespace patella::ui
