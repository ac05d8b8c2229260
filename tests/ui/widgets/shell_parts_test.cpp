#include "tests/support/accessible_walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace patella::ui;

TEST_CASE("Rail: arrows move, choose and say the page once") {
    Rail rail;
    rail.addItem(QStringLiteral("today"), QStringLiteral("Today"));
    rail.addItem(QStringLiteral("library"), QStringLiteral("Library"));
    rail.addBottomItem(QStringLiteral("settings"), QStringLiteral("Settings"));
    rail.show();
    QSignalSpy changes(&rail, &Rail::currentChanged);
    CHECK(rail.currentIndex() == 0);
    rail.setCurrentIndex(1);
    CHECK(changes.isEmpty());
    rail.item(1)->setFocus();
    QTest::keyClick(rail.item(1), Qt::Key_Down);
    CHECK(rail.currentIndex() == 2);
    CHECK(changes.count() == 1);
    CHECK(rail.item(0)->sizeHint() == QSize(72, 56));
    CHECK(rail.sizeHint().width() == 88);
}

TEST_CASE("Toast: one a host, with an action that is taken once") {
    QWidget host;
    host.resize(800, 600);
    host.show();
    int undone = 0;
    const QPointer<Toast> first =
        Toast::present(&host, QStringLiteral("Deleted"), QStringLiteral("Undo"), [&] { ++undone; });
    REQUIRE(first->actionButton());
    CHECK(host.rect().contains(first->geometry()));
    CHECK(first->accessibleName() == QStringLiteral("Deleted"));
    first->actionButton()->click();
    CHECK(undone == 1);
    CHECK(first->isHidden());
    Toast* second = Toast::present(&host, QStringLiteral("Saved"));
    Toast* third = Toast::present(&host, QStringLiteral("Saved again"));
    CHECK(second->isHidden());
    CHECK(third->isVisible());
}

TEST_CASE("OverlayDialog: Tab stays inside, Esc closes, and the focus goes back") {
    motion::setReduced(true);
    QWidget host;
    host.resize(1000, 800);
    auto* behind = new Button(QStringLiteral("Behind"), Button::Variant::Secondary, &host);
    host.show();
    host.activateWindow();
    QApplication::setActiveWindow(&host);
    behind->setFocus();
    auto* sheet = new OverlayDialog(&host);
    sheet->setTitle(QStringLiteral("How do your knees feel?"));
    auto* one = new Button(QStringLiteral("One"));
    auto* two = new Button(QStringLiteral("Two"));
    sheet->footer()->addWidget(one);
    sheet->footer()->addWidget(two);
    QSignalSpy closed(sheet, &OverlayDialog::closed);
    sheet->open();
    CHECK(sheet->isOpen());
    CHECK(sheet->geometry() == host.rect());
    CHECK(sheet->sheet()->width() == 832);
    CHECK(host.focusWidget() == one);
    QTest::keyClick(one, Qt::Key_Tab);
    CHECK(host.focusWidget() == two);
    QTest::keyClick(two, Qt::Key_Tab);
    CHECK(host.focusWidget() == one);
    QTest::keyClick(one, Qt::Key_Backtab);
    CHECK(host.focusWidget() == two);
    QTest::keyClick(two, Qt::Key_Escape);
    CHECK_FALSE(sheet->isOpen());
    CHECK(closed.count() == 1);
    CHECK(host.focusWidget() == behind);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(sheet);
    CHECK(spoken->role() == QAccessible::Dialog);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("How do your knees feel?"));
}

TEST_CASE("OverlayDialog: it stays inside a small window") {
    QWidget host;
    host.resize(500, 300);
    host.show();
    OverlayDialog sheet(&host);
    for (int i = 0; i < 20; ++i)
        sheet.body()->addWidget(new Button(QStringLiteral("Row")));
    sheet.open();
    CHECK(host.rect().contains(sheet.sheet()->geometry()));
    sheet.done();
}

TEST_CASE("OverlayDialog: the scroll bar of a long sheet keeps clear of the round corners") {
    QWidget host;
    host.resize(900, 500);
    host.show();
    OverlayDialog sheet(&host);
    sheet.setTitle(QStringLiteral("Long"));
    sheet.body()->addSpacing(2000);
    sheet.open();
    QTest::qWait(1);
    auto* scroll = sheet.findChild<QScrollArea*>();
    const QScrollBar* bar = scroll->verticalScrollBar();
    REQUIRE(bar->isVisible());
    const QWidget* paper = scroll->parentWidget();
    const QRect at(bar->mapTo(paper, QPoint()), bar->size());
    CHECK(paper->rect().adjusted(0, 10, 0, -10).contains(at));
}

TEST_CASE("Card: a clickable one is a button for keys and screen readers") {
    Card card;
    card.setAccessibleName(QStringLiteral("Glute bridge"));
    card.setClickable(true);
    QSignalSpy clicks(&card, &Card::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(clicks.count() == 2);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&card);
    CHECK(spoken->role() == QAccessible::Button);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Glute bridge"));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(clicks.count() == 3);
}

TEST_CASE("FoldRow: Space unfolds it") {
    FoldRow row(QStringLiteral("x"), QStringLiteral("Common slips"));
    row.setFirstLine(QStringLiteral("Hip rolls back"));
    row.setParagraphs({QStringLiteral("Hip rolls back"), QStringLiteral("Toes turn up")});
    row.show();
    const int folded = row.sizeHint().height();
    auto* header = row.findChild<QAbstractButton*>();
    QTest::keyClick(header, Qt::Key_Space);
    CHECK(row.isExpanded());
    CHECK(row.sizeHint().height() > folded);
}

TEST_CASE("IconButton: the name it is made with is said and shown") {
    IconButton button(QStringLiteral("undo"), QStringLiteral("Undo"));
    CHECK(button.accessibleName() == QStringLiteral("Undo"));
    CHECK(button.toolTip() == QStringLiteral("Undo"));
    CHECK(button.sizeHint() == QSize(32, 32));
}

TEST_CASE("Icon: it takes its colour and the pixel ratio") {
    const QPixmap pixmap = iconPixmap(u"check", 24, Qt::red, 2.0);
    REQUIRE_FALSE(pixmap.isNull());
    CHECK(pixmap.size() == QSize(48, 48));
    const QImage image = pixmap.toImage();
    bool red = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            red = red || image.pixelColor(x, y) == QColor(Qt::red);
    CHECK(red);
    CHECK(iconPixmap(u"no-such-icon", 24, Qt::red, 1.0).isNull());
}

TEST_CASE("Motion: reduced, everything arrives at once") {
    motion::setReduced(true);
    QObject owner;
    double at = 0;
    bool done = false;
    CHECK(motion::run(
              &owner, motion::dialog, motion::Way::In, [&](double t) { at = t; }, [&] { done = true; }) ==
          nullptr);
    CHECK(at == 1.0);
    CHECK(done);
    motion::setReduced(false);
}

TEST_CASE("FocusRing: it shows after a key and hides after the mouse") {
    FocusRing* ring = FocusRing::install();
    QWidget host;
    auto* row = new QVBoxLayout(&host);
    auto* one = new Button(QStringLiteral("One"));
    auto* two = new Button(QStringLiteral("Two"));
    row->addWidget(one);
    row->addWidget(two);
    host.show();
    QApplication::setActiveWindow(&host);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Tab);
    CHECK(FocusRing::keyboardInUse());
    CHECK(two->hasFocus());
    CHECK(ring->isVisible());
    CHECK(ring->geometry() == two->geometry().adjusted(-4, -4, 4, 4));
    QTest::mouseClick(one, Qt::LeftButton);
    CHECK_FALSE(ring->isVisible());
}

TEST_CASE("FocusRing: it stands around what can be chosen, not around what merely scrolls") {
    FocusRing* ring = FocusRing::install();
    QWidget host;
    auto* row = new QVBoxLayout(&host);
    auto* one = new Button(QStringLiteral("One"));
    auto* scroll = new PageScroll(new QWidget);
    scroll->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(one);
    row->addWidget(scroll);
    host.show();
    QApplication::setActiveWindow(&host);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Tab);
    REQUIRE(scroll->hasFocus());
    CHECK_FALSE(ring->isVisible());
    QTest::keyClick(scroll, Qt::Key_Backtab);
    CHECK(ring->isVisible());
}
