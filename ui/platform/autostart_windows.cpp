#include "ui/platform/autostart_windows.h"

#include <QDir>

namespace patella::ui {

namespace {

const auto valueName = QStringLiteral("Patella");
const auto ending = QStringLiteral(" --hidden"); ///< of each command that is ours

/// No path of Windows holds a quotation mark; a backslash before the closing one would escape it.
QString quoted(const QString& word) {
    const QString native = QDir::toNativeSeparators(word);
    return QLatin1Char('"') + native +
           (native.endsWith(QLatin1Char('\\')) ? QStringLiteral("\\\"") : QStringLiteral("\""));
}

QString commandLine(QStringList words) {
    words.removeAll(QStringLiteral("--hidden"));
    QStringList all;
    for (const QString& word : std::as_const(words))
        all << (word.startsWith(QStringLiteral("--")) ? word : quoted(word));
    return all.join(QLatin1Char(' ')) + ending;
}

} // namespace

RunKeyAutostart::RunKeyAutostart(const QString& place, QSettings::Format format, const QStringList& command)
    : m_key(place, format)
    , m_command(commandLine(command)) {}

Autostart::State RunKeyAutostart::state() const {
    m_key.sync();
    if (!m_key.contains(valueName))
        return State::Off;
    return m_key.value(valueName).toString().endsWith(ending) ? State::On : State::Foreign;
}

bool RunKeyAutostart::set(bool on) {
    if (state() == State::Foreign)
        return false;
    if (on)
        m_key.setValue(valueName, m_command);
    else
        m_key.remove(valueName);
    m_key.sync();
    return m_key.status() == QSettings::NoError;
}

} // namespace patella::ui
