#pragma once
#include "src/base/report_settings.h"
#include "src/progress/date_range.h"
#include "ui/report/report_sheet.h"

#include <QWidget>

namespace patella::ui {

class Button;
class MessageBar;
class ReportChoices;
class ReportPreview;
class TextLabel;

/// One page for the physio: as it will be printed at the left, what stands on it at the right. The shell
/// answers each choice with setRange() and setSheet().
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(QWidget* parent = nullptr);
    void display(const ReportSettings& settings, LocalDate today);
    void setRange(const DateRange& range, bool ownDates);
    void setSheet(ReportSheet sheet);
    /// While something is read or written, saving and printing rest.
    void setBusy(bool on);
    void setFault(const QString& sentence); ///< empty takes it away
    [[nodiscard]] const ReportPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void settingsChanged(const patella::ReportSettings& settings);
    void periodChosen(); ///< dates of one's own are given up; settingsChanged() follows
    void datesChosen(const patella::DateRange& range); ///< of one's own
    void saveAsked();
    void printAsked();
    void copyAsked();
    void backAsked();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QLayout* buttons();
    void addShortcuts();
    void arrange();

    ReportPreview* m_preview;
    ReportChoices* m_choices;
    QWidget* m_side;
    Button* m_save = nullptr;
    Button* m_print = nullptr;
    Button* m_copy = nullptr;
    MessageBar* m_fault;
    TextLabel* m_left; ///< what did not fit
};

} // namespace patella::ui
