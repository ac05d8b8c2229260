#include "ui/widgets/charts/calendar_chart.h"

#include "ui/widgets/charts/calendar_cells.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int barRoom = 12; // of a scroll bar below the months

} // namespace

CalendarChart::CalendarChart(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_cells(new CalendarCells(name))
    , m_area(new QScrollArea(this)) {
    m_area->setWidget(m_cells);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_cells->setAutoFillBackground(false);
    setFocusProxy(m_cells);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followTheme(this);
    connect(&theme(), &Theme::fontChanged, this, &CalendarChart::place);
    connect(m_cells, &CalendarCells::dayChosen, this, &CalendarChart::dayChosen);
    connect(m_cells, &CalendarCells::noteWanted, this, &CalendarChart::noteWanted);
    QScrollBar* bar = m_area->horizontalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_atEnd)
            bar->setValue(most);
    });
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_atEnd = false; });
    connect(bar, &QScrollBar::valueChanged, m_cells, qOverload<>(&QWidget::update)); // the weekdays stay
    connect(m_cells, &CalendarCells::cursorMoved, this, [this](const QRect& cell) {
        m_atEnd = false;
        m_area->ensureVisible(cell.center().x(), cell.center().y(), cell.width(), cell.height());
    });
}

void CalendarChart::setData(CalendarData data) {
    m_cells->setData(std::move(data));
    m_atEnd = true;
    place();
    m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->maximum());
    updateGeometry();
    update();
}

const CalendarData& CalendarChart::data() const { return m_cells->data(); }
QString CalendarChart::reading(int day) const { return m_cells->reading(day); }
std::optional<int> CalendarChart::cursorDay() const { return m_cells->cursorDay(); }
CalendarLayout CalendarChart::layoutNow() const { return m_cells->layoutNow(); }
QWidget* CalendarChart::cells() const { return m_cells; }

void CalendarChart::place() {
    m_cells->fit(width() - 4.0);
    const bool scrolls = m_cells->width() > width();
    m_area->setGeometry(0, 0, width(), m_cells->height() + (scrolls ? barRoom : 0));
    update();
}

QSize CalendarChart::sizeHint() const {
    const double least = 352;
    const double room = testAttribute(Qt::WA_Resized) ? std::max(least, width() - 4.0) : least;
    const CalendarLayout wide =
        CalendarLayout::make(data(), room, ChartLook::ofScreen().metrics(), QLocale()); // wider is higher too
    double foot = 0;
    for (const QRectF& box : paintLegend(nullptr))
        foot = std::max(foot, box.bottom());
    return {352, static_cast<int>(std::ceil(wide.size.height() + 4 + barRoom + foot))};
}

QSize CalendarChart::minimumSizeHint() const { return {160, sizeHint().height()}; }

void CalendarChart::resizeEvent(QResizeEvent* event) {
    place();
    if (event->oldSize().width() != width())
        updateGeometry();
    QWidget::resizeEvent(event);
}

/// Left: fills from none to most. Right: the corners. The boxes stand below the cells; with no painter they
/// are measured from the top.
std::vector<QRectF> CalendarChart::paintLegend(QPainter* painter) const {
    const CalendarData& all = data();
    const ChartLook look = ChartLook::ofScreen();
    const QFontMetricsF metrics(look.font);
    const double s = look.scale;
    const double high = std::max(metrics.height(), 16 * s);
    const double top = painter ? m_area->geometry().bottom() + 12.0 : 12.0;
    const double room = std::max(width(), 160);
    struct Item {
        int kind; // 0 fills, 1 small corner, 2 large corner, 3 ring
        QString words;
        double glyph;
    };
    std::vector<Item> items;
    if (!all.levelWords.isEmpty())
        items.push_back({0, all.levelWords, 66 * s});
    if (!all.ringWords.isEmpty())
        items.push_back({3, all.ringWords, 14 * s});
    if (!all.smallCorner.isEmpty())
        items.push_back({1, all.smallCorner, 13 * s});
    if (!all.largeCorner.isEmpty())
        items.push_back({2, all.largeCorner, 19 * s});
    std::vector<QRectF> boxes;
    double x = 0;
    double y = top;
    for (const Item& item : items) {
        const double wide = item.glyph + 5 * s + metrics.horizontalAdvance(item.words);
        if (x > 0 && x + wide > room) {
            x = 0;
            y += high + 6;
        }
        boxes.emplace_back(x, y, wide, high);
        x += wide + 14 * s;
    }
    if (!painter)
        return boxes;
    // one row: what follows the fills keeps to the right, as the columns do
    const bool oneRow = boxes.size() > 1 && boxes.back().top() == boxes.front().top();
    const double end = std::min<double>(width(), m_cells->layoutNow().size.width());
    const double shift = oneRow ? std::max(0.0, end - boxes.back().right()) : 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QRectF box = boxes[i].translated(i > 0 ? shift : 0, 0);
        const double middle = box.center().y();
        if (items[i].kind == 0) {
            for (int level = 0; level < 4; ++level)
                CalendarCells::paintCell(*painter,
                                         QRectF(box.left() + level * 17 * s, middle - 6 * s, 12 * s, 12 * s),
                                         {0, level, 0, false, {}}, all, s * 0.6);
        } else if (items[i].kind == 3) {
            painter->setPen(QPen(color(Token::Ink3), 1.6 * s));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QPointF(box.left() + 6 * s, middle), 2.8 * s, 2.8 * s);
        } else {
            const double side = (items[i].kind == 2 ? 15 : 9) * s;
            const QPointF corners[] = {{box.left(), middle - side / 2},
                                       {box.left() + side, middle - side / 2},
                                       {box.left() + side, middle + side / 2}};
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(items[i].kind == 2 ? all.largeInk : all.smallInk));
            painter->drawPolygon(corners, 3);
        }
        painter->setFont(look.font);
        painter->setPen(color(Token::Ink2));
        painter->drawText(box.adjusted(items[i].glyph + 5 * s, 0, 2, 0),
                          Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                          items[i].words);
    }
    return boxes;
}

void CalendarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(&painter);
}

} // namespace patella::ui
