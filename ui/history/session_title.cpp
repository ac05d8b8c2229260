#include "ui/history/session_title.h"

#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {

constexpr int between = 12;
constexpr int least = 40; ///< as high as the button beside it

int widthOf(const QString& text, Role role) {
    return QFontMetrics(roleFont(role)).horizontalAdvance(text) + 1;
}

} // namespace

SessionTitle::SessionTitle(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installSpoken();
    followTheme(this);
}

void SessionTitle::setTexts(const QString& name, const QString& day) {
    m_name = name;
    m_day = day;
    updateGeometry();
    update();
    sayChanged(this);
}

QString SessionTitle::spokenName() const { return tr("%1, %2", "session, day").arg(m_name, m_day); }

bool SessionTitle::beside(int width) const {
    return widthOf(m_name, Role::PageTitle) + between + widthOf(m_day, Role::Body) <= width;
}

int SessionTitle::nameHeight(int width) const {
    const QRect box(0, 0, std::max(1, width), 10'000);
    const int words =
        QFontMetrics(roleFont(Role::PageTitle)).boundingRect(box, Qt::TextWordWrap, m_name).height();
    return std::max(lineHeight(Role::PageTitle), words);
}

QSize SessionTitle::sizeHint() const {
    const int width = widthOf(m_name, Role::PageTitle) + between + widthOf(m_day, Role::Body);
    return {width, heightForWidth(width)};
}

QSize SessionTitle::minimumSizeHint() const { return {widthOf(m_day, Role::Body), least}; }

int SessionTitle::heightForWidth(int width) const {
    if (beside(width))
        return std::max(least, lineHeight(Role::PageTitle));
    return nameHeight(width) + lineHeight(Role::Body);
}

void SessionTitle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFontMetricsF title(roleFont(Role::PageTitle));
    painter.setFont(roleFont(Role::PageTitle));
    painter.setPen(color(Token::Ink));
    if (beside(width())) {
        const qreal baseline = (height() - title.height()) / 2 + title.ascent();
        const int name = widthOf(m_name, Role::PageTitle);
        painter.drawText(QPointF(isRightToLeft() ? width() - name : 0, baseline), m_name);
        painter.setFont(roleFont(Role::Body));
        painter.setPen(color(Token::Ink2));
        const int day = name + between;
        painter.drawText(
            QPointF(isRightToLeft() ? width() - day - widthOf(m_day, Role::Body) : day, baseline), m_day);
        return;
    }
    const int high = nameHeight(width());
    painter.drawText(QRect(0, 0, width(), high), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_name);
    painter.setFont(roleFont(Role::Body));
    painter.setPen(color(Token::Ink2));
    painter.drawText(QRect(0, high, width(), lineHeight(Role::Body)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_day);
}

} // namespace patella::ui
