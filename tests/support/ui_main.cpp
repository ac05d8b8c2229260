// Own main: the platform is chosen before the application is made, so that test discovery works without a
// display.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
#include <QApplication>
#include <QTranslator>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patella"));
    QTranslator english; // for its plurals
    if (english.load(QStringLiteral(":/i18n/patella_en.qm")))
        QApplication::installTranslator(&english);
    return Catch::Session().run(argc, argv);
}
