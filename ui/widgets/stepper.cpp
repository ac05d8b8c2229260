#include "ui/widgets/stepper.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int firstRepeat = 400;
constexpr int nextRepeat = 90;

/// Whether a number can be in it or become of it: no sign that neither stands in the field nor joins numbers,
/// and none of those alone in place of the number.
bool canBeTyped(const QString& text, const QString& said) {
    static const QString joints = QStringLiteral(" \u00a0\u202f-\u2013\u2014\u2026:.,/'\u2019");
    bool words = false;
    bool strange = false;
    for (const QChar c : text) {
        const bool word = c.isLetterOrNumber();
        if (!word && !said.contains(c) && !joints.contains(c))
            return false;
        words = words || word;
        strange = strange || (!word && !said.contains(c));
    }
    return words || !strange;
}

} // namespace

Stepper::Stepper(const QString& name, QWidget* parent)
    : QSpinBox(parent) {
    setAccessibleName(name);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    setFrame(false);
    setKeyboardTracking(false);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    lineEdit()->setAlignment(Qt::AlignCenter);
    lineEdit()->setFrame(false);
    applyRole(this, Role::BodyStrong);
    followTheme(this);
}

void Stepper::setFormat(Format format) {
    m_format = std::move(format);
    lineEdit()->setText(textFromValue(value()));
    updateGeometry();
}

void Stepper::setParse(Parse parse) { m_parse = std::move(parse); }

void Stepper::setSmall(bool on) {
    m_small = on;
    applyRole(this, textRole());
    updateGeometry();
}

QString Stepper::textFromValue(int value) const {
    return m_format ? m_format(value) : QSpinBox::textFromValue(value);
}

int Stepper::valueFromText(const QString& text) const {
    if (m_parse) {
        const int parsed = m_parse(text);
        return parsed < 0 ? value() : parsed;
    }
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const auto match = number.match(text);
    return match.hasMatch() ? match.captured().toInt() : value();
}

QValidator::State Stepper::validate(QString& text, int&) const {
    if (text == textFromValue(value()))
        return QValidator::Acceptable;
    if (!canBeTyped(text, textFromValue(value())))
        return QValidator::Invalid;
    const int typed = valueFromText(text);
    return typed >= minimum() && typed <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

Role Stepper::textRole() const { return m_small ? Role::NoteStrong : Role::BodyStrong; }

QSize Stepper::hint(int widest) const {
    const int high = grown(m_small ? 32 : 36, textRole());
    return {widest + 2 * high + 2, high};
}

QSize Stepper::sizeHint() const {
    const QFontMetrics metrics(roleFont(textRole()));
    const int widest =
        std::max({metrics.horizontalAdvance(textFromValue(minimum())),
                  metrics.horizontalAdvance(textFromValue(value())),
                  std::min(metrics.horizontalAdvance(textFromValue(maximum())), qRound(90 * typeScale()))});
    return hint(widest + 8);
}

QSize Stepper::minimumSizeHint() const { return sizeHint(); }

QRect Stepper::partRect(Part part) const {
    const int side = std::min(height(), width() / 3);
    if (part == Part::Minus)
        return {0, 0, side, height()};
    return part == Part::Plus ? QRect(width() - side, 0, side, height())
                              : QRect(side, 2, width() - 2 * side, height() - 4);
}

Stepper::Part Stepper::partAt(const QPoint& pos) const {
    if (partRect(Part::Minus).contains(pos))
        return Part::Minus;
    return partRect(Part::Plus).contains(pos) ? Part::Plus : Part::None;
}

void Stepper::placeEdit() { lineEdit()->setGeometry(partRect(Part::None)); }

void Stepper::resizeEvent(QResizeEvent* event) {
    QSpinBox::resizeEvent(event);
    placeEdit();
}

void Stepper::showEvent(QShowEvent* event) {
    QSpinBox::showEvent(event);
    placeEdit();
}

void Stepper::changeEvent(QEvent* event) {
    QSpinBox::changeEvent(event);
    placeEdit();
}

void Stepper::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void Stepper::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : Part::None;
    if (m_pressed == Part::None)
        return QSpinBox::mousePressEvent(event);
    stepBy(m_pressed == Part::Plus ? 1 : -1);
    m_repeat = startTimer(firstRepeat);
    update();
}

void Stepper::mouseReleaseEvent(QMouseEvent*) {
    m_pressed = Part::None;
    if (m_repeat)
        killTimer(std::exchange(m_repeat, 0));
    update();
}

void Stepper::mouseMoveEvent(QMouseEvent* event) {
    const Part part = partAt(event->position().toPoint());
    if (part != m_hovered) {
        m_hovered = part;
        update();
    }
}

void Stepper::leaveEvent(QEvent* event) {
    m_hovered = Part::None;
    update();
    QSpinBox::leaveEvent(event);
}

void Stepper::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_repeat)
        return QSpinBox::timerEvent(event);
    killTimer(m_repeat);
    m_repeat = startTimer(nextRepeat);
    stepBy(m_pressed == Part::Plus ? 1 : -1);
}

void Stepper::paintSign(QPainter& painter, Part part, bool enabled) const {
    const QRectF box = partRect(part);
    if (enabled && (m_pressed == part || m_hovered == part))
        paintRound(painter, box.adjusted(3, 3, -3, -3), 7,
                   color(m_pressed == part ? Token::Line : Token::Well));
    const qreal side = iconSide(16);
    QColor ink = color(enabled ? Token::Accent : Token::Ink3);
    if (!enabled)
        ink.setAlphaF(0.5f);
    paintIcon(painter, QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side),
              part == Part::Plus ? QStringLiteral("plus") : QStringLiteral("minus"), ink);
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor edge = color(!isEnabled() ? Token::Line : Token::Line2);
    paintRound(painter, rect(), m_small ? 8 : 10, color(isEnabled() ? Token::Surface : Token::Well), edge,
               theme().lineWidth());
    paintSign(painter, Part::Minus, isEnabled() && (wrapping() || value() > minimum()));
    paintSign(painter, Part::Plus, isEnabled() && (wrapping() || value() < maximum()));
}

} // namespace patella::ui
