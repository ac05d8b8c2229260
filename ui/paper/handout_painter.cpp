#include "ui/paper/handout_painter.h"

#include "ui/widgets/figure_painter.h"
#include "ui/widgets/theme.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace patella::ui {

namespace {

struct Inks {
    QColor ink, pale, rule, hairline, box;
};

Inks inksOf(const HandoutOptions& options) {
    if (options.grey)
        return {Qt::black, QColor(0x55, 0x55, 0x55), Qt::black, QColor(0xBB, 0xBB, 0xBB),
                QColor(0x44, 0x44, 0x44)};
    const auto token = [](Token t) { return Theme::tableColor(t, false); };
    return {token(Token::Ink), token(Token::Ink2), token(Token::Accent), token(Token::Line2),
            token(Token::Ink2)};
}

QPen pen(const QColor& color, double width) {
    QPen out(color, width);
    out.setCapStyle(Qt::FlatCap);
    return out;
}

void paintPicture(QPainter& painter, const QRectF& box, QImage picture, bool grey) {
    if (grey)
        picture = picture.convertToFormat(QImage::Format_Grayscale8);
    const QSizeF size = QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
    QRectF place({0, 0}, size);
    place.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
}

} // namespace

void paintPage(QPainter& painter, const HandoutPage& page, const HandoutOptions& options) {
    const Inks inks = inksOf(options);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [lines, line] :
         {std::pair{&page.hairlines, pen(inks.hairline, .5)}, std::pair{&page.rules, pen(inks.rule, 1.6)},
          std::pair{&page.blanks, pen(inks.pale, .7)}}) {
        painter.setPen(line);
        for (const QLineF& each : *lines)
            painter.drawLine(each);
    }
    painter.setPen(pen(inks.box, 1));
    for (const PlacedItem& item : page.items)
        for (const QRectF& box : item.ticks)
            painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
    for (const PageText& text : page.texts) {
        painter.setPen(text.pale ? inks.pale : inks.ink);
        drawText(painter, text);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.ink);
    for (const QPointF& dot : page.dots)
        painter.drawEllipse(dot, 1.4, 1.4);
    painter.restore();
}

void paintArt(QPainter& painter, const PlacedItem& item, const HandoutSheet& sheet,
              const HandoutOptions& options) {
    const HandoutArt* art = sheet.artOf(item.exercise);
    if (!art || item.picture.isNull())
        return;
    painter.save();
    if (art->figure) {
        FigureLook look;
        look.person = art->person;
        look.background = Qt::white;
        look.print = options.grey ? FigurePrint::Grey : FigurePrint::Colour;
        FigurePicture(art->figure).paintBothEnds(painter, item.picture, look);
    } else {
        paintPicture(painter, item.picture, art->picture, options.grey);
    }
    painter.restore();
}

HandoutPress::HandoutPress(HandoutSheet sheet, const HandoutOptions& options)
    : m_sheet(std::move(sheet))
    , m_options(options)
    , m_pages(layOut(m_sheet, m_options))
    , m_all(int(m_pages.pages.size() + m_pages.itemCount())) {}

HandoutPress::~HandoutPress() = default;

bool HandoutPress::begin(QPagedPaintDevice& device) {
    m_device = &device;
    device.setPageLayout(QPageLayout(QPageSize(m_options.size), QPageLayout::Portrait, QMarginsF()));
    m_painter = std::make_unique<QPainter>();
    return m_painter->begin(&device);
}

bool HandoutPress::step() {
    if (m_page == m_pages.pages.size()) {
        m_painter.reset();
        return false;
    }
    const HandoutPage& page = m_pages.pages[m_page];
    if (m_next == 0) {
        if (m_page > 0)
            m_device->newPage();
        m_painter->resetTransform();
        const double dots = m_painter->device()->logicalDpiX() / 72.0;
        m_painter->scale(dots, dots);
        paintPage(*m_painter, page, m_options);
    } else {
        paintArt(*m_painter, page.items[m_next - 1], m_sheet, m_options);
    }
    ++m_done;
    if (m_next++ == page.items.size()) {
        m_next = 0;
        ++m_page;
    }
    return true;
}

void HandoutPress::run() {
    while (step()) {
    }
}

} // namespace patella::ui
