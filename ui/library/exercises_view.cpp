#include "ui/library/exercises_view.h"

#include "ui/library/exercise_grid.h"
#include "ui/library/filter_bar.h"
#include "ui/library/no_match.h"
#include "ui/text/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace patella::ui {

ExercisesView::ExercisesView(QWidget* parent)
    : QWidget(parent)
    , m_filters(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new ExerciseGrid(this))
    , m_noMatch(new NoMatch(this)) {
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_noMatch);
    const int half = ExerciseGrid::gap / 2;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* filters = new QVBoxLayout; // the grid stands out by half a gap at each side
    filters->setContentsMargins(half, 0, half, 0);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addWidget(m_stack, 1);
    connect(m_filters, &FilterBar::filterChanged, this, &ExercisesView::refresh);
    connect(m_noMatch, &NoMatch::filterWanted, m_filters, &FilterBar::setFilter);
    connect(m_noMatch, &NoMatch::filterWanted, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_noMatch, &NoMatch::emptyQueryWanted, this, &ExercisesView::emptyQueryWanted);
}

void ExercisesView::setContent(const LibraryContent& content) {
    m_content = content;
    m_grid->show(nullptr, {}); // what it showed may be gone, even if it looks the same
    m_filters->setOptions(content.search ? content.search->counts({}, {}) : FilterCounts());
    refresh();
}

void ExercisesView::setQuery(const QString& query) {
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

bool ExercisesView::reveal(const ExerciseId& id) {
    if (!m_content.library || !m_content.library->find(id))
        return false;
    if (m_grid->select(id))
        return true;
    if (!m_query.isEmpty())
        Q_EMIT emptyQueryWanted();
    if (m_grid->select(id))
        return true;
    m_filters->setFilter({});
    return m_grid->select(id);
}

void ExercisesView::refresh() {
    std::vector<std::size_t> rows;
    if (m_content.search) {
        const std::string query = utf8(m_query);
        rows = m_content.search->find(query, m_filters->filter());
        m_filters->setCounts(m_content.search->counts(query, m_filters->filter()));
    }
    m_found = static_cast<int>(rows.size());
    const bool none = rows.empty() && m_content.search && m_content.library->size() > 0;
    m_grid->show(m_content.library, std::move(rows));
    if (none)
        m_noMatch->show(*m_content.search, m_query, m_filters->filter());
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_noMatch) : m_grid);
    Q_EMIT foundChanged();
}

} // namespace patella::ui
