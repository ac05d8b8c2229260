#pragma once
#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace patella::ui {

/// The colours of the look, by what they are for.
enum class Token {
    Canvas,
    Surface,
    Well,
    Line,
    Line2,
    Ink,
    Ink2,
    Ink3,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    AccentInk,
    Soft,
    Softer,
    Hero,
    HeroInk,
    HeroText2,
    HeroStage,
    Cream,
    CreamInk,
    KneeL,
    KneeR,
    OnKnee,
    FineSolid,
    FineFill,
    FineInk,
    FineBand,
    CarefulSolid,
    CarefulFill,
    CarefulInk,
    CarefulBand,
    TooMuchSolid,
    TooMuchFill,
    TooMuchInk,
    TooMuchBand,
    Hatch,
    OnFine,
    OnCareful,
    OnTooMuch, // text on a chosen, solid cell
    Phase1,
    Phase2,
    Phase3,
    Phase4,
    Heat0,
    Heat1,
    Heat2,
    Heat3,
    RestBg,
    RestTrack,
    Track,
    Stage,
    RestStage,
    Muscle,
    MuscleContour,
    FigureBg,
    FigureArrow,
    Shirt,
    Shorts,
    Mat,
    Prop,
    Band,
    Inverse,
    InverseInk,
    InverseWell,
    Dim,
    Count
};

enum class ThemeMode { System, Light, Dark };

/// Owned by the application. Painted widgets reach it through theme(); everything plain follows the palette
/// and the style sheet it sets.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& app);
    ~Theme() override;

    QColor color(Token token) const;
    /// The look's own table, whatever is shown now.
    static QColor tableColor(Token token, bool dark);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const { return m_dark; }

    /// System palette, 2 px edges, no fills behind text.
    bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool on);
    /// For systems that tell it from outside Qt (a portal); only counts in ThemeMode::System.
    void setSystemDark(bool dark);
    /// Width of hairlines: 1, or 2 in high contrast.
    qreal lineWidth() const { return m_highContrast ? 2.0 : 1.0; }

Q_SIGNALS:
    void changed();
    void fontChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followSystem();
    void apply();
    void applySheet();
    QPalette palette() const;
    QColor contrastColor(Token token) const;

    QApplication& m_app;
    QPalette m_systemPalette;
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applying = false;
};

/// For painting only. Made on first use when the application has made none.
Theme& theme();

inline QColor color(Token token) { return theme().color(token); }

} // namespace patella::ui
