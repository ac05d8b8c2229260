#include "ui/routine/phase_warnings.h"

#include "ui/routine/phase_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"

namespace patella::ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 6; // below the bar

} // namespace

PhaseWarnings::PhaseWarnings(PhaseList* list)
    : QObject(list)
    , m_list(list) {}

MessageBar* PhaseWarnings::makeBar(const RowWarning& warning) {
    auto* bar = new MessageBar(MessageBar::Kind::Careful, m_list->viewport());
    bar->setMessage(warning.words.strong, warning.words.rest);
    if (warning.swap) {
        Button* swap = bar->addActionButton(withoutMnemonic(shortened(warning.words.swap)));
        connect(swap, &QAbstractButton::clicked, this,
                [this, warning] { Q_EMIT swapAsked(warning.at, *warning.swap); });
    }
    const auto row = m_list->phaseModel().find(warning.at, BuilderRow::Kind::Item);
    const bool alone = row && !m_list->phaseModel().row(*row).grouped;
    if (warning.why == WarningWhy::LeaveOut && !warning.swap && alone) {
        Button* remove = bar->addActionButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove it: %1").arg(warning.words.strong));
        connect(remove, &QAbstractButton::clicked, this, [this, at = warning.at] { Q_EMIT removeAsked(at); });
    }
    Button* keep = bar->addActionButton(tr("Keep"));
    keep->setAccessibleName(tr("Keep it: %1").arg(warning.words.strong));
    connect(keep, &QAbstractButton::clicked, this, [this, at = warning.at] { Q_EMIT keepAsked(at); });
    return bar;
}

bool PhaseWarnings::set(std::vector<RowWarning> warnings) {
    if (m_warnings == warnings)
        return false;
    m_warnings = std::move(warnings);
    for (MessageBar* bar : m_bars) {
        bar->hide();
        bar->deleteLater(); // it may be its own button that asked for this
    }
    m_bars.clear();
    for (const RowWarning& warning : m_warnings)
        m_bars.push_back(makeBar(warning));
    return true;
}

int PhaseWarnings::roomBelow(const EntryRef& at, int width) const {
    for (std::size_t i = 0; i < m_warnings.size(); ++i)
        if (m_warnings[i].at == at)
            return m_bars[i]->heightForWidth(std::max(width - 2 * margin, 1)) + gap;
    return 0;
}

void PhaseWarnings::place() {
    QWidget* before = m_list;
    for (std::size_t i = 0; i < m_warnings.size(); ++i) {
        const auto row = m_list->phaseModel().find(m_warnings[i].at, BuilderRow::Kind::Item);
        MessageBar* bar = m_bars[i];
        bar->setVisible(row.has_value());
        if (!row)
            continue;
        const QRect box = m_list->visualRect(m_list->phaseModel().index(*row));
        const int width = m_list->viewport()->width() - 2 * margin;
        const int height = bar->heightForWidth(width);
        bar->setGeometry(margin, box.bottom() + 1 - gap - height, width, height);
        for (auto* button : bar->findChildren<Button*>()) {
            QWidget::setTabOrder(before, button);
            before = button;
        }
    }
}

} // namespace patella::ui
