#include "src/storage/opening.h"
#include "ui/app/app.h"
#include "ui/app/command_line.h"
#include "ui/app/set_up.h"
#include "ui/platform/clock.h"
#include "ui/platform/window_call.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMessageBox>

#include <iostream>

namespace {

using namespace patella::ui;

QString text(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

/// Another window has the data folder: it comes to the front, or the user is told.
int leaveItToTheOther(const CommandLine& line) {
    if (WindowCall::raiseOther(text(line.dataDir)))
        return ExitDone;
    const QString sentence =
        QObject::tr("Patella is already open with the data in %1.").arg(text(line.dataDir));
    std::cerr << "patella: " << sentence.toStdString() << '\n';
    QMessageBox(QMessageBox::Information, QObject::tr("Patella"), sentence).exec();
    return ExitBusy;
}

void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

int openWindow(int argc, char* argv[], const CommandLine& line) {
    QApplication app(argc, argv);
    setUpWindows(app);
    const Theme look(app);
    if (patella::heldByAnother(line.dataDir))
        return leaveItToTheOther(line);
    const SystemClock clock;
    App patella({line.dataDir, &clock, nullptr});
    MainWindow& window = patella.window();
    WindowCall call(text(line.dataDir));
    QObject::connect(&window, &MainWindow::firstPainted, &call, [&call] { call.listen(); });
    QObject::connect(&call, &WindowCall::called, &window, [&window] { bringToFront(window); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
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
