#include "ui/app/set_up.h"

#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace patella::ui {

void setUpNames(QCoreApplication& app) {
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

void setUpWindows(QApplication& app) {
    setUpNames(app);
    QGuiApplication::setApplicationDisplayName(QObject::tr("Patella"));
    QGuiApplication::setDesktopFileName(QStringLiteral("patella"));
    FocusRing::install();
}

} // namespace patella::ui
