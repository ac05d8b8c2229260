#pragma once
#include "ui/progress/progress_shown.h"
#include "ui/progress/reading_sheet.h"

class QVBoxLayout;

namespace patella::ui {

/// All of one day: what was done, how the knees answered, what was decided and noted.
class DayDialog : public ReadingSheet {
    Q_OBJECT

public:
    DayDialog(const DaySummary& day, std::shared_ptr<const ProgressShown> shown, QWidget* host);

Q_SIGNALS:
    void sessionWanted(const patella::SessionId& id);                     ///< it closes itself
    void noteWanted(const patella::SessionId& id, const QString& before); ///< it closes itself
    // of the day itself; it closes itself too
    void dayNoteWanted(patella::LocalDate date);
    void changeNoteWanted(const patella::PinnedNote& note);
    void removeNoteWanted(const patella::PinnedNote& note);

private:
    QVBoxLayout* section(const QString& title);
    void addSession(QVBoxLayout* column, const DaySession& session);
    void addScores(const std::vector<DayRating>& ratings);
    void addNotes(const DaySummary& day);
    void addNote(QVBoxLayout* column, const PinnedNote& note);
    void addDecisions(const std::vector<PastDecision>& decisions);

    std::shared_ptr<const ProgressShown> m_shown;
};

} // namespace patella::ui
