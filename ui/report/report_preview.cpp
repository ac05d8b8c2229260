#include "ui/report/report_preview.h"

#include "ui/report/report_painter.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimer>

namespace patella::ui {

namespace {

constexpr int edge = 1;
constexpr double shadowDepth = 5;

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_timer(new QTimer(this)) {
    installSpoken();
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ReportPreview::next);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReportPreview::setSheet(ReportSheet sheet) {
    m_sheet = std::move(sheet);
    m_paper = layOut(m_sheet);
    begin();
    sayChanged(this);
}

QString ReportPreview::spokenName() const {
    return m_paper.texts.empty() ? tr("Preview of the report")
                                 : tr("Preview of the report: %1").arg(ReportWords::plain(m_sheet.words));
}

QRect ReportPreview::pageRect() const {
    const QSizeF page = m_paper.size.isEmpty() ? QSizeF(595, 842) : m_paper.size;
    const QSizeF room(width() - 2 * shadowDepth, height() - 2 * shadowDepth);
    QRect place(QPoint(), page.scaled(room, Qt::KeepAspectRatio).toSize());
    place.moveCenter(rect().center());
    return place;
}

void ReportPreview::begin() {
    if (m_paper.texts.empty() || pageRect().isEmpty())
        return;
    m_painted = QImage(pageRect().size() * devicePixelRatioF(), QImage::Format_RGB32);
    m_painted.fill(Qt::white);
    m_step = 0;
    m_pending = true;
    m_timer->start();
}

void ReportPreview::next() {
    QPainter painter(&m_painted);
    painter.scale(m_painted.width() / m_paper.size.width(), m_painted.height() / m_paper.size.height());
    paintReportStep(painter, m_sheet, m_paper, m_step);
    if (++m_step < reportSteps(m_paper))
        return;
    painter.end();
    m_timer->stop();
    m_image = m_painted;
    m_pending = false;
    update();
}

void ReportPreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect place = pageRect();
    if (!theme().isDark() && !theme().isHighContrast()) {
        QColor shade = color(Token::Ink);
        painter.setPen(Qt::NoPen);
        for (double out = shadowDepth; out > 0; --out) {
            shade.setAlphaF(.012F);
            painter.setBrush(shade);
            painter.drawRoundedRect(QRectF(place).adjusted(-out, -out + 2, out, out), 4, 4);
        }
    }
    painter.fillRect(place, Qt::white);
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_image);
    }
    painter.setPen(QPen(color(Token::Line), theme().lineWidth()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -edge, -edge));
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    begin();
}

} // namespace patella::ui
