#include "ui/history/sets_sheet.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostRepetitions = 500;
constexpr int mostSeconds = 3600;
constexpr int mostReserve = 20;
constexpr int notSaid = -1;

SetRecord recordOf(const SessionDetail& session, std::size_t item, const SetReview& review) {
    SetRecord wanted{item, review.set, review.side, review.direction, review.planned, 0};
    wanted.at = session.summary.active;
    const auto found = std::find_if(session.sets.begin(), session.sets.end(),
                                    [&](const SetRecord& set) { return set.sameSet(wanted); });
    return found == session.sets.end() ? wanted : *found;
}

} // namespace

SetsSheet::SetsSheet(const SessionDetail& session, std::size_t item, QWidget* host)
    : EffectSheet(text(session.plan.items.at(item).name), tr("Save changes"), host) {
    const PlannedItem& planned = session.plan.items[item];
    body()->addWidget((new TextLabel(tr("Planned: %1. What was recorded first stays in the record.", "dose")
                                         .arg(SessionWords::planned(planned)),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
    const std::vector<ItemReview> reviews = reviewItems(session);
    for (const SetReview& review : reviews[item].sets)
        addRow(recordOf(session, item, review), review, std::holds_alternative<Repetitions>(planned.target));
    addEffect();
    if (!m_rows.empty())
        setFirstFocus(m_rows.front().done);
    follow();
}

void SetsSheet::addRow(const SetRecord& before, const SetReview& review, bool repetitions) {
    QString name = tr("Set %1").arg(QLocale().toString(review.set));
    if (const QString part = SessionWords::part(review); !part.isEmpty())
        name = tr("%1, %2", "Set 1, left").arg(name, part);
    Row row{before};
    auto* fields = new FlowLayout(nullptr, 12, 8);
    auto* label = new TextLabel(name, Role::BodyMedium);
    label->setFixedWidth(qRound(112 * typeScale()));
    label->setFixedHeight(grown(36, Role::Body));
    fields->addWidget(label);
    row.done = new Stepper(tr("%1: done").arg(name), this);
    row.done->setRange(0, repetitions ? mostRepetitions : mostSeconds);
    row.done->setFormat([repetitions](int value) {
        if (value == 0)
            return tr("not done");
        return repetitions ? tr("%n rep(s)", nullptr, value) : tr("%n s", "seconds", value);
    });
    row.done->setParse([](const QString& words) {
        bool whole = false;
        const int value = QLocale().toInt(words.section(QLatin1Char(' '), 0, 0), &whole);
        return whole ? value : -1;
    });
    row.done->setValue(before.done);
    fields->addWidget(row.done);
    if (repetitions) {
        row.reserve = new Stepper(tr("%1: repetitions left").arg(name), this);
        row.reserve->setRange(notSaid, mostReserve);
        row.reserve->setFormat([](int value) {
            return value == notSaid ? tr("left: not said") : tr("%n left", "repetitions in reserve", value);
        });
        row.reserve->setValue(before.reserve.value_or(notSaid));
        fields->addWidget(row.reserve);
        connect(row.reserve, &QSpinBox::valueChanged, this, &SetsSheet::follow);
    }
    row.slipped = new Chip(tr("Form not steady"), this);
    row.slipped->setCheckable(true);
    row.slipped->setAccessibleName(tr("%1: form was not steady").arg(name));
    row.slipped->setChecked(before.formSlipped);
    fields->addWidget(row.slipped);
    body()->addLayout(fields);
    connect(row.done, &QSpinBox::valueChanged, this, &SetsSheet::follow);
    connect(row.slipped, &QAbstractButton::toggled, this, &SetsSheet::follow);
    m_rows.push_back(row);
}

SetRecord SetsSheet::told(const Row& row) const {
    SetRecord set = row.before;
    set.done = row.done->value();
    if (row.reserve)
        set.reserve = row.reserve->value() == notSaid ? std::nullopt : std::optional(row.reserve->value());
    set.formSlipped = row.slipped->isChecked();
    if (set.done == 0) {
        set.reserve.reset();
        set.formSlipped = false;
    }
    if (set != row.before)
        set.corrected = true;
    return set;
}

std::vector<SetRecord> SetsSheet::changes() const {
    std::vector<SetRecord> changed;
    for (const Row& row : m_rows)
        if (const SetRecord now = told(row); now != row.before)
            changed.push_back(now);
    return changed;
}

void SetsSheet::follow() {
    setSavable(!changes().empty());
    touched();
}

} // namespace patella::ui
