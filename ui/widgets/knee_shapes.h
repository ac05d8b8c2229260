#pragma once
#include <QPainterPath>
#include <QSizeF>
#include <QString>

#include <vector>

namespace patella::ui {

/// The drawing of a right knee: from the front, and at its right from behind.
inline constexpr QSizeF kneeDrawing{172, 172};

/// The two outlines: front, back.
std::vector<QPainterPath> kneeLegs();
/// Of a region's key; empty when there is none.
QPainterPath kneeShape(const QString& key);

} // namespace patella::ui
