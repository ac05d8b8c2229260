#include "ui/routine/column_heads.h"

#include "ui/routine/dose_columns.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {

constexpr int cardEdge = 1; // the lists stand this far inside their cards

} // namespace

ColumnHeads::ColumnHeads(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    followTheme(this);
}

QSize ColumnHeads::sizeHint() const {
    const bool stacked = width() > 0 && DoseColumns(width() - 2 * cardEdge, m_handles).stacked();
    return {0, stacked ? 0 : lineHeight(Role::Hint) + 4};
}

void ColumnHeads::setHandles(bool on) {
    m_handles = on;
    updateGeometry();
    update();
}

void ColumnHeads::resizeEvent(QResizeEvent*) { updateGeometry(); }

void ColumnHeads::paintEvent(QPaintEvent*) {
    const DoseColumns columns(width() - 2 * cardEdge, m_handles);
    if (columns.stacked())
        return;
    QPainter painter(this);
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink2));
    const auto head = [&](DoseColumns::Cell cell, const QString& text) {
        painter.drawText(QRect(columns.headX(cell) + cardEdge, 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    head(DoseColumns::Sides, tr("Sides"));
    head(DoseColumns::Sets, tr("Sets"));
    head(DoseColumns::Amount, tr("Reps or hold"));
    head(DoseColumns::Tempo, tr("Tempo"));
    head(DoseColumns::Rest, tr("Rest"));
    painter.drawText(QRect(0, 0, columns.timeRight() + 1 + cardEdge, height()),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Time"));
}

} // namespace patella::ui
