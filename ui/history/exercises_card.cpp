#include "ui/history/exercises_card.h"

#include "ui/history/exercise_row.h"
#include "ui/text/words.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace patella::ui {

ExercisesCard::ExercisesCard(QWidget* parent)
    : Card(parent) {
    setAccessibleName(tr("Exercises"));
    body()->setSpacing(6);
    body()->addWidget(new TextLabel(tr("Exercises"), Role::CardTitle));
}

void ExercisesCard::setDetail(const SessionDetail& detail) {
    m_rows.clear();
    delete m_list;
    m_list = new QWidget;
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    std::optional<PhaseKind> phase;
    const std::vector<ItemReview> reviews = reviewItems(detail);
    for (const std::size_t number : playingOrder(detail.plan)) {
        const ItemReview& review = reviews[number];
        const PlannedItem& item = detail.plan.items[number];
        if (review.sets.empty())
            continue; // it was neither planned nor done
        if (phase != item.phase) {
            auto* heading = new TextLabel(Words::name(item.phase), Role::Hint, Token::Ink3);
            heading->setContentsMargins(0, phase ? 12 : 0, 0, 6);
            layout->addWidget(heading);
            phase = item.phase;
        }
        addRow(layout, item, review);
    }
    body()->addWidget(m_list);
}

void ExercisesCard::addRow(QVBoxLayout* into, const PlannedItem& item, const ItemReview& review) {
    auto* row = new ExerciseRow(item, review);
    const std::size_t number = m_rows.size();
    connect(row, &ExerciseRow::moveWanted, this, [this, number](int rows) { moveTo(number, rows); });
    connect(row, &ExerciseRow::correctWanted, this, [this, at = review.item] { Q_EMIT correctWanted(at); });
    m_rows.push_back(row);
    into->addWidget(row);
}

void ExercisesCard::moveTo(std::size_t from, int rows) {
    const auto to = static_cast<std::ptrdiff_t>(from) + rows;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    ExerciseRow* row = m_rows[static_cast<std::size_t>(to)];
    row->focusHeader();
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            return area->ensureWidgetVisible(row, 0, 24);
}

} // namespace patella::ui
