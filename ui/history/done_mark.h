#pragma once
#include "src/session/session_record.h"

class QPainter;
class QRectF;

namespace patella::ui {

/// The kneecap as the mark of a session: full with a check when done, half full when ended early, else an
/// outline.
void paintDoneMark(QPainter& painter, const QRectF& rect, SessionState state);

} // namespace patella::ui
