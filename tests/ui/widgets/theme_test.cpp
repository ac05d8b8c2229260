#include "tests/support/catch.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace patella::ui;

namespace {

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double contrast(Token a, Token b, bool dark) {
    return contrast(Theme::tableColor(a, dark), Theme::tableColor(b, dark));
}

QString name(Token token, bool dark) { return Theme::tableColor(token, dark).name().toUpper(); }

} // namespace

TEST_CASE("Theme: the colours are those of the look's table") {
    const std::tuple<Token, const char*, const char*> table[] = {
        {Token::Canvas, "#F5F3EE", "#11141B"},       {Token::Surface, "#FFFFFF", "#1A1E28"},
        {Token::Well, "#F1EEE8", "#222733"},         {Token::Line, "#E3DFD6", "#2B3140"},
        {Token::Line2, "#8A8779", "#737B90"},        {Token::Ink, "#1A2033", "#EEF0F6"},
        {Token::Ink2, "#4A5166", "#B9BFCF"},         {Token::Ink3, "#666C7E", "#9199AD"},
        {Token::Accent, "#2746B0", "#8FA8FF"},       {Token::AccentInk, "#223E9E", "#B4C4FF"},
        {Token::Soft, "#E6EAF8", "#252F52"},         {Token::Hero, "#2542A6", "#202C5C"},
        {Token::Cream, "#FFF7E6", "#FFF3D9"},        {Token::KneeL, "#17409B", "#A8C4FF"},
        {Token::KneeR, "#C2477F", "#EA6FA6"},        {Token::FineSolid, "#12837A", "#7ADBCB"},
        {Token::CarefulSolid, "#C98200", "#EDB23C"}, {Token::TooMuchSolid, "#A11238", "#E4567C"},
        {Token::Hatch, "#F3D8DF", "#3B2530"},        {Token::RestBg, "#E6EAF8", "#161C35"},
    };
    for (const auto& [token, light, dark] : table) {
        CHECK(name(token, false) == QString::fromLatin1(light));
        CHECK(name(token, true) == QString::fromLatin1(dark));
    }
}

TEST_CASE("Theme: every token has a colour in both modes") {
    for (int i = 0; i < static_cast<int>(Token::Count); ++i) {
        INFO("token " << i);
        const Token token = static_cast<Token>(i);
        const bool black =
            name(token, false) == QStringLiteral("#000000") && name(token, true) == QStringLiteral("#000000");
        CHECK_FALSE(black);
    }
}

TEST_CASE("Theme: contrast is what the look promises") {
    const std::tuple<Token, Token, double, double> pairs[] = {
        {Token::Ink, Token::Canvas, 14.6, 16.2},     {Token::AccentInk, Token::Soft, 7.8, 7.6},
        {Token::Ink2, Token::Surface, 7.9, 9.1},     {Token::FineInk, Token::FineFill, 6.5, 8.6},
        {Token::Ink3, Token::Surface, 5.2, 5.8},     {Token::CarefulInk, Token::CarefulFill, 6.6, 9.0},
        {Token::Ink3, Token::Well, 4.5, 5.2},        {Token::TooMuchInk, Token::TooMuchFill, 6.5, 8.2},
        {Token::Line2, Token::Surface, 3.6, 3.9},    {Token::OnFine, Token::FineSolid, 4.6, 11.3},
        {Token::OnAccent, Token::Accent, 8.1, 8.1},  {Token::OnCareful, Token::CarefulSolid, 5.1, 8.5},
        {Token::Accent, Token::Canvas, 7.3, 8.1},    {Token::OnTooMuch, Token::TooMuchSolid, 7.9, 5.2},
        {Token::HeroText2, Token::Hero, 6.5, 8.2},   {Token::KneeR, Token::Surface, 4.7, 5.8},
        {Token::CreamInk, Token::Cream, 15.2, 15.7},
    };
    for (const auto& [text, ground, light, dark] : pairs) {
        INFO(name(text, false).toStdString() << " on " << name(ground, false).toStdString());
        CHECK(contrast(text, ground, false) >= light - 0.1);
        CHECK(contrast(text, ground, true) >= dark - 0.1);
    }
}

TEST_CASE("Theme: words on their own ground reach 4.5 in both modes") {
    const std::pair<Token, Token> pairs[] = {
        {Token::InverseInk, Token::Inverse},  {Token::InverseInk, Token::InverseWell},
        {Token::Ink, Token::RestBg},          {Token::HeroInk, Token::Hero},
        {Token::AccentInk, Token::Softer},    {Token::Ink2, Token::Canvas},
        {Token::OnKnee, Token::KneeL},        {Token::OnKnee, Token::KneeR},
        {Token::OnAccent, Token::AccentPress}};
    for (const auto& [text, ground] : pairs) {
        INFO(name(text, false).toStdString() << " on " << name(ground, false).toStdString());
        CHECK(contrast(text, ground, false) >= 4.5);
        CHECK(contrast(text, ground, true) >= 4.5);
    }
}

TEST_CASE("Theme: switching changes palette and colours at once") {
    Theme& t = theme();
    t.setMode(ThemeMode::Light);
    QSignalSpy changes(&t, &Theme::changed);
    t.setMode(ThemeMode::Dark);
    CHECK(changes.count() == 1);
    CHECK(t.isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::tableColor(Token::Canvas, true));
    CHECK(color(Token::Ink) == Theme::tableColor(Token::Ink, true));
    t.setMode(ThemeMode::Light);
    CHECK_FALSE(t.isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::tableColor(Token::Canvas, false));
}

TEST_CASE("Theme: a fixed mode does not follow the system") {
    Theme& t = theme();
    t.setMode(ThemeMode::Light);
    t.setSystemDark(true);
    CHECK_FALSE(t.isDark());
    t.setMode(ThemeMode::System);
    CHECK(t.isDark());
    t.setSystemDark(false);
    CHECK_FALSE(t.isDark());
    t.setMode(ThemeMode::Light);
}

TEST_CASE("Theme: high contrast takes the system's palette and leaves no fill behind text") {
    Theme& t = theme();
    t.setHighContrast(true);
    CHECK(color(Token::FineFill) == color(Token::Canvas));
    CHECK(color(Token::Soft) == color(Token::Canvas));
    CHECK(t.lineWidth() == 2.0);
    CHECK(contrast(color(Token::InverseInk), color(Token::InverseWell)) >= 4.5);
    const QString ink = color(Token::Ink).name();
    CHECK(qApp->styleSheet().contains(QStringLiteral("border: 1px solid ") + ink)); // fields have an edge
    CHECK(qApp->styleSheet().contains(QStringLiteral("QMenu::item:selected, QMenuBar::item:selected { "
                                                     "background: ") +
                                      color(Token::Accent).name()));
    CHECK(QApplication::palette().color(QPalette::PlaceholderText) == color(Token::Ink));
    t.setHighContrast(false);
    CHECK(color(Token::FineFill) == Theme::tableColor(Token::FineFill, t.isDark()));
}

TEST_CASE("Theme: a system's high contrast is told from its palette, and its usual ones are none") {
    const auto palette = [](const char* window, const char* base, const char* button, const char* text) {
        QPalette made;
        made.setColor(QPalette::Window, QColor(QLatin1String(window)));
        made.setColor(QPalette::Base, QColor(QLatin1String(base)));
        made.setColor(QPalette::Button, QColor(QLatin1String(button)));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            made.setColor(role, QColor(QLatin1String(text)));
        return made;
    };
    CHECK(isHighContrast(palette("#000000", "#000000", "#000000", "#FFFFFF")));
    CHECK(isHighContrast(palette("#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000")));
    CHECK(isHighContrast(palette("#FFFAEF", "#FFFAEF", "#FFFAEF", "#3D3D3D")));       // Windows, Desert
    CHECK_FALSE(isHighContrast(palette("#EFEFEF", "#FFFFFF", "#EFEFEF", "#000000"))); // Fusion
    CHECK_FALSE(isHighContrast(palette("#2A2E32", "#1B1E20", "#31363B", "#FCFCFC"))); // Breeze, dark
    CHECK_FALSE(isHighContrast(palette("#808080", "#808080", "#808080", "#FFFFFF")));
    CHECK(contrastRatio(QColor(Qt::black), QColor(Qt::white)) == Approx(21));
    CHECK(contrastRatio(QColor(0x66, 0x6C, 0x7E), QColor(Qt::white)) == Approx(5.2).margin(0.1));
}
