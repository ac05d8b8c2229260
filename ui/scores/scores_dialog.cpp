#include "ui/scores/scores_dialog.h"

#include "src/session/session_review.h"
#include "ui/text/score_words.h"
#include "ui/text/session_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

ScoresDialog::ScoresDialog(const std::vector<ScoreMoment>& newestFirst, LocalDate today, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Your scores, last %n day(s)", nullptr, days));
    setSheetWidth(640);
    setDeleteOnClose(true);
    body()->addWidget((new TextLabel(newestFirst.empty() ? tr("No score was given in these days.")
                                                         : tr("Choose one to correct it. What was entered "
                                                              "first stays in the record."),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
    std::optional<LocalDate> day;
    for (const ScoreMoment& moment : newestFirst) {
        if (day != moment.date)
            body()->addWidget(
                (new TextLabel(ScoreWords::day(moment.date, today), Role::BodyStrong))->wrapped());
        day = moment.date;
        body()->addWidget(rowOf(moment));
    }
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

QWidget* ScoresDialog::rowOf(const ScoreMoment& moment) {
    std::vector<PainRating> ratings;
    for (const ScoreSlot& slot : moment.slots)
        if (slot.given())
            ratings.push_back(slot.entry.rating);
    const std::vector<PainColumn> columns = reviewPain(ratings);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget((new TextLabel(ScoreWords::line(moment), Role::Body))->wrapped(), 1);
    for (const patella::Knee knee : bothSides) {
        const PainReview review = columns.empty() ? PainReview{} : columns.front().of(knee);
        line->addWidget(new KneeBadge(static_cast<Side>(knee), iconSide(20)));
        auto* badge = new PainBadge(QString(), row);
        badge->setScore(review.score ? std::optional(review.score->value()) : std::nullopt);
        badge->setAccessibleName(SessionWords::spoken(knee, moment.kind, review));
        badge->setAccessibleDescription(tr("Correct"));
        badge->setToolTip(badge->accessibleName());
        line->addWidget(badge);
        connect(badge, &QAbstractButton::clicked, this, [this, moment] {
            done();
            Q_EMIT chosen(moment);
        });
    }
    return row;
}

} // namespace patella::ui
