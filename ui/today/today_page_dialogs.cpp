// What opens over Today.
#include "ui/today/run_dialog.h"
#include "ui/today/runs_dialog.h"
#include "ui/today/telling_dialog.h"
#include "ui/today/today_page.h"

namespace patella::ui {

void TodayPage::showRuns(std::vector<RunRecord> runs) {
    if (showsRuns())
        return m_runs->setRuns(std::move(runs));
    m_runs = new RunsDialog(window());
    m_runs->setRuns(std::move(runs));
    connect(m_runs, &RunsDialog::changeWanted, this, &TodayPage::changeRun);
    connect(m_runs, &RunsDialog::removed, this, &TodayPage::runRemoved);
    connect(m_runs, &RunsDialog::restored, this, &TodayPage::runRestored);
    m_runs->open();
}

bool TodayPage::showsRuns() const { return m_runs && m_runs->isOpen(); }

void TodayPage::changeRun(const RunRecord& before, int longest) {
    m_runs->done();
    auto* dialog = new RunDialog(m_view.date, longest, window(), before.run);
    connect(dialog, &RunDialog::entered, this,
            [this, before](const RunEntry& run) { Q_EMIT runChanged(before, run); });
    dialog->open();
}

void TodayPage::openTelling() { (new TellingDialog(m_view, m_signs, window()))->open(); }

} // namespace patella::ui
