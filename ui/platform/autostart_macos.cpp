#include "ui/platform/autostart_macos.h"

namespace patella::ui {

namespace {

const QByteArray agentMark = "<!-- written by Patella -->\n";

} // namespace

LaunchAgent::LaunchAgent(const QString& folder, QStringList command)
    : AutostartFile(folder, QStringLiteral("org.patella.Patella.plist"), agentMark)
    , m_command(std::move(command)) {}

QByteArray LaunchAgent::content() const {
    QByteArray words;
    for (const QString& word : m_command)
        words += "        <string>" + word.toHtmlEscaped().toUtf8() + "</string>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n" +
           agentMark +
           "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n    <string>org.patella.Patella</string>\n"
           "    <key>ProgramArguments</key>\n    <array>\n" +
           words + "    </array>\n    <key>RunAtLoad</key>\n    <true/>\n</dict>\n</plist>\n";
}

bool LaunchAgent::on(const QByteArray& content) const { return content.contains("<key>RunAtLoad</key>"); }

} // namespace patella::ui
