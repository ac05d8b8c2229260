#include "ui/player/summary_items.h"

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
    Row(SummaryItems& owner, const PlannedItem& item)
        : QWidget(&owner)
        , m_owner(owner)
        , m_item(item) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 10, 0, 10);
        column->setSpacing(2);
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
                                SummaryItems::tr("Correct the repetitions of %1").arg(text(item.name)));
        m_edit->setCheckable(true);
        m_edit->setSides(36, 18);
        head->addWidget(m_edit, 0, Qt::AlignVCenter);
        column->addLayout(head);
        m_steppers = new QWidget(this);
        m_grid = new QGridLayout(m_steppers);
        m_grid->setContentsMargins(0, 8, 0, 4);
        m_grid->setSpacing(8);
        m_grid->setColumnStretch(4, 1);
        m_steppers->hide();
        column->addWidget(m_steppers);
        QObject::connect(m_edit, &IconButton::toggled, this, [this](bool on) { unfold(on); });
    }

    void setRecords(std::vector<SetRecord> records, const ItemTally& tally) {
        m_records = std::move(records);
        m_done->setText(PlayerWords::doneOf(m_item, m_records, tally));
        m_done->setInk(m_records.empty() ? Token::Ink3 : Token::Ink);
        const bool countable = std::holds_alternative<Repetitions>(m_item.target) && !m_records.empty();
        m_edit->setVisible(countable || m_edit->isChecked());
    }

private:
    void unfold(bool on) {
        if (on) {
            qDeleteAll(m_steppers->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
            for (const SetRecord& record : m_records)
                addStepper(record);
        }
        m_steppers->setVisible(on);
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
            SetRecord corrected = record;
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
    for (const PlannedItem& item : plan.items) {
        if (!m_rows.empty())
            m_column->addWidget(new Separator);
        m_rows.push_back(new Row(*this, item));
        m_column->addWidget(m_rows.back());
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

} // namespace patella::ui
