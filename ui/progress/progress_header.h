#pragma once
#include "src/progress/date_range.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace patella::ui {

class Button;
class Chip;
class Segmented;
class TextLabel;

/// Title, range, export and report. Where they do not fit beside the title they stand below it and wrap.
class ProgressHeader : public QWidget {
    Q_OBJECT

public:
    explicit ProgressHeader(QWidget* parent = nullptr);
    /// Without a choice the range is the user's own, and a chip takes it away.
    void setRange(std::optional<RangeChoice> choice, const DateRange& range);
    void setExportFormats(const QStringList& keys); ///< csv, json, fhir, ics; none: no button
    void offerReport(bool on);
    void setRecorded(bool on); ///< nothing to choose from before anything was recorded

Q_SIGNALS:
    void rangeChosen(patella::RangeChoice choice);
    void exportWanted(const QString& format);
    void reportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void focusRange();
    void openExports();

    QBoxLayout* m_box;
    TextLabel* m_title;
    QWidget* m_controls;
    Segmented* m_ranges;
    Chip* m_own;
    Button* m_export;
    Button* m_report;
    QStringList m_formats;
    bool m_reported = false;
    bool m_recorded = true;
    RangeChoice m_choice = RangeChoice::TwelveWeeks; ///< chosen last
};

} // namespace patella::ui
