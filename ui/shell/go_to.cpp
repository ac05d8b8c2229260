#include "ui/shell/go_to.h"

#include "src/library/text_folding.h"
#include "ui/text/words.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostShown = 50;

/// Every typed word begins, give or take a typing error, some word of the name.
bool matches(const QString& name, const std::vector<std::string>& typed) {
    const std::vector<std::string> words = foldedWords(utf8(name));
    return std::all_of(typed.begin(), typed.end(), [&](const std::string& part) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return prefixDistance(part, word, part.size() < 4 ? 0 : 1) <= (part.size() < 4 ? 0 : 1);
        });
    });
}

} // namespace

GoTo::GoTo(std::vector<MainWindow::GoToItem> items, QWidget* host)
    : OverlayDialog(host)
    , m_items(std::move(items))
    , m_search(new SearchField(tr("Pages, exercises, routines"), this))
    , m_list(new QListWidget(this)) {
    setTitle(tr("Go to"));
    setSheetWidth(grown(560, Role::Body));
    setDeleteOnClose(true);
    m_search->setAccessibleName(tr("Go to"));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setMinimumHeight(grown(320, Role::Body));
    m_list->setStyleSheet(QStringLiteral("QListWidget::item { padding: 7px 10px; border-radius: 8px; }"));
    m_list->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    setFirstFocus(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GoTo::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &GoTo::go);
    connect(m_list, &QListWidget::itemClicked, this, &GoTo::go);
    filter({});
}

void GoTo::filter(const QString& typed) {
    const std::vector<std::string> words = foldedWords(utf8(typed));
    m_list->clear();
    for (std::size_t i = 0; i < m_items.size() && m_list->count() < mostShown; ++i) {
        if (!matches(m_items[i].name, words))
            continue;
        auto* item = new QListWidgetItem(
            tr("%1   %2", "name, kind of place").arg(m_items[i].name, m_items[i].kind), m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_search->setAccessibleDescription(m_list->currentItem() ? m_list->currentItem()->text()
                                                             : tr("Nothing found"));
}

void GoTo::go() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto there = m_items[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].go;
    done();
    there();
}

bool GoTo::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0,
                                             std::max(0, m_list->count() - 1)));
            if (m_list->currentItem())
                m_search->setAccessibleDescription(m_list->currentItem()->text());
            return true;
        }
    }
    return OverlayDialog::eventFilter(watched, event);
}

} // namespace patella::ui
