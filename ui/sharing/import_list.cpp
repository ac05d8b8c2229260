#include "ui/sharing/import_list.h"

#include "ui/sharing/import_delegate.h"
#include "ui/sharing/import_model.h"
#include "ui/text/sharing_words.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace patella::ui {

ImportList::ImportList(ImportModel* model, QWidget* parent)
    : RowList(model, new ImportDelegate, parent)
    , m_model(model) {
    setAccessibleName(tr("What the file holds"));
    setAccessibleDescription(
        tr("Space chooses, plus takes along what a row lacks, Left and Right fold a group"));
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
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
    case Qt::Key_Plus:
        takeAlong(index);
        break;
    case Qt::Key_Left:
        fold(m_model->headingOf(index), true);
        break;
    case Qt::Key_Right:
        fold(index, false);
        break;
    default:
        RowList::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ImportList::mouseReleaseEvent(QMouseEvent* event) {
    RowList::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (ImportDelegate::choiceRect(visualRect(index), index).contains(event->pos()))
        showChoices(index);
    else if (ImportDelegate::alongRect(visualRect(index), index).contains(event->pos()))
        takeAlong(index);
    else if (m_model->isHeading(index))
        fold(index, !m_model->folded(index));
}

void ImportList::mouseMoveEvent(QMouseEvent* event) {
    RowList::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool link = ImportDelegate::alongRect(visualRect(index), index).contains(event->pos());
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ImportList::contextMenuEvent(QContextMenuEvent* event) {
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    showChoices(mouse ? indexAt(event->pos()) : currentIndex());
    event->accept();
}

void ImportList::resizeEvent(QResizeEvent* event) {
    RowList::resizeEvent(event);
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
    const QString said =
        m_model->isHeading(index) ? SharingWords::forAll(choice) : SharingWords::choice(choice);
    const QString lack = SharingWords::lacking(m_model->view());
    announce(this, lack.isEmpty() ? said : tr("%1. %2", "a choice, what is now lacking").arg(said, lack));
}

void ImportList::takeAlong(const QModelIndex& index) {
    if (index.data(ImportModel::LackRole).toString().isEmpty())
        return;
    m_model->takeAlong(index);
    announce(this, tr("Taken along"));
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
