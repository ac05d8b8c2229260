#include "ui/widgets/pain_scale_layout.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

struct Measure {
    double cell;
    int high;
    double gap;
    double zoneGap;
    int header;
    Role digits;
};

Measure measureOf(PainScaleSize size) {
    switch (size) {
    case PainScaleSize::Card:
        return {27, 36, 2, 8, 28, Role::NoteStrong};
    case PainScaleSize::Summary:
        return {32, 42, 2, 9, 32, Role::BodyStrong};
    case PainScaleSize::Dialog:
        break;
    }
    return {64, 60, 4, 16, 38, Role::Digits};
}

double gapsOf(const Measure& m) { return 8 * m.gap + 2 * m.zoneGap; }

double digitsWidth(const Measure& m) { return tabularWidth(roleFont(m.digits), QStringLiteral("10")); }

/// First score of each zone, and one past the last.
std::array<int, 4> borders(const PainZones& zones) { return {0, zones.carefulFrom, zones.tooMuchFrom, 11}; }

double noteHeight(const QString& text, double width) {
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(roleFont(Role::Note));
    const QRectF box =
        metrics.boundingRect(QRectF(0, 0, std::max(width, 20.0), 10000), Qt::TextWordWrap, text);
    return std::ceil(box.height()) + 2;
}

} // namespace

PainScaleLayout PainScaleLayout::make(PainScaleSize size, const PainZones& zones, int width, bool header,
                                      bool words, const QStringList& notes) {
    const Measure m = measureOf(size);
    PainScaleLayout out;
    const double room = width - 2.0 * ringReach;
    const double natural = naturalWidth(size) - 2.0 * ringReach;
    const double used = std::min(room, natural * 1.3);
    const double cell = std::max(1.0, (used - gapsOf(m)) / 11);
    const double headerHigh = header ? grown(m.header, Role::BodyMedium) : 0;
    out.header = QRectF(ringReach, 0, used, headerHigh);
    const double top = headerHigh + ringReach;
    const double high = grown(m.high, m.digits);
    double x = ringReach;
    for (int score = 0; score <= 10; ++score) {
        out.cells[static_cast<std::size_t>(score)] = QRectF(x, top, cell, high);
        const bool border = score + 1 == zones.carefulFrom || score + 1 == zones.tooMuchFrom;
        x += cell + (border ? m.zoneGap : m.gap);
    }
    double y = top + high + ringReach;
    if (words) {
        const auto border = borders(zones);
        const double line = lineHeight(size == PainScaleSize::Dialog ? Role::BodyStrong : Role::Hint) + 4.0;
        double deepest = 0;
        for (std::size_t zone = 0; zone < 3; ++zone) {
            const double left = out.cells[static_cast<std::size_t>(border[zone])].left();
            const double right = out.cells[static_cast<std::size_t>(border[zone + 1] - 1)].right();
            out.words[zone] = QRectF(left, y + 2, right - left, line);
            const auto index = static_cast<qsizetype>(zone);
            const double note = index < notes.size() ? noteHeight(notes[index], right - left) : 0;
            out.notes[zone] = QRectF(left, y + 2 + line + 2, right - left, note);
            deepest = std::max(deepest, note > 0 ? note + 2 : 0);
        }
        y += 2 + line + deepest;
    }
    out.height = std::ceil(y);
    return out;
}

int PainScaleLayout::naturalWidth(PainScaleSize size) {
    const Measure m = measureOf(size);
    const double cell = std::max(m.cell, digitsWidth(m) + (size == PainScaleSize::Dialog ? 30 : 11));
    return static_cast<int>(std::ceil(11 * cell + gapsOf(m))) + 2 * ringReach;
}

int PainScaleLayout::leastWidth(PainScaleSize size) {
    const Measure m = measureOf(size);
    return static_cast<int>(std::ceil(11 * (digitsWidth(m) + 4) + gapsOf(m))) + 2 * ringReach;
}

} // namespace patella::ui
