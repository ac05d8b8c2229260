#include "ui/library/filter_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip_menu.h"
#include "ui/widgets/flow_layout.h"

#include <map>

namespace patella::ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_clear(new Button(tr("Clear"), Button::Variant::Quiet, this)) {
    auto* row = new FlowLayout(this, 6, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < filterFields.size(); ++i) {
        const FilterField field = filterFields[i];
        m_chips[i] = new ChipMenu(FilterFields::name(field), this);
        connect(m_chips[i], &ChipMenu::chosenChanged, this,
                [this, field](const QStringList& keys) { choose(field, keys); });
        row->addWidget(m_chips[i]);
    }
    m_clear->setButtonSize(Button::Size::Small);
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_chips.front()->setFocus(); // the button goes away
        setFilter({});
    });
    row->addWidget(m_clear);
}

void FilterBar::setOptions(const FilterCounts& whole) {
    LibraryFilter kept = m_filter;
    for (std::size_t i = 0; i < filterFields.size(); ++i) {
        std::vector<ChipMenu::Option> options;
        for (const FilterOption& option : FilterFields::options(filterFields[i], whole))
            options.push_back({option.key, option.name, option.count});
        m_chips[i]->setOptions(std::move(options));
        m_chips[i]->setChosen(FilterFields::chosen(filterFields[i], m_filter));
        if (filterFields[i] == FilterField::Equipment) // what the user named may have gone
            kept = FilterFields::with(filterFields[i], kept, m_chips[i]->chosen());
    }
    setFilter(kept);
}

void FilterBar::setCounts(const FilterCounts& counts) {
    for (std::size_t i = 0; i < filterFields.size(); ++i) {
        std::map<QString, int> left;
        for (const FilterOption& option : FilterFields::options(filterFields[i], counts))
            left[option.key] = option.count;
        const std::vector<ChipMenu::Option> options = m_chips[i]->options();
        for (const ChipMenu::Option& option : options)
            m_chips[i]->setOptionCount(option.key, left[option.key]);
    }
}

void FilterBar::setFilter(const LibraryFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (std::size_t i = 0; i < filterFields.size(); ++i)
        if (const QStringList keys = FilterFields::chosen(filterFields[i], m_filter);
            keys != m_chips[i]->chosen())
            m_chips[i]->setChosen(keys);
    m_clear->setVisible(!m_filter.empty());
    Q_EMIT filterChanged();
}

void FilterBar::choose(FilterField field, const QStringList& keys) {
    setFilter(FilterFields::with(field, m_filter, keys));
}

} // namespace patella::ui
