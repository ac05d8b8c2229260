#include "ui/widgets/set_dots.h"

#include "ui/widgets/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patella::ui {

namespace {

constexpr double dot = 20;
constexpr double step = 28;
constexpr int mostDots = 8; // more are said in words alone

} // namespace

SetDots::SetDots(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SetDots::setSets(int present, int total, bool underWay) {
    if (m_present == present && m_total == total && m_underWay == underWay)
        return;
    m_present = present;
    m_total = total;
    m_underWay = underWay;
    sayChanged(this);
    updateGeometry();
    update();
}

void SetDots::setDone(std::vector<bool> done) {
    if (m_done == done)
        return;
    m_done = std::move(done);
    update();
}

bool SetDots::isDone(int set) const {
    const auto index = static_cast<std::size_t>(set - 1);
    return m_done.empty() ? set < m_present : index < m_done.size() && m_done[index];
}

void SetDots::setScale(double scale) {
    m_scale = scale;
    updateGeometry();
    update();
}

int SetDots::shownDots() const { return m_total <= mostDots ? m_total : 0; }

QString SetDots::spokenName() const {
    return tr("set %1 of %2").arg(QString::number(m_present), QString::number(m_total));
}

QSize SetDots::sizeHint() const {
    const QFont font = playerFont(Role::PlayerSet, m_scale);
    const double dots = shownDots() > 0 ? (shownDots() * step + 10) * m_scale : 0;
    return {static_cast<int>(std::ceil(dots + tabularWidth(font, spokenName()) + 2)), qRound(44 * m_scale)};
}

void SetDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = dot * m_scale;
    const double line = 3 * m_scale;
    const QColor ink = color(Token::Ink);
    for (int i = 0; i < shownDots(); ++i) {
        const QRectF box(i * step * m_scale, (height() - side) / 2, side, side);
        const QRectF inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        const bool done = isDone(i + 1);
        const bool half = !done && i + 1 == m_present && m_underWay;
        painter.setPen(QPen(done || half ? ink : color(Token::Line2), line));
        painter.setBrush(done ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(inner);
        if (half) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawPie(inner, 90 * 16, 180 * 16);
        }
    }
    painter.setFont(playerFont(Role::PlayerSet, m_scale));
    painter.setPen(color(Token::Ink2));
    const double x = shownDots() > 0 ? (shownDots() * step + 10) * m_scale : 0;
    drawTabular(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, spokenName());
}

} // namespace patella::ui
