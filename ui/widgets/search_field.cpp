#include "ui/widgets/search_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace patella::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_clear(new IconButton(QStringLiteral("x"), tr("Clear the search"), this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("search", true);
    m_clear->setSides(28, 16);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    followTheme(this);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { place(); });
    connect(&theme(), &Theme::fontChanged, this, [this] { place(); });
    place();
}

void SearchField::setKeyHint(const QString& keys) {
    m_keys = keys;
    place();
    update();
}

bool SearchField::focusOn(const QWidget* page) {
    for (SearchField* field : page->findChildren<SearchField*>())
        if (field->isVisible() && field->isEnabled()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return true;
        }
    return false;
}

QSize SearchField::sizeHint() const { return {280, grown(40, Role::Body)}; }

void SearchField::place() {
    const QSize side = m_clear->sizeHint();
    m_clear->setGeometry(QRect(QPoint(width() - side.width() - 6, (height() - side.height()) / 2), side));
    m_clear->setVisible(!text().isEmpty());
    const int right = text().isEmpty()
                          ? (m_keys.isEmpty() ? 0 : qRound(paintKeyCap(nullptr, {}, m_keys, {})) + 8)
                          : side.width();
    setTextMargins(iconSide(18) + 8, 0, right, 0);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && !event->modifiers())
        Q_EMIT resultsWanted();
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = iconSide(18);
    paintIcon(painter, QRectF(13, (height() - side) / 2.0, side, side), QStringLiteral("search"),
              color(Token::Ink2));
    if (!m_keys.isEmpty() && text().isEmpty()) {
        const qreal cap = paintKeyCap(nullptr, {}, m_keys, {});
        paintKeyCap(&painter, QRectF(width() - cap - 12, 0, cap, height()), m_keys, color(Token::Ink3));
    }
}

} // namespace patella::ui
