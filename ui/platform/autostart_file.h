#pragma once
#include "ui/platform/autostart.h"

namespace patella::ui {

/// A file of ours among other programs' files. It is written as a whole or not at all, and known again by a
/// mark in it; one without the mark, or a link, is somebody else's.
class AutostartFile : public Autostart {
public:
    AutostartFile(QString folder, const QString& name, QByteArray mark);
    [[nodiscard]] State state() const override;
    bool set(bool on) override;
    [[nodiscard]] const QString& path() const { return m_path; }

protected:
    /// What to write, empty when it cannot be said there.
    [[nodiscard]] virtual QByteArray content() const = 0;
    /// Of one that is ours: not switched off by the desktop.
    [[nodiscard]] virtual bool on(const QByteArray& content) const = 0;

private:
    QString m_folder;
    QString m_path;
    QByteArray m_mark;
};

} // namespace patella::ui
