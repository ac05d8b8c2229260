#include "ui/history/merge_sheet.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

MergeSheet::MergeSheet(const std::vector<SessionSummary>& parts, const WholeSession& merged, QWidget* host)
    : EffectSheet(tr("Make them one session?"), tr("Merge"), host) {
    const auto line = [](const QString& name, const WallTime& at, Duration active, int sets) {
        return tr("%1 at %2, %3, %4", "session, time, minutes, sets")
            .arg(name, Words::timeOfDay(at), Words::minutes(active), tr("%n set(s)", nullptr, sets));
    };
    for (const SessionSummary& part : parts)
        body()->addWidget(
            (new TextLabel(line(SessionWords::name(part), part.started, part.active, part.setsDone),
                           Role::Body))
                ->wrapped());
    body()->addWidget((new TextLabel(tr("Together: %1", "session")
                                         .arg(line(text(merged.plan.name), merged.started, merged.active,
                                                   static_cast<int>(merged.sets.size()))),
                                     Role::BodyStrong))
                          ->wrapped());
    body()->addWidget((new TextLabel(tr("The two stay among the deleted sessions and can be put back."),
                                     Role::Note, Token::Ink2))
                          ->wrapped());
    addEffect();
}

} // namespace patella::ui
