#include "ui/widgets/chip_popup.h"

#include "ui/widgets/chip_menu.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBitmap>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

/// Whether it may be a shortcut of the window below: those need Ctrl, Alt or a function key.
bool meantForWindow(const QKeyEvent& event) {
    const int key = event.key();
    const bool modifierAlone = key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
                               key == Qt::Key_Meta || key == Qt::Key_Shift;
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35 && key != Qt::Key_F4; // F4 is the list's
    return !modifierAlone &&
           (function || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)));
}

} // namespace

ChipPopup::ChipPopup(ChipMenu& menu)
    : QFrame(&menu, Qt::Popup | Qt::FramelessWindowHint)
    , m_menu(menu) {
    setAccessibleName(menu.accessibleName());
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (const ChipMenu::Option& option : menu.options()) {
        auto* row = new ChipRow(option.label, menu.isExclusive(), list);
        rows->addWidget(row);
        m_rows.push_back(row);
        connect(row, &QAbstractButton::clicked, &menu, [&menu, key = option.key] { menu.toggleOption(key); });
    }
    rows->addStretch(1);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(6, 6, 6, 6);
    outer->addWidget(scroll);
    refresh();
}

void ChipPopup::refresh() {
    const auto& options = m_menu.options();
    for (std::size_t i = 0; i < m_rows.size() && i < options.size(); ++i) {
        m_rows[i]->setChecked(m_menu.isChosen(options[i].key));
        m_rows[i]->setCount(options[i].count);
    }
}

void ChipPopup::openBelow() {
    int wide = m_menu.width();
    int high = 12;
    for (const ChipRow* row : m_rows) {
        wide = std::max(wide, row->sizeHint().width() + 12);
        high += row->sizeHint().height() + 2;
    }
    const QRect area = m_menu.screen() ? m_menu.screen()->availableGeometry() : QRect(0, 0, 1280, 800);
    QPoint corner = m_menu.mapToGlobal(QPoint(0, m_menu.height() + 4));
    const int below = area.bottom() - corner.y() - 8;
    if (high > below && corner.y() - area.top() > below + m_menu.height()) {
        high = std::min(high, corner.y() - m_menu.height() - 8 - area.top());
        corner.setY(m_menu.mapToGlobal(QPoint(0, 0)).y() - 4 - high);
    } else {
        high = std::min(high, std::max(120, below));
    }
    wide = std::min(wide + 10, area.width() - 16); // 10: the scroll bar, should it come
    corner.setX(std::clamp(corner.x(), area.left() + 8, std::max(area.left() + 8, area.right() - 8 - wide)));
    setGeometry(QRect(corner, QSize(wide, high)));
    show();
    if (m_rows.empty())
        return;
    const auto on =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ChipRow* row) { return row->isChecked(); });
    (on == m_rows.end() ? m_rows.front() : *on)->setFocus(Qt::PopupFocusReason);
}

void ChipPopup::step(int by) {
    const auto count = static_cast<int>(m_rows.size());
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ChipRow* row) { return row->hasFocus(); });
    const auto at = static_cast<int>(found - m_rows.begin());
    if (count == 0)
        return;
    const int next = found == m_rows.end() ? 0 : (at + by + count) % count;
    m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

/// A popup hides the window's shortcuts; gone before they are looked for, it lets them through.
bool ChipPopup::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && meantForWindow(*static_cast<QKeyEvent*>(event)))
        close();
    return QFrame::event(event);
}

void ChipPopup::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Home:
        m_rows.front()->setFocus(Qt::TabFocusReason);
        break;
    case Qt::Key_End:
        m_rows.back()->setFocus(Qt::TabFocusReason);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* row = qobject_cast<ChipRow*>(focusWidget()))
            row->click();
        break;
    case Qt::Key_Escape:
    case Qt::Key_F4:
        close();
        break;
    default:
        if (meantForWindow(*event))
            QCoreApplication::sendEvent(&m_menu, event); // some pages take their keys without a shortcut
        else
            QFrame::keyPressEvent(event);
    }
}

void ChipPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paintRound(painter, rect(), 12, color(Token::Surface), color(Token::Line2), theme().lineWidth());
}

void ChipPopup::resizeEvent(QResizeEvent* event) {
    // A mask, since round corners by translucency need a compositor.
    QBitmap mask(size());
    mask.clear();
    QPainter painter(&mask);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), 12, 12);
    painter.end();
    setMask(mask);
    QFrame::resizeEvent(event);
}

} // namespace patella::ui
