#pragma once
#include "ui/widgets/type.h"

#include <QStringList>

class QPainter;
class QStyleOptionViewItem;

namespace patella::ui {

/// The paragraphs in lines of this width, at most so many of them; the last ends in an ellipsis if it must.
QStringList linesOf(const QStringList& paragraphs, Role role, qreal width, int most);

/// Ground and focus of a row in a list of this room.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

/// Width that the rows of a list are laid out in.
int rowWidth(const QStyleOptionViewItem& option);

} // namespace patella::ui
