#include "ui/app/app.h"
#include "ui/app/command_line.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

#include <iostream>

namespace {

void name(QCoreApplication& app) {
    if (QLocale().language() == QLocale::C) // no locale is set: dates and times as English has them
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::setApplicationName(QStringLiteral("patella"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATELLA_VERSION));
    auto* translator = new QTranslator(&app);
    if (translator->load(QLocale(), QStringLiteral("patella"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")) ||
        translator->load(QStringLiteral(":/i18n/patella_en.qm")))
        QCoreApplication::installTranslator(translator);
}

int openWindow(int argc, char* argv[], const patella::ui::CommandLine& line) {
    QApplication app(argc, argv);
    name(app);
    QGuiApplication::setApplicationDisplayName(QObject::tr("Patella"));
    QGuiApplication::setDesktopFileName(QStringLiteral("patella"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app-icon.svg")));
    const patella::ui::Theme look(app);
    patella::ui::FocusRing::install();
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
            name(paths);
            return runCommand(*line, std::cout, std::cerr);
        }
    }
    return openWindow(argc, argv, *line);
}
