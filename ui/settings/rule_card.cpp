#include "ui/settings/rule_card.h"

#include "ui/settings/number_row.h"
#include "ui/text/coach_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::string_view ownDefault = "practice";

QString citationOf(std::string_view id, const std::vector<EvidenceSource>& evidence) {
    if (id == ownDefault)
        return RuleCard::tr("Ordinary practice. We found no trial of it.");
    const auto source =
        std::find_if(evidence.begin(), evidence.end(), [id](const EvidenceSource& s) { return s.id == id; });
    return source == evidence.end() ? QString() : text(source->citation);
}

} // namespace

RuleCard::RuleCard(QWidget* parent)
    : Card(parent)
    , m_fold(new FoldRow(QStringLiteral("adjust"), tr("The numbers"))) {
    setAccessibleName(tr("The rule's numbers"));
    body()->setSpacing(10);
    body()->addWidget(new TextLabel(tr("The rule's numbers"), Role::CardTitle));
    body()->addWidget(
        (new TextLabel(tr("For a clinician who knows your knees. A change holds from the day on "
                          "which it is made; what was decided before stays as it was."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    m_fold->setContent(content());
    body()->addWidget(m_fold);
    mark({});
}

QWidget* RuleCard::content() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    std::optional<NumberGroup> group;
    for (const RuleNumber& number : ruleNumbers()) {
        if (group != number.group) {
            group = number.group;
            column->addSpacing(6);
            column->addWidget((new TextLabel(CoachWords::name(number.group), Role::NoteStrong))->wrapped());
        }
        column->addWidget(new Separator);
        auto* row = new NumberRow(number);
        m_rows[number.key] = row;
        column->addWidget(row);
        connect(row, &NumberRow::changed, this, &RuleCard::take);
    }
    m_all = new Button(tr("All back to ours"), Button::Variant::Tonal);
    m_all->setButtonSize(Button::Size::Small);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_showing = true;
        for (const RuleNumber& number : ruleNumbers())
            m_rows[number.key]->setValue(number.of({}));
        m_showing = false;
        take();
    });
    return box;
}

void RuleCard::display(const RuleNumbers& numbers, const std::vector<EvidenceSource>& evidence) {
    m_showing = true;
    const bool same = numbers == m_kept; // what is being put right is left alone
    for (const RuleNumber& number : ruleNumbers()) {
        NumberRow* row = m_rows[number.key];
        row->setCitation(citationOf(number.source, evidence));
        const auto changed = numbers.find(number.key);
        if (!same)
            row->setValue(changed == numbers.end() ? number.of({}) : changed->second);
    }
    m_kept = numbers;
    m_showing = false;
    mark(shown());
}

RuleNumbers RuleCard::shown() const {
    RuleNumbers numbers;
    for (const RuleNumber& number : ruleNumbers()) {
        const double value = m_rows.at(number.key)->value();
        if (number.stepsOf(value) != number.stepsOf(number.of({})))
            numbers.emplace(number.key, value);
    }
    return numbers;
}

void RuleCard::mark(const RuleNumbers& numbers) {
    const std::vector<NumberFault> faults = faultsOf(numbers);
    for (const auto& [key, row] : m_rows) {
        const auto fault = std::find_if(faults.begin(), faults.end(),
                                        [key = key](const NumberFault& f) { return f.key == key; });
        row->setFault(fault == faults.end() ? QString() : CoachWords::fault(*fault));
    }
    const int count = static_cast<int>(numbers.size());
    m_fold->setFirstLine(count == 0 ? tr("all ours", "numbers") : tr("%n changed", "numbers", count));
    m_all->setVisible(count > 0);
}

void RuleCard::take() {
    if (m_showing)
        return;
    const RuleNumbers numbers = shown();
    mark(numbers);
    if (numbers == m_kept || !faultsOf(numbers).empty())
        return;
    m_kept = numbers;
    Q_EMIT changed(numbers);
}

} // namespace patella::ui
