#include "ui/widgets/type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace patella::ui {

namespace {

struct RoleSpec {
    double size; // pixels at scale 1
    double line;
    QFont::Weight weight;
    double tracking; // percent of the size
};

RoleSpec spec(Role role) {
    static const RoleSpec table[] = {
        // in the order of Role
        {12, 16, QFont::Normal, 0},      // Hint
        {12, 16, QFont::DemiBold, 0},    // HintStrong
        {13, 18, QFont::Normal, 0},      // Note
        {13, 18, QFont::DemiBold, 0},    // NoteStrong
        {14, 20, QFont::Normal, 0},      // Body
        {14, 20, QFont::Medium, 0},      // BodyMedium
        {14, 20, QFont::DemiBold, 0},    // BodyStrong
        {16, 22, QFont::DemiBold, 0},    // CardTitle
        {19, 24, QFont::DemiBold, 0},    // Figure
        {16, 22, QFont::Normal, 0},      // LeadText
        {18, 24, QFont::DemiBold, 0},    // Lead
        {24, 30, QFont::DemiBold, 0},    // Digits
        {28, 34, QFont::DemiBold, -1.5}, // PageTitle
        {48, 54, QFont::DemiBold, -2.4}, // Hero
        {16, 20, QFont::Normal, 0},      // PlayerHint
        {20, 26, QFont::Normal, 0},      // PlayerNote
        {24, 30, QFont::Normal, 0},      // PlayerTempo
        {52, 60, QFont::DemiBold, -2.4}, // PlayerName
        {60, 66, QFont::Bold, 0},        // PlayerSide
        {48, 54, QFont::DemiBold, -1},   // PlayerState
        {32, 40, QFont::Medium, 0},      // PlayerSet
        {36, 44, QFont::Medium, 0},      // PlayerCue
        {262, 262, QFont::DemiBold, -4}, // PlayerCount
    };
    return table[static_cast<std::size_t>(role)];
}

QFont makeFont(const RoleSpec& s, double scale) {
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, qRound(s.size * scale)));
    font.setWeight(s.weight);
    if (s.size >= 28) // the cut for large sizes, where it is installed
        font.setFamilies(QStringList(QStringLiteral("Inter Display")) + font.families());
    if (s.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, s.tracking / 100 * font.pixelSize());
    return font;
}

/// Lives beside a widget and sets its font and colour again after a change.
class RoleKeeper : public QObject {
public:
    RoleKeeper(QWidget* widget, Role role, Token ink)
        : QObject(widget)
        , m_widget(widget) {
        setObjectName(QStringLiteral("patella-role"));
        // either change sets the style sheet anew, which gives back the font and palette of the first polish
        connect(&theme(), &Theme::changed, this, [this] { set(m_role, m_ink); });
        connect(&theme(), &Theme::fontChanged, this, [this] { set(m_role, m_ink); });
        set(role, ink);
    }

    void set(Role role, Token ink) {
        m_role = role;
        m_ink = ink;
        applyFont();
        applyInk();
    }

private:
    void applyFont() { m_widget->setFont(roleFont(m_role)); }
    void applyInk() {
        QPalette palette = m_widget->palette();
        const QColor ink = color(m_ink);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Active, role, ink), palette.setColor(QPalette::Inactive, role, ink);
        m_widget->setPalette(palette);
    }

    QWidget* m_widget;
    Role m_role = Role::Body;
    Token m_ink = Token::Ink;
};

} // namespace

double typeScale() {
    const QFont font = QApplication::font();
    return font.pointSizeF() > 0 ? font.pointSizeF() / 10.5 : font.pixelSize() / 14.0;
}

QFont roleFont(Role role) { return makeFont(spec(role), typeScale()); }
qreal roughWidth(const QString& line, Role role) {
    struct Widths {
        QFont font;
        double scale = 0;
        QHash<QChar, qreal> of{};
    };
    static QHash<int, Widths> roles;
    Widths& known = roles[static_cast<int>(role)];
    if (known.scale != typeScale() || known.font != QApplication::font())
        known = {QApplication::font(), typeScale()};
    qreal wide = 0;
    std::optional<QFontMetricsF> metrics;
    for (const QChar each : line) {
        auto found = known.of.constFind(each);
        if (found == known.of.constEnd()) {
            if (!metrics)
                metrics.emplace(roleFont(role));
            found = known.of.insert(each, metrics->horizontalAdvance(each));
        }
        wide += *found;
    }
    return wide;
}

QFont playerFont(Role role, double scale) { return makeFont(spec(role), scale); }
int lineHeight(Role role) { return qRound(spec(role).line * typeScale()); }
int grown(int nominal, Role role) {
    return nominal + std::max(0, lineHeight(role) - qRound(spec(role).line));
}

void applyRole(QWidget* widget, Role role, Token ink) {
    auto* found = widget->findChild<QObject*>(QStringLiteral("patella-role"), Qt::FindDirectChildrenOnly);
    if (auto* keeper = static_cast<RoleKeeper*>(found))
        keeper->set(role, ink);
    else
        new RoleKeeper(widget, role, ink);
}

void followTheme(QWidget* widget) {
    QObject::connect(&theme(), &Theme::changed, widget, [widget] { widget->update(); });
    QObject::connect(&theme(), &Theme::fontChanged, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

namespace {

qreal digitCell(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

qreal tabularWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const qreal cell = digitCell(metrics);
    const qreal width = tabularWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    qreal y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal room = c.isDigit() ? cell : own;
        painter.drawText(QPointF(x + (room - own) / 2, y), QString(c));
        x += room;
    }
}

} // namespace patella::ui
