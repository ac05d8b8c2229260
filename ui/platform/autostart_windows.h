#pragma once
#include "ui/platform/autostart.h"

#include <QSettings>

namespace patella::ui {

/// The value "Patella" of the Run key. What it writes is tested against a file; on Windows it was never
/// tried.
class RunKeyAutostart final : public Autostart {
public:
    RunKeyAutostart(const QString& place, QSettings::Format format, const QStringList& command);
    [[nodiscard]] State state() const override;
    bool set(bool on) override;

private:
    mutable QSettings m_key;
    QString m_command;
};

} // namespace patella::ui
