#pragma once
#include "ui/platform/autostart_file.h"

namespace patella::ui {

/// patella.desktop in the autostart folder, by the Desktop Application Autostart Specification 0.5.
class XdgAutostart final : public AutostartFile {
public:
    XdgAutostart(const QString& folder, QStringList command);

protected:
    [[nodiscard]] QByteArray content() const override;
    [[nodiscard]] bool on(const QByteArray& content) const override;

private:
    QStringList m_command;
};

} // namespace patella::ui
