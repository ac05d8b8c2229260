#include "ui/library/no_match.h"

#include "ui/library/widths.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/type.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace patella::ui {

NoMatch::NoMatch(QWidget* parent)
    : QWidget(parent)
    , m_state(new EmptyState(QString(), QString(), tr("Clear the search"), this))
    , m_gains(new QWidget(this))
    , m_row(new FlowLayout(m_gains, 8, 8)) {
    m_state->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("search"));
    connect(m_state, &EmptyState::triggered, this, [this] {
        if (m_clearsQuery)
            Q_EMIT emptyQueryWanted();
        else
            Q_EMIT filterWanted({});
    });
    m_row->setContentsMargins(120, 0, 0, 0); // below the words, not the picture
    auto* box = new QWidget(this);
    box->setMaximumWidth(widthOf(520));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(16);
    column->addWidget(m_state);
    column->addWidget(m_gains);
    auto* middle = new QGridLayout(this); // a third from above, in the middle
    middle->setRowStretch(0, 1);
    middle->setRowStretch(2, 2);
    middle->setColumnStretch(0, 1);
    middle->setColumnStretch(1, 100);
    middle->setColumnStretch(2, 1);
    middle->addWidget(box, 1, 1);
}

QString NoMatch::title(const QString& query, int filters, bool queryFinds) {
    if (!queryFinds)
        return tr("Nothing found for “%1”").arg(query);
    switch (filters) {
    case 1:
        return tr("Nothing fits this filter");
    case 2:
        return tr("Nothing fits both filters");
    case 3:
        return tr("Nothing fits all three filters");
    case 4:
        return tr("Nothing fits all four filters");
    case 5:
        return tr("Nothing fits all five filters");
    default:
        return tr("Nothing fits all six filters");
    }
}

void NoMatch::addGain(const QString& words, int count, const LibraryFilter& filter) {
    auto* chip = new Chip(words, m_gains);
    chip->setCheckable(false);
    chip->setMark(Chip::Mark::None);
    chip->setCount(count);
    chip->setAccessibleName(tr("%1: %n exercise(s)", "", count).arg(words));
    connect(
        chip, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT filterWanted(filter); },
        Qt::QueuedConnection);
    m_row->addWidget(chip);
    m_chips.push_back(chip);
    chip->show();
}

void NoMatch::show(const LibrarySearch& search, const QString& query, const LibraryFilter& filter) {
    for (Chip* chip : m_chips)
        chip->deleteLater();
    for (Chip* chip : m_chips)
        m_row->removeWidget(chip);
    m_chips.clear();
    const QString asked = query.trimmed();
    const std::string utf8Query = utf8(query);
    const std::vector<FilterField> fields = FilterFields::activeFields(filter);
    const int without = static_cast<int>(search.find(utf8Query).size());
    const bool queryFinds = without > 0;
    for (const FilterField field : queryFinds ? fields : std::vector<FilterField>()) {
        const LibraryFilter less = FilterFields::without(field, filter);
        if (const int gain = static_cast<int>(search.find(utf8Query, less).size()); gain > 0)
            addGain(tr("Without “%1”").arg(FilterFields::chosenText(field, filter)), gain, less);
    }
    if (queryFinds && fields.size() > 1)
        addGain(asked.isEmpty() ? tr("Without any filter") : tr("“%1” without any filter").arg(asked),
                without, {});
    m_clearsQuery = !queryFinds || fields.empty();
    const bool oneHelps = m_chips.size() > (fields.size() > 1 ? 1 : 0);
    const QString what = m_clearsQuery
                             ? tr("Try fewer letters, a muscle such as “calf”, or a piece of equipment.")
                         : oneHelps ? tr("Take one away, and this is how many there are:")
                                    : tr("It takes more than one step back:");
    m_state->setTexts(title(asked, static_cast<int>(fields.size()), queryFinds), what);
    m_state->actionButton()->setVisible(m_clearsQuery);
    m_gains->setVisible(!m_chips.empty());
}

} // namespace patella::ui
