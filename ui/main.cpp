#include "ui/app/app.h"
#include "ui/app/command_line.h"
#include "ui/app/set_up.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>

#include <iostream>

namespace {

int openWindow(int argc, char* argv[], const patella::ui::CommandLine& line) {
    QApplication app(argc, argv);
    patella::ui::setUpWindows(app);
    const patella::ui::Theme look(app);
    const patella::ui::SystemClock clock;
    patella::ui::App patella({line.dataDir, &clock, nullptr});
    patella.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    using namespace patella::ui;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    std::optional<CommandLine> line;
    {
        QCoreApplication paths(argc, argv); // the platform's folders need its name
        QCoreApplication::setApplicationName(QStringLiteral("patella"));
        line = CommandLine::parse(arguments, std::cerr);
        if (!line)
            return ExitUsage;
        if (!line->words.isEmpty()) {
            setUpNames(paths);
            return runCommand(*line, std::cout, std::cerr);
        }
    }
    return openWindow(argc, argv, *line);
}
