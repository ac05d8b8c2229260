#include "ui/routine/routine_card_list.h"

#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_button.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace patella::ui {

RoutineCardList::RoutineCardList(const QString& name, QWidget* parent)
    : QListView(parent)
    , m_model(new RoutineModel(this))
    , m_delegate(new RoutineCardDelegate(this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    viewport()->setAutoFillBackground(false);
    FocusRing::leaveAlone(this);
    m_buttons = new QWidget(viewport());
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_start = new Button(tr("Start"), Button::Variant::Primary, m_buttons);
    m_start->setIconName(QStringLiteral("play"), true);
    m_open = new Button(tr("Open"), Button::Variant::Secondary, m_buttons);
    m_more = new IconButton(QStringLiteral("more"), tr("More"), m_buttons);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_more)})
        row->addWidget(widget);
    m_buttons->hide();
    setTabOrder(this, m_open);
    setTabOrder(m_open, m_start);
    setTabOrder(m_start, m_more);
    connect(m_start, &QAbstractButton::clicked, this, &RoutineCardList::startAsked);
    connect(m_open, &QAbstractButton::clicked, this, &RoutineCardList::openAsked);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuAsked(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoutineCardList::fitToRows);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, &RoutineCardList::fitToRows);
}

void RoutineCardList::setCurrentRow(int row) { setCurrentIndex(m_model->index(row)); }

void RoutineCardList::clearCurrent() {
    const QSignalBlocker quiet(this);
    clearSelection();
    setCurrentIndex({});
    placeButtons();
    viewport()->update();
}

void RoutineCardList::fitToRows() {
    m_delegate->setWidth(std::max(viewport()->width(), 1));
    m_delegate->setButtonsSize(m_buttons->layout()->sizeHint());
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_delegate->sizeHint({}, m_model->index(row)).height();
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    placeButtons();
    viewport()->update();
}

void RoutineCardList::placeButtons() {
    if (!m_buttons)
        return;
    const RoutineCardView* card = currentCard();
    m_buttons->setVisible(card != nullptr);
    if (!card)
        return;
    m_start->setEnabled(exerciseCount(card->routine) > 0);
    m_start->setAccessibleName(tr("Start %1").arg(card->name));
    m_open->setAccessibleName(tr("Open %1").arg(card->name));
    m_more->setName(tr("More for %1").arg(card->name));
    const QRect box = visualRect(currentIndex()).adjusted(0, 0, 0, -RoutineCardDelegate::gap);
    m_buttons->setGeometry(m_delegate->buttonsRect(box));
}

void RoutineCardList::keyPressEvent(QKeyEvent* event) {
    const int at = currentIndex().row();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Up && at <= 0)
        Q_EMIT leftAtEdge(-1);
    else if (event->key() == Qt::Key_Down && at >= m_model->rowCount() - 1)
        Q_EMIT leftAtEdge(1);
    else if (enter && event->modifiers() & Qt::ControlModifier && currentCard())
        Q_EMIT startAsked();
    else if (enter && currentCard())
        Q_EMIT openAsked();
    else if (event->key() == Qt::Key_Delete && currentCard())
        Q_EMIT removeAsked();
    else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void RoutineCardList::mouseDoubleClickEvent(QMouseEvent* event) {
    QListView::mouseDoubleClickEvent(event);
    if (currentCard())
        Q_EMIT openAsked();
}

void RoutineCardList::contextMenuEvent(QContextMenuEvent* event) {
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuAsked(mouse ? event->globalPos() : m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void RoutineCardList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    placeButtons();
    viewport()->update();
    Q_EMIT currentCardChanged();
}

void RoutineCardList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitToRows();
}

void RoutineCardList::wheelEvent(QWheelEvent* event) { event->ignore(); }

void RoutineCardList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(event->reason() == Qt::BacktabFocusReason ? m_model->rowCount() - 1 : 0);
}

} // namespace patella::ui
