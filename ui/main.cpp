#include "src/storage/opening.h"
#include "ui/app/app.h"
#include "ui/app/command_line.h"
#include "ui/app/set_up.h"
#include "ui/platform/clock.h"
#include "ui/platform/window_call.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QTimer>

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

constexpr int trayPatienceMs = 5000; ///< at login the desktop's tray may come after us

/// Ending the program, be it by a key of the system or at logout, closes the window for good.
class Program final : public QApplication {
public:
    using QApplication::QApplication;
    void setWindow(MainWindow* window) { m_window = window; }

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::Quit || !m_window)
            return QApplication::event(event);
        m_window->quit();
        return true;
    }

private:
    MainWindow* m_window = nullptr;
};

int openWindow(int argc, char* argv[], const CommandLine& line) {
    Program app(argc, argv);
    setUpWindows(app);
    const Theme look(app);
    if (patella::heldByAnother(line.dataDir))
        return line.hidden ? ExitDone : leaveItToTheOther(line);
    const SystemClock clock;
    App patella({line.dataDir, &clock, nullptr});
    MainWindow& window = patella.window();
    WindowCall call(text(line.dataDir));
    QObject::connect(&call, &WindowCall::called, &window, &MainWindow::bringToFront);
    QApplication::setQuitOnLastWindowClosed(false); // it may stay in the tray
    QObject::connect(
        &window, &MainWindow::closed, &app, [] { QApplication::exit(); }, Qt::QueuedConnection);
    app.setWindow(&window);
    if (line.hidden) {
        call.listen();
        QTimer::singleShot(trayPatienceMs, &window, [&] {
            if (!patella.beginInTray())
                window.show();
        });
    } else {
        QObject::connect(&window, &MainWindow::firstPainted, &call, [&call] { call.listen(); });
        window.show();
    }
    const int code = QApplication::exec();
    app.setWindow(nullptr);
    return code;
}

/// Setting type needs the platform's fonts, but no display.
int printPaper(int argc, char* argv[], const CommandLine& line) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QGuiApplication app(argc, argv);
    setUpNames(app);
    return runCommand(line, std::cout, std::cerr);
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
        if (!line->words.isEmpty() && !line->onPaper()) {
            setUpNames(paths);
            return runCommand(*line, std::cout, std::cerr);
        }
    }
    if (!line->words.isEmpty())
        return printPaper(argc, argv, *line);
    return openWindow(argc, argv, *line);
}
