#include "ui/widgets/overlay_dialog.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int widest = 832;
constexpr int edge = 24;
constexpr int radius = 24;
constexpr int side = 2;    ///< of the sheet to its scroll area
constexpr int rounds = 12; ///< above and below it: no scroll bar stands out at the round corners

/// The sheet's scroll area: as high as its content until the window is too small for it.
class SheetScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    int contentHeight(int width) const {
        const QWidget* inner = widget();
        const int high =
            inner->hasHeightForWidth() ? inner->heightForWidth(width) : inner->sizeHint().height();
        return std::max(high, inner->minimumSizeHint().height());
    }
};

class Sheet : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintRound(painter, rect(), radius, color(Token::Surface),
                   color(theme().isDark() ? Token::Line2 : Token::Line), theme().lineWidth());
    }
};

} // namespace

OverlayDialog::OverlayDialog(QWidget* host)
    : QWidget(host)
    , m_sheet(new Sheet(this)) {
    installSpoken();
    followTheme(this);
    hide();
    setFocusPolicy(Qt::NoFocus);
    auto* frame = new QVBoxLayout(m_sheet);
    frame->setContentsMargins(side, rounds, side, rounds);
    frame->setSpacing(0);
    m_frame = frame;
    auto* scroll = new SheetScroll(m_sheet);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll = scroll;
    auto* inner = new QWidget;
    inner->setObjectName(QStringLiteral("sheet-content"));
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    frame->addWidget(scroll);

    m_outer = new QVBoxLayout(inner);
    m_outer->setContentsMargins(30, 16, 30, 16);
    m_outer->setSpacing(16);
    m_head = new QHBoxLayout;
    m_title = new TextLabel({}, Role::PageTitle);
    m_title->wrapped();
    m_head->addWidget(m_title, 1);
    m_outer->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(16);
    m_outer->addLayout(m_body, 1);
    host->installEventFilter(this);
    inner->installEventFilter(this);
}

OverlayDialog::~OverlayDialog() = default;

void OverlayDialog::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString OverlayDialog::title() const { return m_title->text(); }
void OverlayDialog::setCorner(QWidget* widget) {
    m_head->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

QHBoxLayout* OverlayDialog::footer() {
    if (!m_footer) {
        m_footer = new QHBoxLayout;
        m_footer->setSpacing(10);
        m_footer->setContentsMargins(30, 16, 30, 16);
        m_outer->setContentsMargins(30, 16, 30, 4);
        m_frame->addLayout(m_footer); // outside the scroll area: always in sight
    }
    return m_footer;
}

void OverlayDialog::setSheetWidth(int width) {
    m_width = std::min(width, widest);
    place();
}

void OverlayDialog::setFirstFocus(QWidget* widget) { m_first = widget; }
void OverlayDialog::setEscCloses(bool on) { m_escCloses = on; }
void OverlayDialog::setDeleteOnClose(bool on) { m_deleteOnClose = on; }

void OverlayDialog::open() {
    if (m_open)
        return;
    m_open = true;
    m_before = QApplication::focusWidget();
    if (!m_before) // the window comes to the front only now, as after a file dialog
        m_before = window()->focusWidget();
    m_shown = 0.0;
    show();
    raise();
    place();
    takeFocus();
    sayChanged(this, QAccessible::DialogStart);
    Q_EMIT opened();
    motion::run(this, motion::dialog, motion::Way::In, [this](double t) { step(t); });
}

void OverlayDialog::done() {
    if (!m_open)
        return;
    m_open = false;
    sayChanged(this, QAccessible::DialogEnd);
    hide();
    giveFocusBack();
    Q_EMIT closed();
    if (m_deleteOnClose)
        deleteLater();
}

void OverlayDialog::step(double shown) {
    m_shown = shown;
    place();
    update();
}

void OverlayDialog::place() {
    QWidget* host = parentWidget();
    if (!host || !m_open)
        return;
    if (geometry() != host->rect())
        setGeometry(host->rect());
    const double grow = std::max(1.0, typeScale());
    const int wide = std::min(qRound(m_width * grow), std::max(200, width() - 2 * edge));
    const int room = std::max(160, height() - 2 * edge);
    const int below = m_footer ? m_footer->sizeHint().height() : 0;
    const int content =
        static_cast<SheetScroll*>(m_scroll)->contentHeight(wide - 2 * side) + below + 2 * rounds;
    const int high = std::min(content, room);
    const int top = (height() - high) / 2 + qRound((1.0 - m_shown) * motion::rise);
    m_sheet->setGeometry((width() - wide) / 2, top, wide, high);
}

void OverlayDialog::takeFocus() {
    QWidget* first = m_first;
    if (!first) {
        const auto children = m_sheet->findChildren<QWidget*>();
        const auto found = std::find_if(children.begin(), children.end(), [this](const QWidget* child) {
            return child->isVisibleTo(this) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        });
        first = found == children.end() ? nullptr : *found;
    }
    if (first) {
        first->setFocus(Qt::PopupFocusReason);
    } else {
        setFocusPolicy(Qt::StrongFocus);
        FocusRing::leaveAlone(this);
        setFocus(Qt::PopupFocusReason);
    }
}

void OverlayDialog::giveFocusBack() {
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
}

bool OverlayDialog::focusNextPrevChild(bool next) {
    // Round and round inside the sheet.
    QWidget* now = QApplication::focusWidget();
    QWidget* from = now && isAncestorOf(now) ? now : this;
    QWidget* at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        const bool takes = at != this && m_sheet->isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
                           (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy();
        if (takes) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at && at != from);
    return true;
}

bool OverlayDialog::eventFilter(QObject* watched, QEvent* event) {
    const bool hostResized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool contentChanged = watched != parentWidget() && event->type() == QEvent::LayoutRequest;
    if (hostResized || contentChanged)
        place();
    return QWidget::eventFilter(watched, event);
}

void OverlayDialog::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    place();
}

void OverlayDialog::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor dim = color(Token::Dim);
    dim.setAlphaF(static_cast<float>(dim.alphaF() * m_shown));
    painter.fillRect(rect(), dim);
    painter.setOpacity(m_shown);
    paintShadow(painter, m_sheet->geometry(), radius);
}

void OverlayDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        if (m_escCloses)
            done();
    }
    event->accept(); // nothing below hears keys while a sheet is open
}

void OverlayDialog::mousePressEvent(QMouseEvent* event) { event->accept(); }

} // namespace patella::ui
