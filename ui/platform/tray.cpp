#include "ui/platform/tray.h"

#include "ui/platform/system_tray.h"

namespace patella::ui {

std::unique_ptr<Tray> makeTray() { return std::make_unique<SystemTray>(); }

} // namespace patella::ui
