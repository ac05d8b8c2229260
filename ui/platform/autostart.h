#pragma once
#include <QStringList>

#include <memory>

namespace patella::ui {

/// Whether the system starts the program when the user logs in. The system's own place for it is the truth:
/// what is taken away there is off.
class Autostart {
public:
    enum class State {
        Off,
        On,
        Foreign, ///< something that is not ours lies in its place; it stays as it is
    };
    virtual ~Autostart() = default;
    [[nodiscard]] virtual State state() const = 0;
    virtual bool set(bool on) = 0; ///< false: it could not be written, or is foreign
};

/// A desktop file in the autostart folder on Linux, a value of the Run key on Windows, a LaunchAgent on
/// macOS. `command` is the program's whole path and its arguments.
std::unique_ptr<Autostart> makeAutostart(const QStringList& command);

} // namespace patella::ui
