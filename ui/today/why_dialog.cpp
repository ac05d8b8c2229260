#include "ui/today/why_dialog.h"

#include "src/coach/reason_sources.h"
#include "ui/text/level_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::string_view ownDefault = "practice";

TextLabel* heading(const QString& words) { return new TextLabel(words, Role::NoteStrong); }

QString capital(const QString& words) { return QLocale().toUpper(words.left(1)) + words.mid(1); }

} // namespace

Decision badgeOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Progress:
        return Decision::Progress;
    case Outcome::Hold:
        return Decision::Hold;
    case Outcome::Regress:
        return Decision::Ease;
    case Outcome::Stop:
    case Outcome::PlanStop:
        break;
    }
    return Decision::Stop;
}

WhyDialog::WhyDialog(const Content& content, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Why"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    body()->addWidget(
        (new TextLabel(tr("The rule is our own synthesis of published ones, not a validated clinical "
                          "tool. You can follow it or not."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const CoachEntry& entry : content.decisions) {
        auto* row = new FoldRow(decisionIcon(badgeOf(entry.decision.outcome)),
                                LevelWords::heading(entry, content.nameOf));
        row->setFirstLine(ReasonWords::sentence(entry, content.nameOf));
        row->setContent(details(entry, content));
        row->setExpanded(rows->count() == 0);
        rows->addWidget(row);
    }
    body()->addLayout(rows);
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addStretch(1);
    footer()->addWidget(close);
    setFirstFocus(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

QWidget* WhyDialog::details(const CoachEntry& entry, const Content& content) {
    const Reason& reason = entry.decision.reason;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(28, 4, 8, 16);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new DecisionBadge(badgeOf(entry.decision.outcome)), 0, Qt::AlignTop);
    top->addWidget((new TextLabel(ReasonWords::sentence(entry, content.nameOf), Role::Body))->wrapped(), 1);
    column->addLayout(top);
    if (entry.change)
        column->addWidget((new TextLabel(LevelWords::changeLine(entry.key, *entry.change, content.nameOf),
                                         Role::Note, Token::Ink2))
                              ->wrapped());
    if (QWidget* shown = scores(reason)) {
        column->addSpacing(6);
        column->addWidget(heading(reason.knee
                                      ? tr("Scores, %1", "left knee").arg(Words::knee(*reason.knee).toLower())
                                      : tr("Scores")));
        column->addWidget(shown);
    }
    column->addSpacing(6);
    column->addWidget(heading(tr("The rule")));
    column->addWidget(
        (new TextLabel(ReasonWords::rule(reason.code, content.thresholds), Role::Note, Token::Ink2))
            ->wrapped());
    column->addSpacing(6);
    column->addWidget(heading(tr("Where it comes from")));
    for (const QString& line : sources(reason.code, content))
        column->addWidget((new TextLabel(line, Role::Note, Token::Ink2))->wrapped());
    return box;
}

QWidget* WhyDialog::scores(const Reason& reason) {
    const QList<ScoreWords> all = ReasonWords::scores(reason);
    if (all.isEmpty())
        return nullptr;
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 20, 8);
    for (const ScoreWords& each : all) {
        auto* cell = new QWidget(row);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(new TextLabel(capital(each.name), Role::Hint, Token::Ink2));
        if (each.score) {
            auto* badge = new PainBadge(each.name);
            badge->setEditable(false);
            badge->setScore(each.score);
            column->addWidget(badge, 0, Qt::AlignLeft);
        } else {
            auto* unknown = new TextLabel(tr("not known", "score"), Role::Note, Token::Ink3);
            unknown->setMinimumHeight(PainBadge({}).sizeHint().height());
            column->addWidget(unknown);
        }
        flow->addWidget(cell);
    }
    return row;
}

QStringList WhyDialog::sources(ReasonCode code, const Content& content) const {
    QStringList lines;
    for (const std::string_view id : sourcesOf(code)) {
        if (id == ownDefault) {
            lines << tr("Ordinary practice. We found no trial of it.");
            continue;
        }
        const auto source = std::find_if(content.evidence.begin(), content.evidence.end(),
                                         [&](const EvidenceSource& s) { return s.id == id; });
        if (source != content.evidence.end())
            lines << tr("%1: %2 (%3)", "citation, finding, how far it was checked")
                         .arg(text(source->citation), text(source->finding),
                              ReasonWords::grade(source->grade));
    }
    return lines;
}

} // namespace patella::ui
