#include "ui/sharing/share_list.h"

#include "ui/sharing/row_text.h"
#include "ui/sharing/share_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int edge = 12;
constexpr int gap = 12;

void paintBox(QPainter& painter, const QRectF& box, Qt::CheckState state, bool rests) {
    if (state == Qt::Unchecked) {
        paintRound(painter, box, 5, color(Token::Surface), color(Token::Line2), 1.5);
        return;
    }
    paintRound(painter, box, 5, color(rests ? Token::Ink3 : Token::Accent));
    paintIcon(painter, box.adjusted(2, 2, -2, -2), state == Qt::Checked ? u"check" : u"minus",
              color(rests ? Token::Surface : Token::OnAccent));
}

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    const bool heading = index.data(ShareModel::HeadingRole).toBool();
    const QString detail = index.data(ShareModel::DetailRole).toString();
    const QRect rect = option.rect;
    const int side = iconSide(18);
    paintBox(*painter, QRectF(rect.left() + edge, rect.center().y() - side / 2.0 + 0.5, side, side),
             static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()),
             !heading && !detail.isEmpty());
    const QRect words = rect.adjusted(edge + side + gap, 0, -edge, 0);
    painter->setFont(roleFont(Role::Note));
    const int more = detail.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(detail) + 2;
    const int detailWidth = std::min(more, words.width() / 2);
    painter->setPen(color(Token::Ink3));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setFont(roleFont(heading ? Role::BodyStrong : Role::Body));
    painter->setPen(color(Token::Ink));
    const int room = words.width() - (detailWidth > 0 ? detailWidth + gap : 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {0, grown(40, Role::Body)};
}

ShareList::ShareList(ShareModel* model, QWidget* parent)
    : RowList(model, new ShareDelegate, parent)
    , m_model(model) {
    setAccessibleName(tr("What to share"));
    setAccessibleDescription(tr("Space ticks one, or on a heading all of it"));
    setUniformItemSizes(true);
}

void ShareList::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space)
        return RowList::keyPressEvent(event);
    m_model->toggle(currentIndex());
    const bool on = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    announce(this, on ? tr("ticked") : tr("not ticked"));
    event->accept();
}

void ShareList::mouseReleaseEvent(QMouseEvent* event) {
    RowList::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        m_model->toggle(index);
}

} // namespace patella::ui
