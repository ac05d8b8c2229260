#include "ui/firstrun/plan_option.h"

#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace patella::ui {

namespace {

constexpr int radius = 16;
constexpr int picture = 116;
constexpr int padding = 16;
constexpr int line = 4; ///< between the lines

} // namespace

PlanOption::PlanOption(Words words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(std::move(words)) {
    followTheme(this);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::setRadius(this, radius);
    connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    setAccessibleName(m_words.name);
    describe();
}

void PlanOption::setFits(bool fits) {
    m_fits = fits;
    describe();
    updateGeometry();
    update();
}

void PlanOption::describe() {
    QStringList parts{m_words.kind, m_words.summary};
    if (m_fits)
        parts << tr("Fits your answers");
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

int PlanOption::textLeft() const { return picture + padding; }

int PlanOption::layOut(QPainter* painter, int width) const {
    const int room = std::max(60, width - textLeft() - padding);
    int y = padding - 2;
    const auto put = [&](const QString& words, Role role, Token ink, int left) {
        if (words.isEmpty())
            return;
        const QRect box(textLeft() + left, y, room - left, 10'000);
        const int flags = Qt::AlignLeft | Qt::TextWordWrap;
        const QFont font = roleFont(role);
        if (painter) {
            painter->setFont(font);
            painter->setPen(color(ink));
            painter->drawText(box, flags, words);
        }
        y += QFontMetrics(font).boundingRect(box, flags, words).height() + line;
    };
    put(m_words.name, Role::CardTitle, Token::Ink, 0);
    put(m_words.kind, Role::Note, Token::Ink2, 0);
    put(m_words.summary, Role::Body, Token::Ink2, 0);
    if (m_fits) {
        const int side = iconSide(16);
        if (painter)
            paintIcon(*painter, QRectF(textLeft(), y + 1, side, side), u"check", color(Token::AccentInk));
        put(tr("Fits your answers"), Role::NoteStrong, Token::AccentInk, side + 6);
    }
    return y - line + padding;
}

int PlanOption::heightForWidth(int width) const { return std::max(96, layOut(nullptr, width)); }

QSize PlanOption::sizeHint() const { return {560, heightForWidth(std::max(width(), 320))}; }

QSize PlanOption::minimumSizeHint() const { return {320, heightForWidth(std::max(width(), 320))}; }

void PlanOption::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (std::exchange(m_laidOut, width()) != width())
        updateGeometry();
}

void PlanOption::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QColor fill = isDown() || (underMouse() && !on) ? color(Token::Well) : color(Token::Surface);
    paintRound(painter, rect(), radius, fill);
    const QRect well(0, 0, picture - 12, height());
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(clip);
    const QColor ground = color(on ? Token::Soft : Token::FigureBg);
    painter.fillRect(well, ground);
    const QRect inside = well.adjusted(6, 6, -6, -6);
    const QPixmap figure = m_words.figure.isEmpty() ? QPixmap()
                                                    : figureBook().thumbnail(m_words.figure, inside.size(),
                                                                             devicePixelRatioF(), ground);
    if (figure.isNull())
        paintKneecap(painter, QRectF(inside.center() - QPoint(20, 24), QSizeF(40, 48)), color(Token::Accent));
    else
        painter.drawPixmap(inside.topLeft(), figure);
    painter.restore();
    paintRound(painter, rect(), radius, {}, color(on ? Token::Accent : Token::Line),
               on ? 2.0 : theme().lineWidth());
    layOut(&painter, width());
}

} // namespace patella::ui
