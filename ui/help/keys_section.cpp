#include "ui/help/keys_section.h"

#include "ui/help/key_delegate.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

QStandardItem* cell(const QString& text, const QString& spoken, bool heading) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(heading, KeyDelegate::HeadingRole);
    item->setData(spoken, Qt::AccessibleTextRole);
    return item;
}

} // namespace

KeysSection::KeysSection(QWidget* parent)
    : HelpSection(tr("Keys"), parent)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_table(new QTableView) {
    m_model->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    m_table->setModel(m_model);
    m_table->setItemDelegate(new KeyDelegate(this));
    m_table->setAccessibleName(tr("Keys and what they do"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setStyleSheet(QStringLiteral("QTableView { background: transparent; border: none; }"));
    m_table->horizontalHeader()->setVisible(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    connect(&theme(), &Theme::fontChanged, this, &KeysSection::fit);
    connect(&theme(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void KeysSection::setKeys(const std::vector<std::pair<QString, QString>>& keys) {
    m_table->clearSpans();
    m_model->setRowCount(0);
    for (const auto& [keys, does] : keys) {
        const bool heading = does.isEmpty();
        m_model->appendRow({cell(keys, keys, heading), cell(does, does, heading)});
        if (heading)
            m_table->setSpan(m_model->rowCount() - 1, 0, 1, 2);
    }
    fit();
}

bool KeysSection::filter(const std::vector<std::string>& words) {
    const bool all = holds(title(), words);
    bool any = false;
    int heading = -1;
    bool group = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = m_model->item(row, 0)->text();
        if (m_model->item(row, 0)->data(KeyDelegate::HeadingRole).toBool()) {
            heading = row;
            group = holds(key, words);
            m_table->setRowHidden(row, true); // until one of its keys shows
            continue;
        }
        const bool shown =
            all || group || holds(key + QLatin1Char(' ') + m_model->item(row, 1)->text(), words);
        m_table->setRowHidden(row, !shown);
        if (shown && heading >= 0)
            m_table->setRowHidden(heading, false);
        any = any || shown;
    }
    setVisible(any);
    fit();
    return any;
}

bool KeysSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fit();
    return HelpSection::eventFilter(watched, event);
}

/// As high as its rows: the page scrolls, not the table.
void KeysSection::fit() {
    const int width = m_table->width();
    const int keys = std::min(qRound(190 * typeScale()), width / 2);
    m_table->setColumnWidth(0, keys);
    m_table->setColumnWidth(1, std::max(0, width - keys));
    m_table->resizeRowsToContents();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row); // 0 when hidden
    if (height != m_table->height())
        m_table->setFixedHeight(height);
}

} // namespace patella::ui
