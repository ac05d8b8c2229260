#include "ui/player/summary_items.h"

#include "ui/player/effort_row.h"
#include "ui/player/knee_question.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

/// One exercise. The pencil unfolds a stepper for each recorded set of repetitions.
class SummaryItems::Row : public QWidget {
public:
    Row(SummaryItems& owner, const PlannedItem& item, std::size_t number, bool first)
        : QWidget(&owner)
        , m_owner(owner)
        , m_item(item)
        , m_number(number) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, first ? 10 : 0, 0, 10);
        column->setSpacing(2);
        if (!first) {
            column->addWidget(new Separator);
            column->addSpacing(10);
        }
        auto* head = new QHBoxLayout;
        head->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget((new TextLabel(text(item.name), Role::BodyStrong))->wrapped());
        words->addWidget(m_planned =
                             (new TextLabel(Words::planned(item), Role::Note, Token::Ink2))->wrapped());
        words->addWidget(m_done = (new TextLabel({}, Role::Note, Token::Ink))->wrapped());
        head->addLayout(words, 1);
        m_edit = new IconButton(QStringLiteral("edit"),
                                SummaryItems::tr("Correct what is kept of %1").arg(text(item.name)));
        m_edit->setCheckable(true);
        m_edit->setSides(36, 18);
        head->addWidget(m_edit, 0, Qt::AlignVCenter);
        column->addLayout(head);
        column->addWidget(buildEffort());
        m_steppers = new QWidget(this);
        m_grid = new QGridLayout(m_steppers);
        m_grid->setContentsMargins(0, 8, 0, 4);
        m_grid->setSpacing(8);
        m_grid->setColumnStretch(4, 1);
        m_steppers->hide();
        column->addWidget(m_steppers);
        m_pain = new KneeQuestion(PainScaleSize::Card, KneeQuestion::Asks{.painkiller = false},
                                  SummaryItems::tr("Highest during %1").arg(text(item.name)));
        m_pain->hide();
        column->addWidget(m_pain);
        QObject::connect(m_pain, &KneeQuestion::answered, this, [this](patella::Knee knee) {
            Q_EMIT m_owner.rated(m_number, knee, m_pain->answers()[static_cast<std::size_t>(knee)]);
        });
        QObject::connect(m_edit, &IconButton::toggled, this, [this](bool on) { unfold(on); });
    }

    void setRecords(std::vector<SetRecord> records, const ItemTally& tally) {
        m_records = std::move(records);
        m_done->setText(PlayerWords::doneOf(m_item, m_records, tally));
        m_done->setInk(m_records.empty() ? Token::Ink3 : Token::Ink);
        m_edit->setVisible(!m_records.empty() || m_edit->isChecked());
        showEffort();
        // what neither was planned nor done is not told of
        setVisible(tally.setsPlanned > 0);
    }

    void setPain(const KneeAnswers& answers) { m_pain->setAnswers(answers); }

private:
    [[nodiscard]] bool countable() const { return std::holds_alternative<Repetitions>(m_item.target); }
    QWidget* buildEffort() {
        m_effortRow = new QWidget(this);
        auto* row = new QHBoxLayout(m_effortRow);
        row->setContentsMargins(0, 6, 0, 0);
        row->setSpacing(10);
        row->addWidget(new TextLabel(SummaryItems::tr("More would have gone:"), Role::Note, Token::Ink2));
        m_effort = new EffortRow(EffortRow::Size::Small, text(m_item.name));
        row->addWidget(m_effort, 1);
        QObject::connect(m_effort, &EffortRow::reserveTapped, this, [this](int left) {
            const bool back = least() == left;
            amend([&](SetRecord& record) { record.reserve = back ? std::nullopt : std::optional(left); });
        });
        QObject::connect(m_effort, &EffortRow::formTapped, this, [this] {
            const bool slipped = anySlipped();
            amend([&](SetRecord& record) { record.formSlipped = !slipped; });
        });
        return m_effortRow;
    }
    [[nodiscard]] std::optional<int> least() const {
        std::optional<int> found;
        for (const SetRecord& record : m_records)
            if (record.reserve)
                found = std::min(found.value_or(*record.reserve), *record.reserve);
        return found;
    }
    [[nodiscard]] bool anySlipped() const {
        return std::any_of(m_records.begin(), m_records.end(),
                           [](const SetRecord& record) { return record.formSlipped; });
    }
    /// For every set of the exercise: what is said at the end is about all of them.
    template <typename How>
    void amend(const How& how) {
        for (SetRecord& record : m_records) {
            const SetRecord before = record;
            how(record);
            if (!(record == before))
                Q_EMIT m_owner.corrected(record);
        }
        showEffort();
    }
    void showEffort() {
        m_effortRow->setVisible(m_item.phase == PhaseKind::Strength && countable() && !m_records.empty());
        m_effort->setReserve(least());
        m_effort->setFormSlipped(anySlipped());
    }
    void unfold(bool on) {
        m_pain->setVisible(on);
        if (on && countable()) {
            qDeleteAll(m_steppers->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
            for (const SetRecord& record : m_records)
                addStepper(record);
        }
        m_steppers->setVisible(on && countable());
    }
    void addStepper(const SetRecord& record) {
        const QString name = PlayerWords::setName(record);
        auto* label = new TextLabel(name, Role::Note, Token::Ink2);
        auto* stepper = new Stepper(SummaryItems::tr("%1, %2", "exercise, set").arg(text(m_item.name), name));
        stepper->setSmall(true);
        stepper->setRange(0, limits::reps);
        stepper->setValue(record.done);
        const int number = m_grid->count() / 2; // two sets a line
        m_grid->addWidget(label, number / 2, number % 2 * 2);
        m_grid->addWidget(stepper, number / 2, number % 2 * 2 + 1, Qt::AlignLeft);
        QObject::connect(stepper, &Stepper::valueChanged, this, [this, record](int done) {
            const auto now = std::find_if(m_records.begin(), m_records.end(),
                                          [&](const SetRecord& r) { return r.sameSet(record); });
            SetRecord corrected = now == m_records.end() ? record : *now; // with what was said of it since
            corrected.done = done;
            corrected.corrected = true;
            Q_EMIT m_owner.corrected(corrected);
        });
    }

    SummaryItems& m_owner;
    PlannedItem m_item;
    std::vector<SetRecord> m_records;
    TextLabel* m_planned;
    TextLabel* m_done;
    IconButton* m_edit;
    QWidget* m_steppers;
    QGridLayout* m_grid;
    std::size_t m_number;
    QWidget* m_effortRow = nullptr;
    EffortRow* m_effort = nullptr;
    KneeQuestion* m_pain = nullptr;
};

SummaryItems::SummaryItems(QWidget* parent)
    : QWidget(parent) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void SummaryItems::setPlan(const SessionPlan& plan) {
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_column->takeAt(0); // the stretch
    m_rows.clear();
    m_plan = plan;
    m_rows.resize(plan.items.size());
    for (const std::size_t item : playingOrder(plan)) {
        m_rows[item] = new Row(*this, plan.items[item], item, m_column->isEmpty());
        m_column->addWidget(m_rows[item]);
    }
    m_column->addStretch(1);
}

void SummaryItems::setRecords(const std::vector<SetRecord>& records) {
    const SessionTally tally = tallyOf(m_plan, records);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        std::vector<SetRecord> own;
        std::copy_if(records.begin(), records.end(), std::back_inserter(own),
                     [i](const SetRecord& r) { return r.item == i; });
        m_rows[i]->setRecords(std::move(own), tally.items[i]);
    }
}

void SummaryItems::setPain(const std::vector<PainRating>& ratings) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        KneeAnswers general;
        KneeAnswers own;
        for (const PainRating& rating : ratings) {
            const auto knee = static_cast<std::size_t>(rating.knee);
            if (rating.kind != PainKind::During || (rating.item && rating.item != i))
                continue;
            KneeAnswer& answer = rating.item ? own[knee] : general[knee];
            answer.score = rating.score; // the latest counts
            answer.sharp = rating.sharp;
        }
        for (std::size_t knee = 0; knee < own.size(); ++knee)
            if (!own[knee].answered())
                own[knee] = general[knee];
        m_rows[i]->setPain(own);
    }
}

} // namespace patella::ui
