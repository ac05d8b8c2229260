#include "ui/platform/autostart_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace patella::ui {

namespace {

constexpr qint64 mostBytes = 100'000;

} // namespace

AutostartFile::AutostartFile(QString folder, const QString& name, QByteArray mark)
    : m_folder(std::move(folder))
    , m_path(m_folder + QLatin1Char('/') + name)
    , m_mark(std::move(mark)) {}

Autostart::State AutostartFile::state() const {
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return State::Off;
    QFile file(m_path);
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return State::Foreign;
    const QByteArray found = file.read(mostBytes);
    if (!found.contains(m_mark))
        return State::Foreign;
    return on(found) ? State::On : State::Off;
}

bool AutostartFile::set(bool on) {
    if (state() == State::Foreign)
        return false;
    if (!on)
        return !QFile::exists(m_path) || QFile::remove(m_path);
    const QByteArray bytes = content();
    QSaveFile file(m_path);
    if (bytes.isEmpty() || !QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(bytes);
    return file.commit();
}

} // namespace patella::ui
