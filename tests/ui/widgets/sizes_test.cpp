#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/decision_badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QWidget>

using namespace patella::ui;
using patella::test::FontScope;

TEST_CASE("Type: body is 14 pixels at 10.5 points and follows the font") {
    theme();
    CHECK(roleFont(Role::Body).pixelSize() == 14);
    CHECK(roleFont(Role::PageTitle).pixelSize() == 28);
    const FontScope scope(21);
    CHECK(roleFont(Role::Body).pixelSize() == 28);
    CHECK(playerFont(Role::PlayerName, 1.0).pixelSize() == 52);
}

TEST_CASE("Type: the rough width of a line is at most a twentieth below what shaping finds") {
    for (const Role role : {Role::Hint, Role::Note, Role::Body, Role::BodyMedium, Role::Lead})
        for (const char* words :
             {"Gentle strength set", "Fri 13 Nov, 24 min, 12 of 14 sets", "AVATAR Type WAY", "fi ffl 1/2",
              "\u00dcbung f\u00fcr die H\u00fcfte", "i"}) {
            const QString line = QString::fromUtf8(words);
            const qreal exact = QFontMetricsF(roleFont(role)).horizontalAdvance(line);
            CHECK(roughWidth(line, role) > exact * 0.95);
            CHECK(roughWidth(line, role) < exact * 1.15);
        }
}

TEST_CASE("Type: a label keeps its role when the font and the theme change") {
    TextLabel label(QStringLiteral("Text"), Role::CardTitle, Token::Ink2);
    CHECK(label.font().pixelSize() == 16);
    {
        const FontScope scope(21);
        CHECK(label.font().pixelSize() == 32);
    }
    CHECK(label.font().pixelSize() == 16);
    theme().setMode(ThemeMode::Dark);
    CHECK(label.palette().color(QPalette::WindowText) == Theme::tableColor(Token::Ink2, true));
    theme().setMode(ThemeMode::Light);
    CHECK(label.palette().color(QPalette::WindowText) == Theme::tableColor(Token::Ink2, false));
}

TEST_CASE("Type: a shown label keeps its size through a theme change and its colour through a font change") {
    TextLabel label(QStringLiteral("Text"), Role::CardTitle, Token::Ink2);
    label.show();
    QApplication::processEvents();
    theme().setMode(ThemeMode::Dark);
    {
        const FontScope scope(21);
        CHECK(label.palette().color(QPalette::WindowText) == Theme::tableColor(Token::Ink2, true));
        theme().setMode(ThemeMode::Light);
        CHECK(label.font().pixelSize() == 32);
    }
    CHECK(label.font().pixelSize() == 16);
    CHECK(label.palette().color(QPalette::WindowText) == Theme::tableColor(Token::Ink2, false));
}

TEST_CASE("Type: digits stand in cells of one width") {
    const QFont font = roleFont(Role::Body);
    CHECK(tabularWidth(font, QStringLiteral("1:11")) == Approx(tabularWidth(font, QStringLiteral("0:48"))));
}

TEST_CASE("Button: the heights are those of the look") {
    Button button(QStringLiteral("Label"));
    CHECK(button.sizeHint().height() == 40);
    button.setButtonSize(Button::Size::Small);
    CHECK(button.sizeHint().height() == 32);
    button.setButtonSize(Button::Size::Dialog);
    CHECK(button.sizeHint().height() == 52);
    button.setButtonSize(Button::Size::Start);
    CHECK(button.sizeHint().height() == 64);
}

TEST_CASE("Button: it grows with a 20-point font and its text fits") {
    Button button(QStringLiteral("Save changes"), Button::Variant::Primary);
    button.setKeyHint(QStringLiteral("Ctrl S"));
    const QSize small = button.sizeHint();
    const FontScope scope(20);
    const QSize large = button.sizeHint();
    CHECK(large.height() > small.height());
    CHECK(large.width() > small.width());
    const QFontMetrics metrics(roleFont(Role::BodyStrong));
    CHECK(large.width() > metrics.horizontalAdvance(button.text()));
    CHECK(large.height() >= metrics.height());
}

TEST_CASE("Widgets: rows, chips and badges grow with a 20-point font") {
    Chip chip(QStringLiteral("Mat"));
    DecisionBadge badge(Decision::Progress);
    Stepper stepper(QStringLiteral("Reps"));
    RailItem item(QStringLiteral("library"), QStringLiteral("Library"));
    PainScale scale(Side::Left);
    const int before[] = {chip.sizeHint().height(), badge.sizeHint().height(), stepper.sizeHint().height(),
                          item.sizeHint().height(), scale.sizeHint().height()};
    CHECK(before[0] == 32);
    CHECK(before[1] == 28);
    CHECK(before[3] == 56);
    const FontScope scope(20);
    const int line = QFontMetrics(roleFont(Role::Note)).height();
    const int after[] = {chip.sizeHint().height(), badge.sizeHint().height(), stepper.sizeHint().height(),
                         item.sizeHint().height(), scale.sizeHint().height()};
    for (int i = 0; i < 5; ++i) {
        CHECK(after[i] > before[i]);
        CHECK(after[i] >= line);
    }
}

TEST_CASE("MessageBar: long words wrap and buttons move below when there is no room") {
    MessageBar bar(MessageBar::Kind::Careful);
    bar.setMessage(QStringLiteral("Deep lunge stays off the list until bent-knee work is calm."),
                   QStringLiteral("Your right knee was 4 on Thursday."));
    const int wide = bar.heightForWidth(1200);
    CHECK(wide == 36);
    CHECK(bar.heightForWidth(300) > wide);
    bar.addActionButton(QStringLiteral("Swap for split squat, shallow"));
    CHECK(bar.heightForWidth(300) > bar.heightForWidth(1200));
}

TEST_CASE("TextLabel: a wrapped label asks for the height its width needs") {
    QWidget host;
    TextLabel label(QStringLiteral("How do your knees feel right now, and how did they feel this morning?"));
    label.setParent(&host);
    label.wrapped();
    host.show();
    label.resize(120, 400);
    const int narrow = label.sizeHint().height();
    label.resize(2000, 400);
    CHECK(label.sizeHint().height() < narrow);
}

TEST_CASE("FlowLayout: it wraps, and hidden widgets take no place") {
    QWidget host;
    auto* flow = new FlowLayout(&host, 8, 8);
    for (int i = 0; i < 4; ++i) {
        auto* child = new QWidget(&host);
        child->setFixedSize(100, 30);
        flow->addWidget(child);
    }
    CHECK(flow->heightForWidth(424) == 30);
    CHECK(flow->heightForWidth(300) == 68);
    flow->itemAt(3)->widget()->hide();
    flow->itemAt(2)->widget()->hide();
    CHECK(flow->heightForWidth(300) == 30);
}

TEST_CASE("FlowLayout: a grid shares the width among its columns") {
    QWidget host;
    auto* flow = new FlowLayout(&host, 16, 16);
    flow->setMinimumCell(200);
    for (int i = 0; i < 4; ++i)
        flow->addWidget(new QWidget(&host));
    flow->setGeometry(QRect(0, 0, 704, 400));
    CHECK(flow->columns() == 3);
    CHECK(flow->itemAt(1)->geometry().width() == 224);
    CHECK(flow->itemAt(1)->geometry().left() == 240);
}
