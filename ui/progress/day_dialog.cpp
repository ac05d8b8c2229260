#include "ui/progress/day_dialog.h"

#include "ui/progress/decision_mark.h"
#include "ui/text/run_words.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

TextLabel* lines(const QString& words, Role role, Token ink) {
    auto* label = (new TextLabel(words, role, ink))->wrapped();
    label->setMinimumWidth(1);
    return label;
}

Button* small(const QString& words, const QString& about) {
    auto* button = new Button(words, Button::Variant::Tonal);
    button->setButtonSize(Button::Size::Small);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace

DayDialog::DayDialog(const DaySummary& day, std::shared_ptr<const ProgressShown> shown, QWidget* host)
    : ReadingSheet(host)
    , m_shown(std::move(shown)) {
    setTitle(Words::longDay(day.date));
    setSheetWidth(640);
    setDeleteOnClose(true);
    body()->setSpacing(8);
    if (day.empty())
        body()->addWidget(lines(day.date > m_shown->today ? tr("This day is still to come.")
                                                          : tr("Nothing was entered for this day."),
                                Role::Body, Token::Ink2));
    addNotes(day);
    if (!day.sessions.empty()) {
        QVBoxLayout* column = section(tr("Sessions"));
        for (const DaySession& session : day.sessions)
            addSession(column, session);
    }
    if (!day.runs.empty()) {
        QVBoxLayout* column = section(tr("Runs"));
        for (const RunEntry& run : day.runs) {
            const QString line = RunWords::line(run);
            column->addWidget(lines(line.isEmpty() ? tr("A run") : line, Role::Body, Token::Ink));
        }
    }
    addScores(day.ratings);
    addDecisions(day.decisions);
    auto* close = new Button(tr("Close"), Button::Variant::Secondary);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
    if (day.date <= m_shown->today) {
        auto* add = new Button(tr("Add a note to this day"), Button::Variant::Tonal);
        add->setIconName(QStringLiteral("note"));
        connect(add, &QAbstractButton::clicked, this, [this, date = day.date] {
            done();
            Q_EMIT dayNoteWanted(date);
        });
        footer()->addWidget(add);
    }
    footer()->addStretch(1);
    footer()->addWidget(close);
    setFirstFocus(close);
}

QVBoxLayout* DayDialog::section(const QString& title) {
    if (body()->count() > 0)
        body()->addSpacing(8);
    body()->addWidget(new TextLabel(title, Role::CardTitle));
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    body()->addLayout(column);
    return column;
}

void DayDialog::addSession(QVBoxLayout* column, const DaySession& session) {
    const SessionSummary& summary = session.summary;
    const QString name = SessionWords::name(summary);
    QStringList facts{Words::timeOfDay(summary.started), Words::minutes(summary.active),
                      SessionWords::itemsDone(summary)};
    if (summary.state != SessionState::Finished)
        facts << Words::name(summary.state);
    column->addWidget(lines(name, Role::BodyMedium, Token::Ink));
    column->addWidget(lines(facts.join(QStringLiteral(", ")), Role::Note, Token::Ink2));
    const QString note = text(session.note);
    if (!note.isEmpty())
        column->addWidget(lines(note, Role::Body, Token::Ink));
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    auto* open = small(tr("Open in History"), name);
    auto* write = small(note.isEmpty() ? tr("Add a note") : tr("Change the note"), name);
    write->setIconName(QStringLiteral("note"));
    buttons->addWidget(open);
    buttons->addWidget(write);
    column->addLayout(buttons);
    connect(open, &QAbstractButton::clicked, this, [this, id = summary.id] {
        done();
        Q_EMIT sessionWanted(id);
    });
    connect(write, &QAbstractButton::clicked, this, [this, id = summary.id, note] {
        done();
        Q_EMIT noteWanted(id, note);
    });
}

void DayDialog::addNotes(const DaySummary& day) {
    if (day.notes.empty())
        return;
    QVBoxLayout* column = section(tr("Notes"));
    for (const PinnedNote& note : day.notes)
        addNote(column, note);
}

void DayDialog::addNote(QVBoxLayout* column, const PinnedNote& note) {
    const QString words = text(note.text);
    column->addWidget(lines(words, Role::Body, Token::Ink));
    auto* change = small(tr("Change"), words);
    change->setIconName(QStringLiteral("edit"));
    change->setAccessibleName(tr("Change the note"));
    auto* remove = small(tr("Delete"), words);
    remove->setVariant(Button::Variant::Quiet);
    remove->setIconName(QStringLiteral("trash"));
    remove->setAccessibleName(tr("Delete the note"));
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    buttons->addWidget(change);
    buttons->addWidget(remove);
    column->addLayout(buttons);
    connect(change, &QAbstractButton::clicked, this, [this, note] {
        done();
        Q_EMIT changeNoteWanted(note);
    });
    connect(remove, &QAbstractButton::clicked, this, [this, note] {
        done();
        Q_EMIT removeNoteWanted(note);
    });
}

void DayDialog::addScores(const std::vector<DayRating>& ratings) {
    QVBoxLayout* column = nullptr;
    for (const Knee knee : bothSides)
        for (const DayRating& each : ratings) {
            if (each.knee != knee || (!each.rating.score && !each.rating.sharp))
                continue;
            if (!column)
                column = section(tr("Scores"));
            auto* row = new QHBoxLayout;
            row->setSpacing(12);
            row->addWidget(new KneeBadge(knee == Knee::Left ? Side::Left : Side::Right, 24));
            row->addWidget(lines(ProgressWords::rating(each), Role::Body, Token::Ink), 1);
            if (each.rating.score) {
                auto* badge = new PainBadge(
                    QStringLiteral("%1, %2").arg(Words::knee(knee), ProgressWords::rating(each)));
                badge->setEditable(false);
                badge->setScore(each.rating.score->value());
                row->addWidget(badge);
            }
            column->addLayout(row);
        }
}

void DayDialog::addDecisions(const std::vector<PastDecision>& decisions) {
    if (decisions.empty())
        return;
    const ProgressWords::NameOf names = m_shown->names();
    QVBoxLayout* column = section(tr("What was decided"));
    for (const PastDecision& each : decisions) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* badge = new DecisionBadge(markOf(each.decision.outcome));
        badge->setSquare(true);
        row->addWidget(badge, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(lines(ProgressWords::decided(each, names), Role::BodyMedium, Token::Ink));
        words->addWidget(lines(ProgressWords::reason(each, names), Role::Note, Token::Ink2));
        row->addLayout(words, 1);
        column->addLayout(row);
    }
}

} // namespace patella::ui
