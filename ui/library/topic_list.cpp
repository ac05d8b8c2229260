#include "ui/library/topic_list.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QLocale>
#include <QPainter>

namespace patella::ui {

namespace {
constexpr int padding = 14;
constexpr int countRoom = 34;
} // namespace

void TopicModel::show(std::vector<Row> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TopicModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n statement(s)", "", row.count).arg(row.title);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

void TopicDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(3, 1, -3, -1);
    if (chosen)
        paintRound(*painter, row, 12, color(Token::Surface), color(Token::Line), theme().lineWidth());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRound(*painter, row, 12, color(Token::Well));
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::keyboardInUse())
        paintRound(*painter, row, 12, {}, color(Token::Accent), 2.0);
    painter->setPen(color(chosen ? Token::Ink : Token::Ink2));
    painter->setFont(roleFont(chosen ? Role::BodyStrong : Role::Body));
    const QRect words = option.rect.adjusted(padding, 0, -padding - countRoom, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      index.data(Qt::DisplayRole).toString());
    painter->setFont(roleFont(Role::Note));
    painter->setPen(color(Token::Ink3));
    painter->drawText(option.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      QLocale().toString(index.data(TopicModel::CountRole).toInt()));
    painter->restore();
}

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int room = (view ? view->viewport()->width() : 240) - 2 * padding - countRoom;
    const QRect words = QFontMetrics(roleFont(Role::BodyStrong))
                            .boundingRect(QRect(0, 0, qMax(60, room), 4000), Qt::TextWordWrap,
                                          index.data(Qt::DisplayRole).toString());
    return {room, qMax(words.height(), lineHeight(Role::Body)) + 20};
}

TopicList::TopicList(QWidget* parent)
    : QListView(parent)
    , m_model(new TopicModel(this)) {
    setModel(m_model);
    setItemDelegate(new TopicDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    setAccessibleName(tr("Topics"));
    FocusRing::leaveAlone(this);
}

void TopicList::show(std::vector<TopicModel::Row> rows) {
    const int before = currentTopic();
    m_replacing = true;
    m_model->show(std::move(rows));
    m_replacing = false;
    int row = 0;
    for (std::size_t i = 0; i < m_model->rows().size(); ++i)
        if (before >= 0 && m_model->rows()[i].topic == static_cast<std::size_t>(before))
            row = static_cast<int>(i);
    m_replacing = true;
    setCurrentIndex(m_model->index(row));
    m_replacing = false;
    Q_EMIT topicChanged();
}

int TopicList::currentTopic() const {
    const int row = currentIndex().row();
    return row < 0 || static_cast<std::size_t>(row) >= m_model->rows().size()
               ? -1
               : static_cast<int>(m_model->rows()[static_cast<std::size_t>(row)].topic);
}

void TopicList::select(std::size_t topic) {
    for (std::size_t i = 0; i < m_model->rows().size(); ++i)
        if (m_model->rows()[i].topic == topic)
            setCurrentIndex(m_model->index(static_cast<int>(i)));
}

void TopicList::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    if (!m_replacing && now.isValid())
        Q_EMIT topicChanged();
}

} // namespace patella::ui
