#include "tests/support/catch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages_ahead.h"

#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace patella::ui;

namespace {

constexpr int anyMs = 5000;
constexpr int longMs = 3'600'000;

/// A window with three pages that note when they are made.
struct Pages {
    Pages() {
        for (const char* key : {"today", "library", "history"})
            window.addPage({QString::fromLatin1(key), QString::fromLatin1(key), QString::fromLatin1(key), {}},
                           [this, key] {
                               made << QString::fromLatin1(key);
                               return new QLabel(QString::fromLatin1(key));
                           });
        window.show();
        window.showPage(QStringLiteral("today"));
    }
    QStringList made;
    MainWindow window;
};

} // namespace

TEST_CASE("Pages ahead: all are made in their order while nothing is touched, and the page stays") {
    Pages pages;
    PagesAhead ahead(pages.window, 0, nullptr);
    QSignalSpy finished(&ahead, &PagesAhead::finished);
    REQUIRE(finished.wait(anyMs));
    CHECK(pages.made ==
          QStringList{QStringLiteral("today"), QStringLiteral("library"), QStringLiteral("history")});
    CHECK(pages.window.currentPage() == QStringLiteral("today"));
    CHECK(pages.window.pageToMake().isEmpty());
}

TEST_CASE("Pages ahead: a page knows its size before it is shown, and is not laid out again then") {
    struct Page : QWidget {
        Page() {
            auto* column = new QVBoxLayout(this);
            column->addWidget(inner);
            inner->installEventFilter(this);
        }
        bool eventFilter(QObject*, QEvent* event) override {
            resized += event->type() == QEvent::Resize ? 1 : 0;
            return false;
        }
        QLabel* inner = new QLabel;
        int resized = 0;
    };
    Pages pages;
    Page* page = nullptr;
    pages.window.addPage({QStringLiteral("late"), QStringLiteral("late"), QStringLiteral("late"), {}},
                         [&page] {
                             page = new Page;
                             return page;
                         });
    PagesAhead ahead(pages.window, 0, nullptr);
    QSignalSpy finished(&ahead, &PagesAhead::finished);
    REQUIRE(finished.wait(anyMs));
    REQUIRE(page);
    const QSize early = page->inner->size();
    CHECK(early.width() > page->parentWidget()->width() / 2);
    CHECK(page->resized == 1);
    pages.window.showPage(QStringLiteral("late"));
    QCoreApplication::processEvents();
    CHECK(page->inner->size() == early);
    CHECK(page->resized == 1);
}

TEST_CASE("Pages ahead: a page that is shown meanwhile is not made twice") {
    Pages pages;
    PagesAhead ahead(pages.window, 0, nullptr);
    pages.window.showPage(QStringLiteral("history"));
    QSignalSpy finished(&ahead, &PagesAhead::finished);
    REQUIRE(finished.wait(anyMs));
    CHECK(pages.made.count(QStringLiteral("history")) == 1);
    CHECK(pages.window.currentPage() == QStringLiteral("history"));
}

TEST_CASE("Pages ahead: nothing is made while a session covers the pages, and all after it") {
    Pages pages;
    auto* player = new QLabel(QStringLiteral("player"));
    pages.window.setPlayer(player);
    pages.window.showPlayer(QStringLiteral("Session"));
    PagesAhead ahead(pages.window, 0, nullptr);
    QSignalSpy finished(&ahead, &PagesAhead::finished);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    CHECK(pages.made == QStringList{QStringLiteral("today")});
    pages.window.leavePlayer();
    REQUIRE(finished.wait(anyMs));
    CHECK(pages.made.size() == 3);
}

TEST_CASE("Pages ahead: a key puts it off") {
    Pages pages;
    PagesAhead ahead(pages.window, longMs, nullptr);
    auto* quiet = ahead.findChild<QTimer*>();
    REQUIRE(quiet);
    quiet->setTimerType(Qt::PreciseTimer); // others are rounded to a second
    quiet->start();
    while (quiet->remainingTime() > longMs - 300)
        QCoreApplication::processEvents();
    const int before = quiet->remainingTime();
    QTest::keyClick(&pages.window, Qt::Key_Shift);
    CHECK(quiet->remainingTime() > before);
    CHECK(pages.made == QStringList{QStringLiteral("today")});
}
