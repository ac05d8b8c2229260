#include "ui/widgets/fold_row.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/reading_way.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

class FoldRow::Header : public QAbstractButton {
public:
    Header(const QString& iconName, const QString& title, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(iconName) {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        FocusRing::setRadius(this, 6);
        followTheme(this);
    }

    void setFirstLine(const QString& text) {
        m_first = text;
        setAccessibleDescription(text);
        update();
    }

    QSize sizeHint() const override { return {240, grown(36, Role::Note)}; }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (underMouse() || isDown())
            paintRound(painter, QRectF(rect()).adjusted(0, 2, 0, -2), 6,
                       color(isDown() ? Token::Line : Token::Well));
        const qreal glyph = iconSide(18);
        const qreal middle = height() / 2.0;
        const auto placed = [this](const QRectF& box) {
            return visually(layoutDirection(), QRectF(rect()), box);
        };
        paintIcon(painter, placed({0, middle - glyph / 2, glyph, glyph}), m_icon, color(Token::Ink2));
        const QFont bold = roleFont(Role::NoteStrong);
        qreal x = m_icon.isEmpty() ? 0 : glyph + 10;
        const qreal end = width() - glyph - 8;
        painter.setFont(bold);
        painter.setPen(color(Token::Ink));
        const QString title = QFontMetricsF(bold).elidedText(text(), Qt::ElideRight, end - x);
        painter.drawText(placed(QRectF(x, 0, end - x, height())), Qt::AlignVCenter, title);
        x += QFontMetricsF(bold).horizontalAdvance(title) + 10;
        if (!isChecked() && end - x > 40) {
            const QFont plain = roleFont(Role::Note);
            painter.setFont(plain);
            painter.setPen(color(Token::Ink2));
            painter.drawText(placed(QRectF(x, 0, end - x, height())), Qt::AlignVCenter,
                             QFontMetricsF(plain).elidedText(m_first, Qt::ElideRight, end - x));
        }
        paintIcon(painter, placed({width() - glyph, middle - glyph / 2, glyph, glyph}),
                  isChecked() ? QStringLiteral("up") : QStringLiteral("down"), color(Token::Ink2));
    }

private:
    QString m_icon;
    QString m_first;
};

FoldRow::FoldRow(const QString& iconName, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_header(new Header(iconName, title, this))
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    followTheme(this);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool on) {
        if (m_content)
            m_content->setVisible(on);
        Q_EMIT toggled(on);
    });
}

void FoldRow::setFirstLine(const QString& text) {
    m_header->setFirstLine(text.section(QLatin1Char('\n'), 0, 0));
}

void FoldRow::setContent(QWidget* content) {
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    if (!content)
        return;
    m_layout->addWidget(content);
    content->setVisible(isExpanded());
}

void FoldRow::setParagraphs(const QStringList& paragraphs) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(iconSide(18) + 10, 0, 8, 12);
    column->setSpacing(6);
    for (const QString& paragraph : paragraphs)
        column->addWidget((new TextLabel(paragraph, Role::Note, Token::Ink2))->wrapped());
    setContent(box);
}

bool FoldRow::isExpanded() const { return m_header->isChecked(); }
void FoldRow::setExpanded(bool on) { m_header->setChecked(on); }

void FoldRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), theme().lineWidth()), color(Token::Line));
}

} // namespace patella::ui
