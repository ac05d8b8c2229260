#pragma once
#include "ui/platform/autostart_file.h"

namespace patella::ui {

/// org.patella.Patella.plist among the user's LaunchAgents. What it writes is tested; on macOS it was never
/// tried.
class LaunchAgent final : public AutostartFile {
public:
    LaunchAgent(const QString& folder, QStringList command);

protected:
    [[nodiscard]] QByteArray content() const override;
    [[nodiscard]] bool on(const QByteArray& content) const override;

private:
    QStringList m_command;
};

} // namespace patella::ui
