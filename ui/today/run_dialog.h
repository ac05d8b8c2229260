#pragma once
#include "src/runs/run.h"
#include "ui/widgets/overlay_dialog.h"

class QDateEdit;
class QLineEdit;

namespace patella::ui {

class Button;
class PainScale;
class TextLabel;

/// A run in four fields: its day, kilometres, minutes, and the highest pain of each knee.
class RunDialog : public OverlayDialog {
    Q_OBJECT

public:
    RunDialog(LocalDate today, QWidget* host);

Q_SIGNALS:
    void entered(const patella::RunEntry& run);

private:
    QLayout* fields();
    void addScales();
    void follow();
    void save();
    [[nodiscard]] std::optional<int> metres() const;  ///< 0: left empty; nothing: no number
    [[nodiscard]] std::optional<int> seconds() const; ///< likewise

    QDateEdit* m_date;
    QLineEdit* m_km;
    QLineEdit* m_minutes;
    std::array<PainScale*, 2> m_scales{};
    TextLabel* m_hint;
    Button* m_save;
};

} // namespace patella::ui
