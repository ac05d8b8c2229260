#include "ui/widgets/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/theme_sheet.h"
#include "ui/widgets/theme_table.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace patella::ui {

namespace {

QPointer<Theme>& current() {
    static QPointer<Theme> instance;
    return instance;
}

bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// In high contrast: what is text or edge, what is chosen, what lies on that, and pictures that keep their
// colours.
constexpr Token inkTokens[] = {Token::Line,     Token::Line2,     Token::Ink,        Token::Ink2,
                               Token::Ink3,     Token::AccentInk, Token::HeroInk,    Token::HeroText2,
                               Token::CreamInk, Token::FineInk,   Token::CarefulInk, Token::TooMuchInk,
                               Token::KneeL,    Token::KneeR,     Token::Inverse,    Token::InverseWell};
constexpr Token solidTokens[] = {Token::Accent,    Token::AccentHover,  Token::AccentPress,
                                 Token::FineSolid, Token::CarefulSolid, Token::TooMuchSolid};
constexpr Token onSolidTokens[] = {Token::OnAccent, Token::OnFine, Token::OnCareful, Token::OnTooMuch};
constexpr Token pictureTokens[] = {
    Token::Phase1, Token::Phase2, Token::Phase3,        Token::Phase4,      Token::Heat1, Token::Heat2,
    Token::Heat3,  Token::Muscle, Token::MuscleContour, Token::FigureArrow, Token::Shirt, Token::Shorts,
    Token::Mat,    Token::Prop,   Token::Band,          Token::Dim,         Token::Track, Token::RestTrack};

template <std::size_t N>
bool isIn(const Token (&list)[N], Token token) {
    return std::find(std::begin(list), std::end(list), token) != std::end(list);
}

/// Inter with fallbacks, 10.5 points unless the system asks for more.
QFont startFont(QFont font) {
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI Variable Text"),
                      QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text"), QStringLiteral("Noto Sans"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleName({});
    if (font.pointSizeF() > 0 ? font.pointSizeF() < 10.5 : font.pixelSize() < 14)
        font.setPointSizeF(10.5);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace

Theme::Theme(QApplication& app)
    : QObject(&app)
    , m_app(app)
    , m_systemPalette(QApplication::palette()) {
    current() = this;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(startFont(QApplication::font()));
    followSystem();
    m_highContrast = patella::ui::isHighContrast(m_systemPalette);
    app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        followSystem();
        apply();
    });
#endif
    apply();
}

Theme::~Theme() = default;

void Theme::followSystem() {
    m_systemDark = isDarkPalette(m_systemPalette);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        m_systemDark = scheme == Qt::ColorScheme::Dark;
#endif
}

void Theme::setMode(ThemeMode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setSystemDark(bool dark) {
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    if (m_mode == ThemeMode::System)
        apply();
}

void Theme::setHighContrast(bool on) {
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    apply();
}

QColor Theme::tableColor(Token token, bool dark) {
    const TokenColors colors = tokenColors(token);
    return QColor::fromRgba(dark ? colors.dark : colors.light);
}

QColor Theme::color(Token token) const {
    return m_highContrast ? contrastColor(token) : tableColor(token, m_dark);
}

QColor Theme::contrastColor(Token token) const {
    const QPalette& system = m_systemPalette;
    if (isIn(inkTokens, token))
        return system.color(QPalette::WindowText);
    if (isIn(solidTokens, token))
        return system.color(QPalette::Highlight);
    if (isIn(onSolidTokens, token))
        return system.color(QPalette::HighlightedText);
    return isIn(pictureTokens, token) ? tableColor(token, isDarkPalette(system))
                                      : system.color(QPalette::Window);
}

QPalette Theme::palette() const {
    if (m_highContrast) {
        QPalette p = m_systemPalette;
        p.setColor(QPalette::PlaceholderText, color(Token::Ink3)); // many systems give none that is seen
        return p;
    }
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::Canvas);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Softer);
    set(QPalette::Text, Token::Ink);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::AccentInk);
    set(QPalette::ToolTipBase, Token::Inverse);
    set(QPalette::ToolTipText, Token::InverseInk);
    set(QPalette::PlaceholderText, Token::Ink3);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Well);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Line2);
    set(QPalette::Shadow, Token::Ink);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, color(Token::Ink3));
    p.setColor(QPalette::Disabled, QPalette::Base, color(Token::Well));
    p.setColor(QPalette::Disabled, QPalette::Button, color(Token::Well));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Well));
    return p;
}

void Theme::applySheet() {
    const QScopedValueRollback guard(m_applying, true);
    m_app.setStyleSheet(themeSheet(*this)); // in high contrast of the system's colours: edges of fields
}

void Theme::apply() {
    m_dark = m_mode == ThemeMode::System || m_highContrast ? m_systemDark : m_mode == ThemeMode::Dark;
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(palette());
    }
    applySheet();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_app && event->type() == QEvent::ApplicationFontChange && !m_applying) {
        applySheet();
        Q_EMIT fontChanged();
    }
    return QObject::eventFilter(watched, event);
}

Theme& theme() {
    if (!current())
        current() = new Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    return *current();
}

} // namespace patella::ui
