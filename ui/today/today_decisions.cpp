// What Today shows of the coach's decisions beyond the newest one.
#include "ui/text/words.h"
#include "ui/today/pain_line_card.h"
#include "ui/today/today_page.h"
#include "ui/today/why_dialog.h"

namespace patella::ui {

void TodayPage::connectDecisions() {
    connect(m_decision, &DecisionCard::whyWanted, this, &TodayPage::openWhy);
    connect(m_decision, &DecisionCard::allWanted, this, &TodayPage::openDecisions);
    connect(m_decision, &DecisionCard::overruleWanted, this, &TodayPage::overruleWanted);
    connect(m_pain, &PainLineCard::whyWanted, this, &TodayPage::openWhy);
    connect(m_pain, &PainLineCard::allWanted, this, &TodayPage::openDecisions);
    connect(m_pain, &PainLineCard::overruleWanted, this, &TodayPage::overruleWanted);
}

QString TodayPage::nameOf(const ExerciseId& id) const {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    return text(exercise ? exercise->name : id.value);
}

void TodayPage::openWhy() { showDecisions(m_view.decisions, false); }
void TodayPage::openDecisions() { showDecisions(byCare(m_view.coach), true); }

void TodayPage::showDecisions(const std::vector<CoachEntry>& decisions, bool all) {
    WhyDialog::Content content{decisions, m_library, {}, m_view.rules, m_view.date};
    content.shown = all ? WhyDialog::Shown::All : WhyDialog::Shown::Newest;
    if (m_evidence)
        content.evidence = *m_evidence;
    auto* dialog = new WhyDialog(std::move(content), window());
    connect(dialog, &WhyDialog::overruleWanted, this, &TodayPage::overruleWanted);
    dialog->open();
}

} // namespace patella::ui
