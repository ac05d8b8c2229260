#include "ui/sharing/import_list.h"

#include "ui/sharing/import_delegate.h"
#include "ui/sharing/import_model.h"
#include "ui/text/sharing_words.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace patella::ui {

ImportList::ImportList(ImportModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model) {
    setModel(model);
    setItemDelegate(new ImportDelegate(this));
    setAccessibleName(tr("What the file holds"));
    setAccessibleDescription(tr("Space chooses, Left and Right fold a group"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    FocusRing::leaveAlone(this);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

int ImportList::contentHeight(int most) const {
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < most; ++row)
        height += sizeHintForIndex(m_model->index(row)).height();
    return std::min(height, most);
}

void ImportList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        act(index);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        break;
    case Qt::Key_Left:
        fold(m_model->headingOf(index), true);
        break;
    case Qt::Key_Right:
        fold(index, false);
        break;
    default:
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ImportList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (ImportDelegate::choiceRect(visualRect(index), index).contains(event->pos()))
        showChoices(index);
    else if (m_model->isHeading(index))
        fold(index, !m_model->folded(index));
}

void ImportList::contextMenuEvent(QContextMenuEvent* event) {
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    showChoices(mouse ? indexAt(event->pos()) : currentIndex());
    event->accept();
}

void ImportList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // texts wrap by the width
}

void ImportList::act(const QModelIndex& index) {
    const std::vector<ImportChoice> choices = m_model->choices(index);
    if (choices.empty()) {
        if (m_model->isHeading(index))
            fold(index, !m_model->folded(index));
        return;
    }
    if (choices.size() != 2)
        return showChoices(index);
    const bool first = m_model->choice(index) == choices.front();
    take(index, choices[first ? 1 : 0]);
}

void ImportList::fold(const QModelIndex& index, bool on) {
    if (!m_model->isHeading(index))
        return;
    setCurrentIndex(index);
    m_model->setFolded(index, on);
}

void ImportList::take(const QModelIndex& index, ImportChoice choice) {
    m_model->choose(index, choice);
    announce(this, m_model->isHeading(index) ? SharingWords::forAll(choice) : SharingWords::choice(choice));
}

void ImportList::showChoices(const QModelIndex& index) {
    const std::vector<ImportChoice> choices = m_model->choices(index);
    if (choices.empty())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const bool heading = m_model->isHeading(index);
    const auto chosen = m_model->choice(index);
    for (const ImportChoice each : choices) {
        QAction* action = menu->addAction(heading ? SharingWords::forAll(each) : SharingWords::choice(each));
        action->setCheckable(true);
        action->setChecked(chosen == each);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, index = QPersistentModelIndex(index), each] { take(index, each); });
    }
    const QRect pill = ImportDelegate::choiceRect(visualRect(index), index);
    menu->popup(viewport()->mapToGlobal(pill.bottomLeft() + QPoint(0, 2)));
}

} // namespace patella::ui
