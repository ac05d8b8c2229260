#include "ui/history/merge_sheet.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace patella::ui {

MergeSheet::MergeSheet(const std::vector<SessionSummary>& parts, const WholeSession& merged, QWidget* host)
    : EffectSheet(tr("Make them one session?"), tr("Merge"), host) {
    if (!parts.empty())
        body()->addWidget(
            (new TextLabel(Words::longDay(parts.front().date), Role::Body, Token::Ink2))->wrapped());
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(20);
    rows->setVerticalSpacing(10);
    rows->setColumnStretch(0, 1);
    for (const SessionSummary& part : parts)
        addRow(rows, SessionWords::name(part), part.started, part.active, part.setsDone, Role::Body);
    rows->addWidget(new Separator, rows->rowCount(), 0, 1, 4);
    addRow(rows, tr("Together: %1", "session").arg(text(merged.plan.name)), merged.started, merged.active,
           static_cast<int>(merged.sets.size()), Role::BodyStrong);
    body()->addLayout(rows);
    addEffect();
    body()->addWidget(
        (new TextLabel(tr("The two stay among the deleted sessions and can be put back, as Undo does."),
                       Role::Note, Token::Ink2))
            ->wrapped());
}

/// What it is, when it began, how long it took, what was done of it.
void MergeSheet::addRow(QGridLayout* rows, const QString& name, const WallTime& at, Duration active, int sets,
                        Role role) {
    const int row = rows->rowCount();
    auto* words = (new TextLabel(name, role))->wrapped();
    words->setMinimumWidth(1);
    rows->addWidget(words, row, 0);
    int column = 1;
    for (const QString& fact : {Words::timeOfDay(at), Words::minutes(active), tr("%n set(s)", nullptr, sets)})
        rows->addWidget(new TextLabel(fact, role), row, column++, Qt::AlignRight | Qt::AlignTop);
}

} // namespace patella::ui
