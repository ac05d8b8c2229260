#pragma once

class QApplication;
class QCoreApplication;

namespace patella::ui {

/// The application's name, version, locale and translation, for the window and for the commands.
void setUpNames(QCoreApplication& app);
/// Names and the ring of the keyboard focus: all that comes before the window, but for the theme.
void setUpWindows(QApplication& app);

} // namespace patella::ui
