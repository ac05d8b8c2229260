#include "ui/paper/handout_preview.h"

#include "ui/paper/handout_painter.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimer>

namespace patella::ui {

namespace {

constexpr int gap = 12;
constexpr int usualWidth = 420;

} // namespace

HandoutPreview::HandoutPreview(QWidget* parent)
    : QWidget(parent)
    , m_timer(new QTimer(this)) {
    installSpoken();
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &HandoutPreview::drawNext);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HandoutPreview::setSheet(const HandoutSheet& sheet, const HandoutOptions& options) {
    m_sheet = sheet;
    m_options = options;
    m_pages = layOut(m_sheet, m_options);
    updateGeometry();
    begin();
    sayChanged(this);
}

QString HandoutPreview::spokenName() const {
    return tr("What is printed: %1").arg(HandoutWords::plain(m_sheet.words));
}

bool HandoutPreview::isFinished() const { return m_page == m_pages.pages.size(); }

int HandoutPreview::pageHeight(int width) const {
    return m_pages.pages.empty() ? 0 : qRound(width * m_pages.size.height() / m_pages.size.width());
}

int HandoutPreview::heightForWidth(int width) const {
    const int count = int(m_pages.pages.size());
    return count == 0 ? 0 : count * (pageHeight(width) + gap) - gap;
}

QSize HandoutPreview::sizeHint() const { return {usualWidth, heightForWidth(usualWidth)}; }

/// Blank pages with their words; the art follows.
void HandoutPreview::begin() {
    m_images.clear();
    m_page = 0;
    m_item = 0;
    if (width() <= 0 || m_pages.pages.empty())
        return;
    const qreal ratio = devicePixelRatioF();
    for (std::size_t i = 0; i < m_pages.pages.size(); ++i) {
        QImage image(QSize(width(), pageHeight(width())) * ratio, QImage::Format_RGB32);
        image.fill(Qt::white);
        m_images.push_back(std::move(image));
    }
    update();
    m_timer->start();
}

void HandoutPreview::drawNext() {
    if (m_page >= m_images.size()) {
        m_timer->stop();
        return;
    }
    const HandoutPage& page = m_pages.pages[m_page];
    QPainter painter(&m_images[m_page]);
    painter.scale(m_images[m_page].width() / m_pages.size.width(),
                  m_images[m_page].height() / m_pages.size.height());
    if (m_item == 0)
        paintPage(painter, page, m_options);
    else
        paintArt(painter, page.items[m_item - 1], m_sheet, m_options);
    if (m_item++ == page.items.size()) {
        m_item = 0;
        ++m_page;
    }
    update();
}

void HandoutPreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const int height = pageHeight(width());
    int y = 0;
    for (const QImage& image : m_images) {
        const QRect place(0, y, width(), height);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, image);
        painter.setPen(QPen(color(Token::Line), theme().lineWidth()));
        painter.drawRect(QRectF(place).adjusted(.5, .5, -.5, -.5));
        y += height + gap;
    }
}

void HandoutPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    begin();
}

} // namespace patella::ui
