#pragma once
#include "ui/platform/tray.h"

#include <optional>

class QMenu;
class QSystemTrayIcon;

namespace patella::ui {

/// A QSystemTrayIcon, made when it is first shown.
class SystemTray final : public Tray {
    Q_OBJECT

public:
    SystemTray();
    ~SystemTray() override;
    [[nodiscard]] bool there() override;
    void setShown(bool on) override;
    [[nodiscard]] bool shown() const override;
    void message(const QString& title, const QString& body) override;
    [[nodiscard]] QMenu* menu(); ///< made when it is first asked for

private:
    void make();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr;
};

} // namespace patella::ui
