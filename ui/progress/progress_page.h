#pragma once
#include "ui/progress/progress_body.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace patella::ui {

class DayDialog;
class EmptyState;
class MessageBar;
class PageScroll;
class ProgressHeader;

/// Whether it gets better. All numbers are those of a ProgressView; the page adds words and places.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);
    void setExportFormats(const QStringList& keys); ///< csv, json, fhir, ics; none: no button
    void offerReport(bool on);                      ///< off until it is said
    /// The frame of what is about to come, while there is nothing else to show.
    void setLoading(RangeChoice choice, const DateRange& range);
    void render(std::shared_ptr<const ProgressShown> shown);
    void setFault(const QString& sentence); ///< it could not be read; empty takes it away
    void showDay(const DaySummary& day);    ///< the answer to dayWanted()
    void addMeasures(QWidget* card);        ///< the place of other measures than pain
    void showPart(ProgressPart part);       ///< scrolls there and gives it the keys

Q_SIGNALS:
    void rangeChosen(patella::RangeChoice choice);
    void rangeDragged(const patella::DateRange& range);
    void dayWanted(patella::LocalDate date);
    void sessionWanted(const patella::SessionId& id);
    void noteWanted(const patella::SessionId& id, const QString& before); ///< the session's own
    void dayNoteWanted(patella::LocalDate date);
    void changeNoteWanted(const patella::PinnedNote& note);
    void removeNoteWanted(const patella::PinnedNote& note);
    void exportWanted(const QString& format);
    void reportWanted();
    void todayWanted();
    void tryAgain();

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* centred(EmptyState* state);
    void connectParts();
    void openClimb(const ExerciseClimb& climb);
    void focusMain();

    std::shared_ptr<const ProgressShown> m_shown;
    ProgressHeader* m_header;
    MessageBar* m_fault;
    QStackedLayout* m_stack;
    ProgressBody* m_body;
    PageScroll* m_scroll;
    EmptyState* m_nothing;
    EmptyState* m_emptyRange;
    QPointer<DayDialog> m_day;
    std::optional<ProgressPart> m_wanted; ///< to be shown once there is something to show
};

} // namespace patella::ui
