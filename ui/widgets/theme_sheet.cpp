#include "ui/widgets/theme_sheet.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QHash>

namespace patella::ui {

namespace {

// $name stands for a colour, %name for a length, @ for light or dark.
const char16_t* const fields = uR"(
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QDateTimeEdit {
    background: $surface; color: $ink; border: 1px solid $line2; border-radius: 10px; padding: %padV %padH;
    selection-background-color: $accent; selection-color: $onAccent; }
QPlainTextEdit, QTextEdit { padding: 8px 10px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: %padV1 %padH1; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px 9px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    background: $well; color: $ink3; border-color: $line; }
QLineEdit[invalid="true"] { border: 2px solid $ink; padding: %padV1 %padH1; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: %box; border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/field-up-@.svg); width: %arrow; height: %arrow; }
QAbstractSpinBox::down-arrow { image: url(:/icons/field-down-@.svg); width: %arrow; height: %arrow; }
QComboBox::drop-down { width: %box; border: none; background: transparent; }
QComboBox::down-arrow { image: url(:/icons/field-down-@.svg); width: %arrow; height: %arrow; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line2; padding: 4px; outline: none;
    selection-background-color: $soft; selection-color: $accentInk; }
)";

const char16_t* const buttons = uR"(
QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 10px; padding: %btnV 16px; }
QPushButton:hover { background: $well; }
QPushButton:pressed { background: $line; }
QPushButton:default { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton:default:hover { background: $accentHover; }
QPushButton:default:pressed { background: $accentPress; }
QPushButton:disabled { background: $well; color: $ink3; border-color: $line; }
QToolButton { background: transparent; border: none; border-radius: 8px; padding: 6px; color: $ink2; }
QToolButton:hover { background: $well; }
QToolButton:pressed { background: $line; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: %mark; height: %mark; border: 2px solid $line2;
    background: $surface; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: %markR; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $well; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/field-tick-@.svg); }
QRadioButton::indicator:checked { border: %markIn solid $accent; width: %markHole; height: %markHole; background: $onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $well; }
)";

const char16_t* const bars = uR"(
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $line2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QProgressBar { background: $track; border: none; border-radius: 4px; height: 8px; text-align: right; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: $accent; }
QSlider::handle:horizontal:hover { background: $accentHover; }
)";

const char16_t* const views = uR"(
QMenuBar { background: $canvas; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $well; }
QMenu { background: $surface; color: $ink; border: 1px solid $line2; padding: 6px; }
QMenu::item { padding: %btnV 24px %btnV 12px; border-radius: 8px; }
QMenu::item:selected { background: $soft; color: $accentInk; }
QMenu::item:disabled { color: $ink3; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QToolTip { background: $inverse; color: $inverseInk; border: none; padding: 6px 8px; }
QAbstractItemView { background: $surface; color: $ink; border: none; outline: none;
    selection-background-color: $soft; selection-color: $ink; alternate-background-color: $softer; }
QTableView { gridline-color: $line; border: 1px solid $line; border-radius: 10px; }
QTableView::item { padding: 4px 10px; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $soft; color: $ink; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $ink2; border: none; border-bottom: 1px solid $line;
    padding: 6px 10px; }
QTableCornerButton::section { background: $surface; border: none; }
QCalendarWidget QWidget { alternate-background-color: $surface; }
)";

// Fills say nothing there: what is chosen is in the system's colours for that, or has an edge.
const char16_t* const inContrast = uR"(
QMenu::item:selected, QMenuBar::item:selected { background: $accent; color: $onAccent; }
QComboBox QAbstractItemView { selection-background-color: $accent; selection-color: $onAccent; }
QTableView::item:selected { background: $accent; color: $onAccent; }
QToolTip { border: 1px solid $inverseInk; }
)";

QHash<QString, QString> colors(const Theme& theme) {
    const std::pair<const char16_t*, Token> names[] = {{u"canvas", Token::Canvas},
                                                       {u"surface", Token::Surface},
                                                       {u"well", Token::Well},
                                                       {u"line", Token::Line},
                                                       {u"line2", Token::Line2},
                                                       {u"ink", Token::Ink},
                                                       {u"ink2", Token::Ink2},
                                                       {u"ink3", Token::Ink3},
                                                       {u"accent", Token::Accent},
                                                       {u"accentHover", Token::AccentHover},
                                                       {u"accentPress", Token::AccentPress},
                                                       {u"onAccent", Token::OnAccent},
                                                       {u"accentInk", Token::AccentInk},
                                                       {u"soft", Token::Soft},
                                                       {u"softer", Token::Softer},
                                                       {u"track", Token::Track},
                                                       {u"inverse", Token::Inverse},
                                                       {u"inverseInk", Token::InverseInk}};
    QHash<QString, QString> values;
    for (const auto& [name, token] : names)
        values.insert(QStringLiteral("$") + QString::fromUtf16(name), theme.color(token).name());
    values.insert(QStringLiteral("$handle"), theme.isHighContrast() ? theme.color(Token::Ink).name()
                                             : theme.isDark()       ? QStringLiteral("#3A4152")
                                                                    : QStringLiteral("#C4C0B6"));
    return values;
}

void addLengths(QHash<QString, QString>& values) {
    const auto set = [&](const char16_t* name, double pixels) {
        values.insert(QStringLiteral("%") + QString::fromUtf16(name),
                      QString::number(qRound(pixels)) + QStringLiteral("px"));
    };
    const double scale = typeScale();
    set(u"padV", 9);
    set(u"padV1", 8);
    set(u"padH", 12);
    set(u"padH1", 11);
    set(u"btnV", 9);
    set(u"box", 24 * scale);
    set(u"arrow", 12 * scale);
    set(u"mark", 16 * scale);
    const int mark = qRound(16 * scale);
    const int dot = 2 * qRound(3 * scale);
    set(u"markR", (mark + 4) / 2);
    set(u"markHole", mark + 4 - 2 * ((mark + 4 - dot) / 2));
    set(u"markIn", (mark + 4 - dot) / 2);
}

} // namespace

QString themeSheet(const Theme& theme) {
    QHash<QString, QString> values = colors(theme);
    addLengths(values);
    const QString source = QString::fromUtf16(buttons) + QString::fromUtf16(fields) +
                           QString::fromUtf16(bars) + QString::fromUtf16(views) +
                           (theme.isHighContrast() ? QString::fromUtf16(inContrast) : QString());
    const QString mode = theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    QString out;
    out.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u'@') {
            out += mode;
            continue;
        }
        if (source[i] != u'$' && source[i] != u'%') {
            out += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        out += values.value(source.mid(i, end - i));
        i = end - 1;
    }
    return out;
}

} // namespace patella::ui
