#include "ui/platform/autostart_xdg.h"

#include <algorithm>

namespace patella::ui {

namespace {

const QByteArray xdgMark = "X-Patella-Autostart=true\n";

/// A value of a desktop file.
QString escaped(QString text) { return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")); }

/// An argument of the Exec key: in quotes, and then escaped as a value.
QString execWord(QString word) {
    for (const char16_t each : {u'\\', u'"', u'`', u'$'})
        word.replace(QChar(each), QStringLiteral("\\") + QChar(each));
    word.replace(QLatin1Char('%'), QStringLiteral("%%"));
    return escaped(QLatin1Char('"') + word + QLatin1Char('"'));
}

bool hasControl(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c < QLatin1Char(' '); });
}

} // namespace

XdgAutostart::XdgAutostart(const QString& folder, QStringList command)
    : AutostartFile(folder, QStringLiteral("patella.desktop"), xdgMark)
    , m_command(std::move(command)) {}

QByteArray XdgAutostart::content() const {
    QStringList exec;
    for (const QString& word : m_command) {
        if (hasControl(word))
            return {};
        exec << execWord(word);
    }
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Patella\nIcon=patella\n"
                                        "TryExec=%1\nExec=%2\nTerminal=false\n")
                             .arg(escaped(m_command.value(0)), exec.join(QLatin1Char(' ')));
    return text.toUtf8() + xdgMark;
}

/// Desktops that let the user switch it off write it into the file.
bool XdgAutostart::on(const QByteArray& content) const {
    return !content.contains("\nHidden=true") && !content.contains("\nX-GNOME-Autostart-enabled=false");
}

} // namespace patella::ui
