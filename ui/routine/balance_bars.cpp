#include "ui/routine/balance_bars.h"

#include "ui/text/words.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int rowsPerColumn = 3;
constexpr int columnGap = 24;
constexpr int barWidth = 56;

} // namespace

QString muscleGroupName(MuscleGroup group) {
    switch (group) {
    case MuscleGroup::SideOfHip:
        return BalanceBars::tr("Side of hip");
    case MuscleGroup::Buttocks:
        return BalanceBars::tr("Buttocks");
    case MuscleGroup::Hamstrings:
        return BalanceBars::tr("Hamstrings");
    case MuscleGroup::FrontOfThigh:
        return BalanceBars::tr("Front of thigh");
    case MuscleGroup::Calves:
        return BalanceBars::tr("Calves");
    case MuscleGroup::Trunk:
        return BalanceBars::tr("Trunk");
    }
    return {};
}

BalanceBars::BalanceBars(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    installSpoken();
    followTheme(this);
}

void BalanceBars::setBalance(const MuscleBalance& balance) {
    if (m_balance == balance)
        return;
    m_balance = balance;
    setToolTip(spokenName());
    sayChanged(this);
    update();
}

int BalanceBars::labelWidth() const {
    const QFontMetrics metrics(roleFont(Role::Hint));
    int widest = 0;
    for (const MuscleGroup group : allMuscleGroups)
        widest = std::max(widest, metrics.horizontalAdvance(muscleGroupName(group)));
    return widest + 10;
}

QSize BalanceBars::sizeHint() const {
    return {2 * (labelWidth() + barWidth) + columnGap, rowsPerColumn * (lineHeight(Role::Hint) + 5)};
}
QSize BalanceBars::minimumSizeHint() const {
    return {2 * (labelWidth() + 24) + columnGap, sizeHint().height()};
}

QString BalanceBars::spokenName() const {
    QStringList parts;
    for (const auto& [group, sets] : m_balance.sets)
        parts << tr("%1 %2", "muscle group, its number of sets")
                     .arg(muscleGroupName(group), Words::number(sets));
    const QString what = m_balance.strength ? tr("Strength sets by muscle: %1") : tr("Sets by muscle: %1");
    return what.arg(parts.join(QStringLiteral(", ")));
}

void BalanceBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(Role::Hint));
    double most = 1;
    for (const auto& [group, sets] : m_balance.sets)
        most = std::max(most, sets);
    const int label = labelWidth();
    const int column = (width() - columnGap) / 2;
    const int line = lineHeight(Role::Hint) + 5;
    int index = 0;
    for (const auto& [group, sets] : m_balance.sets) {
        const int x = (index / rowsPerColumn) * (column + columnGap);
        const int y = (index % rowsPerColumn) * line;
        ++index;
        painter.setPen(color(Token::Ink2));
        painter.drawText(QRect(x, y, label, line), Qt::AlignLeft | Qt::AlignVCenter, muscleGroupName(group));
        const QRectF track(x + label, y + line / 2.0 - 3, std::max(column - label, 8), 6);
        paintRound(painter, track, 3, color(Token::Track));
        if (sets > 0)
            paintRound(painter,
                       QRectF(track.topLeft(), QSizeF(std::max(track.width() * sets / most, 6.0), 6)), 3,
                       color(Token::Accent));
    }
}

} // namespace patella::ui
