#include "ui/widgets/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

Toast* Toast::present(QWidget* host, const QString& text, const QString& actionText,
                      std::function<void()> action) {
    const auto old = host->findChildren<Toast*>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast* toast : old)
        toast->dismiss();
    return new Toast(host, text, actionText, std::move(action));
}

Toast::Toast(QWidget* host, const QString& text, const QString& actionText, std::function<void()> action)
    : QFrame(host)
    , m_label(new TextLabel(text, Role::Body, Token::InverseInk)) {
    followTheme(this);
    setAccessibleName(text);
    m_label->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, actionText.isEmpty() ? 20 : 8, 8);
    row->setSpacing(16);
    row->addWidget(m_label, 1);
    if (!actionText.isEmpty()) {
        m_button = new Button(actionText, Button::Variant::Inverse);
        m_button->setIconName(QStringLiteral("undo"));
        row->addWidget(m_button);
        connect(m_button, &QAbstractButton::clicked, this, [this, action = std::move(action)] {
            if (action)
                action();
            Q_EMIT actionTriggered();
            dismiss();
        });
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || (m_button && m_button->hasFocus()))
            m_timer.start(shownFor / 2);
        else
            dismiss();
    });
    connect(&theme(), &Theme::fontChanged, this, [this] { place(); });
    host->installEventFilter(this);
    place();
    QWidget::show();
    raise();
    m_timer.start(shownFor);
    announce(this, text);
    motion::run(this, motion::page, motion::Way::In, [this](double t) {
        m_rise = 1.0 - t;
        place();
    });
}

QString Toast::text() const { return m_label->text(); }

void Toast::dismiss() {
    if (isHidden())
        return;
    m_timer.stop();
    hide();
    Q_EMIT dismissed();
    deleteLater();
}

void Toast::place() {
    const QWidget* host = parentWidget();
    const int room = std::max(120, host->width() - 24);
    const QMargins margins = layout()->contentsMargins();
    const int words = m_label->fontMetrics().horizontalAdvance(m_label->text()) + 4;
    const int button = m_button ? m_button->sizeHint().width() + 16 : 0;
    const int wide =
        std::min({room, words + button + margins.left() + margins.right(), std::max(640, room / 2)});
    const int least = grown(52, Role::Body);
    const int high = std::max(least, layout()->totalHeightForWidth(wide));
    if (const int drop = host->property(dropProperty).toInt(); drop > 0) {
        setGeometry(host->width() - wide - 12, drop - qRound(m_rise * motion::rise), wide, high);
        return;
    }
    const int lift = host->property(liftProperty).toInt();
    setGeometry(12, host->height() - high - 24 - lift + qRound(m_rise * motion::rise), wide, high);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRound(painter, rect(), 12, color(Token::Inverse));
}

void Toast::enterEvent(QEnterEvent* event) { QFrame::enterEvent(event); }

void Toast::leaveEvent(QEvent* event) {
    if (m_timer.remainingTime() < shownFor / 4)
        m_timer.start(shownFor / 4);
    QFrame::leaveEvent(event);
}

} // namespace patella::ui
