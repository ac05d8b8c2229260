#include "ui/today/why_dialog.h"

#include "src/coach/item_day.h"
#include "src/coach/reason_sources.h"
#include "ui/text/coach_words.h"
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
#include <utility>

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

Decision badgeOf(const CoachEntry& entry) {
    const bool stopped = entry.decision.outcome >= Outcome::Stop;
    return entry.change && entry.change->overruled && !stopped ? Decision::Hold
                                                               : badgeOf(entry.decision.outcome);
}

WhyDialog::WhyDialog(Content content, QWidget* host)
    : OverlayDialog(host)
    , m_content(std::move(content)) {
    const bool all = m_content.shown == Shown::All;
    setTitle(all ? tr("What the coach decided") : tr("Why"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    body()->addWidget(
        (new TextLabel(tr("The rule is our own synthesis of published ones, not a validated clinical "
                          "tool. You can follow it or not."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    addRows(rows);
    body()->addLayout(rows);
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addStretch(1);
    footer()->addWidget(close);
    setFirstFocus(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

/// What is inside is made when a row is first unfolded.
void WhyDialog::addRows(QVBoxLayout* rows) {
    const auto names = [this](const ExerciseId& id) { return nameOf(id); };
    if (m_content.decisions.empty())
        rows->addWidget((new TextLabel(tr("Nothing yet. After the first session and the morning after it, "
                                          "each exercise stands here."),
                                       Role::Body, Token::Ink2))
                            ->wrapped());
    for (std::size_t i = 0; i < m_content.decisions.size(); ++i) {
        const CoachEntry& entry = m_content.decisions[i];
        auto* row = new FoldRow(decisionIcon(badgeOf(entry)), LevelWords::heading(entry, names));
        row->setFirstLine(ReasonWords::sentence(entry, names));
        connect(row, &FoldRow::toggled, this, [this, row, i, filled = false](bool on) mutable {
            if (on && !std::exchange(filled, true))
                row->setContent(details(m_content.decisions[i]));
        });
        row->setExpanded(i == 0 && m_content.shown == Shown::Newest);
        rows->addWidget(row);
    }
}

QString WhyDialog::nameOf(const ExerciseId& id) const {
    return m_content.library ? CoachWords::nameOf(*m_content.library, id) : text(id.value);
}

QWidget* WhyDialog::details(const CoachEntry& entry) {
    const auto names = [this](const ExerciseId& id) { return nameOf(id); };
    const Reason& reason = entry.decision.reason;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(28, 4, 8, 16);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new DecisionBadge(badgeOf(entry)), 0, Qt::AlignTop);
    top->addWidget((new TextLabel(ReasonWords::sentence(entry, names), Role::Body))->wrapped(), 1);
    column->addLayout(top);
    const auto note = [column](const QString& words) {
        if (!words.isEmpty())
            column->addWidget((new TextLabel(words, Role::Note, Token::Ink2))->wrapped());
    };
    if (entry.ownSince)
        note(tr("%1.", "a sentence").arg(CoachWords::own(*entry.ownSince)));
    note(LevelWords::withheld(entry, names));
    if (entry.change)
        note(LevelWords::changeLine(entry.key, *entry.change, names));
    if (QWidget* shown = scores(reason)) {
        column->addSpacing(6);
        column->addWidget(heading(reason.knee
                                      ? tr("Scores, %1", "left knee").arg(Words::knee(*reason.knee).toLower())
                                      : tr("Scores")));
        column->addWidget(shown);
    }
    addRule(entry, column);
    if (QWidget* possible = actions(entry)) {
        column->addSpacing(6);
        column->addWidget(heading(tr("You decide")));
        column->addWidget(possible);
    }
    return box;
}

/// By the numbers that were in force when it was decided.
void WhyDialog::addRule(const CoachEntry& entry, QVBoxLayout* column) {
    const LocalDate day = decidedOn(entry, m_content.today);
    const ProgressionRule& rule = m_content.rules.on(day);
    const Exercise* exercise = m_content.library ? m_content.library->find(entry.key.exercise) : nullptr;
    const Thresholds& numbers = exercise && isRunning(*exercise) ? rule.running : rule.items;
    const auto note = [column](const QString& words) {
        column->addWidget((new TextLabel(words, Role::Note, Token::Ink2))->wrapped());
    };
    column->addSpacing(6);
    column->addWidget(heading(tr("The rule")));
    note(ReasonWords::rule(entry.decision.reason.code, numbers));
    if (const QString changed = CoachWords::changed(changedNumbers(m_content.rules, day)); !changed.isEmpty())
        note(changed);
    column->addSpacing(6);
    column->addWidget(heading(tr("Where it comes from")));
    for (const QString& line : sources(entry.decision.reason.code))
        note(line);
}

QWidget* WhyDialog::actions(const CoachEntry& entry) {
    const std::vector<CoachAction> possible = actionsOn(entry);
    if (possible.empty())
        return nullptr;
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8, 8);
    for (const CoachAction action : possible) {
        auto* button = new Button(CoachWords::action(action), Button::Variant::Tonal, row);
        button->setButtonSize(Button::Size::Small);
        button->setToolTip(CoachWords::explained(action, entry));
        button->setAccessibleDescription(button->toolTip());
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, key = entry.key, action] {
            done();
            Q_EMIT overruleWanted(key, action);
        });
    }
    return row;
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

QStringList WhyDialog::sources(ReasonCode code) const {
    QStringList lines;
    for (const std::string_view id : sourcesOf(code)) {
        if (id == ownDefault) {
            lines << tr("Ordinary practice. We found no trial of it.");
            continue;
        }
        const auto source = std::find_if(m_content.evidence.begin(), m_content.evidence.end(),
                                         [&](const EvidenceSource& s) { return s.id == id; });
        if (source != m_content.evidence.end())
            lines << tr("%1: %2 (%3)", "citation, finding, how far it was checked")
                         .arg(text(source->citation), text(source->finding),
                              ReasonWords::grade(source->grade));
    }
    return lines;
}

} // namespace patella::ui
