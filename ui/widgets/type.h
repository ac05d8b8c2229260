#pragma once
#include "ui/widgets/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace patella::ui {

/// Sizes of the type, at an application font of 10.5 points or 14 pixels; they follow it from there.
enum class Role {
    Hint,        // 12/16
    HintStrong,  // 12/16, 600
    Note,        // 13/18
    NoteStrong,  // 13/18, 600
    Body,        // 14/20
    BodyMedium,  // 14/20, 500
    BodyStrong,  // 14/20, 600
    CardTitle,   // 16/22, 600
    Figure,      // 19/24, 600: a number in a row of facts
    LeadText,    // 16/22
    Lead,        // 18/24, 600
    Digits,      // 24/30, 600: the cells of a dialog
    PageTitle,   // 28/34, 600
    Hero,        // 48/54, 600
    PlayerHint,  // 16
    PlayerNote,  // 20
    PlayerTempo, // 24
    PlayerName,  // 52, 600
    PlayerSide,  // 60, 700
    PlayerState, // 48, 500
    PlayerSet,   // 32
    PlayerCue,   // 36
    PlayerCount  // 262, 600
};

/// The application font's size over 10.5 points.
double typeScale();
QFont roleFont(Role role);
/// How wide a line is, in pixels, by its characters alone: without kerning, so rather a tenth too much than
/// too little. Shapes nothing: a frame has room for thousands. On the window's thread alone.
qreal roughWidth(const QString& line, Role role);
/// Player sizes follow the window, not the font: `scale` is min(width/1280, height/800).
QFont playerFont(Role role, double scale);
int lineHeight(Role role);
/// A height of the look, grown by as much as the role's line has grown.
int grown(int nominal, Role role);

/// Sets font and text colour and keeps them when the font or the theme changes. Calling it again replaces
/// both.
void applyRole(QWidget* widget, Role role, Token ink = Token::Ink);
/// Repaints a painted widget on a theme change, and lays it out again on a font change.
void followTheme(QWidget* widget);

/// Width of a text whose digits all stand in cells as wide as the widest of them.
qreal tabularWidth(const QFont& font, const QString& text);
/// Draws one line in the painter's font and pen with digits that do not move when they change.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace patella::ui
