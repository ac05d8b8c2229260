#pragma once
#include "src/runs/run_doubt.h"
#include "ui/widgets/overlay_dialog.h"

class QDateEdit;
class QLineEdit;

namespace patella::ui {

class Button;
class MessageBar;
class PainScale;
class SwitchRow;
class TextLabel;

/// A run in four fields: its day, kilometres, minutes, and the highest pain of each knee. An unlikely one is
/// asked about before it is kept, and kept all the same when it was meant.
class RunDialog : public OverlayDialog {
    Q_OBJECT

public:
    /// `longest`: metres of the longest run so far, 0 for none. `before`: the run that is to be changed.
    RunDialog(LocalDate today, int longest, QWidget* host, const std::optional<RunEntry>& before = {});

Q_SIGNALS:
    void entered(const patella::RunEntry& run);

private:
    QLayout* fields();
    void addScales();
    void fill(const RunEntry& run);
    void setKilometres(int metres);
    void follow();
    void ask(const RunDoubt& doubt);
    [[nodiscard]] RunEntry told() const;
    void save();
    [[nodiscard]] std::optional<int> metres() const;  ///< 0: left empty; nothing: no number
    [[nodiscard]] std::optional<int> seconds() const; ///< likewise

    QDateEdit* m_date;
    QLineEdit* m_km;
    QLineEdit* m_minutes;
    std::array<PainScale*, 2> m_scales{};
    SwitchRow* m_painkiller;
    MessageBar* m_doubt;
    TextLabel* m_hint;
    Button* m_save;
    QString m_keep; ///< what the button says
    int m_longest;
    std::optional<RunDoubt> m_asked{}; ///< the doubt that stands on the sheet
};

} // namespace patella::ui
