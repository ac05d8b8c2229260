#include "ui/routine/range_stepper.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace patella::ui {

RangeStepper::RangeStepper(const QString& name, QWidget* parent)
    : Stepper(name, parent) {
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) { m_typed = text; });
    connect(this, &QSpinBox::valueChanged, this, &RangeStepper::take);
    connect(this, &QSpinBox::editingFinished, this, &RangeStepper::take);
}

void RangeStepper::setWritten(RangeFormat format, bool withMinutes) {
    m_write = std::move(format);
    m_minutes = withMinutes;
}

void RangeStepper::setWhole(WholeRange range) {
    const QSignalBlocker quiet(this);
    const bool other = m_range != range;
    m_range = range;
    setValue(range.lower());
    if (other || m_typed.isEmpty()) {
        m_typed.clear();
        lineEdit()->setText(textFromValue(range.lower()));
    }
}

void RangeStepper::commit() {
    interpretText();
    take();
}

QString RangeStepper::textFromValue(int value) const {
    if (!m_write)
        return Stepper::textFromValue(value);
    return m_write(value == m_range.lower() ? m_range : WholeRange::exactly(value));
}

/// The first two numbers; a single one is a range of itself.
std::optional<WholeRange> RangeStepper::parsed(const QString& text) const {
    static const QRegularExpression number(QStringLiteral("(\\d+)(?::(\\d{1,2}))?"));
    QString words = text;
    words.remove(QRegularExpression(
        QStringLiteral("(?<=\\d)%1(?=\\d{3})").arg(QRegularExpression::escape(QLocale().groupSeparator()))));
    std::vector<int> ends;
    for (auto at = number.globalMatch(words); at.hasNext() && ends.size() < 2;) {
        const auto match = at.next();
        const int whole = match.captured(1).toInt();
        if (whole > maximum())
            return std::nullopt;
        ends.push_back(m_minutes ? whole * 60 + match.captured(2).toInt() : whole);
    }
    if (ends.empty() || ends.front() < minimum() || ends.back() > maximum())
        return std::nullopt;
    return WholeRange::of(ends.front(), ends.back());
}

int RangeStepper::valueFromText(const QString& text) const {
    const auto range = parsed(text);
    return range ? range->lower() : value();
}

void RangeStepper::take() {
    const int width = m_range.upper() - m_range.lower();
    WholeRange next = *WholeRange::of(value(), std::max(value(), std::min(value() + width, maximum())));
    if (!m_typed.isEmpty())
        next = parsed(std::exchange(m_typed, {})).value_or(m_range);
    if (next == m_range)
        return;
    m_range = next;
    {
        const QSignalBlocker quiet(this);
        setValue(next.lower());
    }
    lineEdit()->setText(textFromValue(next.lower()));
    Q_EMIT rangeChanged(next);
}

} // namespace patella::ui
