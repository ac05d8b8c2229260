#pragma once
#include "src/progress/measure_change.h"
#include "ui/widgets/message_bar.h"

namespace patella::ui {

/// The quiet row that asks every two weeks how it is going.
class MeasuresRow : public MessageBar {
    Q_OBJECT

public:
    explicit MeasuresRow(QWidget* parent = nullptr);
    void render(MeasuresAsked asked);

Q_SIGNALS:
    void wanted();
    void putOff(); ///< not today
};

} // namespace patella::ui
