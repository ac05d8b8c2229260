#include "ui/library/detail_pane.h"

#include "ui/library/detail_body.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>

namespace patella::ui {

namespace {
constexpr qreal radius = 16;
}

class DetailPane::Corners : public QWidget {
public:
    explicit Corners(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.fillPath(outside - inside, color(Token::Canvas));
        paintRound(painter, rect(), radius, {}, color(Token::Line), theme().lineWidth());
    }
};

DetailPane::DetailPane(QWidget* parent)
    : QFrame(parent)
    , m_card(new QWidget(this))
    , m_scroll(new QScrollArea(m_card))
    , m_footer(new QWidget(m_card))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close"), m_card))
    , m_corners(new Corners(m_card)) {
    setAccessibleName(tr("Exercise"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_card->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);
    makeFooter();
    m_close->setShape(IconButton::Shape::Round);
    m_close->setVariant(IconButton::Variant::Outlined);
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, &DetailPane::closeRequested);
    followTheme(this);
}

void DetailPane::makeFooter() {
    auto* column = new QVBoxLayout(m_footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(Qt::Horizontal, m_footer));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 16);
    row->setSpacing(8);
    m_add = new Button(tr("Add to routine"), Button::Variant::Primary, m_footer);
    m_add->setIconName(QStringLiteral("plus"));
    m_try = new Button(tr("Try it"), Button::Variant::Secondary, m_footer);
    m_try->setIconName(QStringLiteral("play"));
    for (Button* button : {m_add, m_try})
        button->setButtonSize(Button::Size::Medium);
    row->addWidget(m_add, 1);
    row->addWidget(m_try);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addToRoutine(m_shown); });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryExercise(m_shown); });
}

void DetailPane::show(const Exercise* exercise, const LibraryContent& content) {
    const QWidget* focus = QApplication::focusWidget();
    const bool within = m_body && focus && m_body->isAncestorOf(focus);
    m_shown = exercise ? exercise->id : ExerciseId();
    m_footer->setVisible(exercise && exercise->playable());
    if (m_body) {
        m_scroll->takeWidget();
        m_body->hide();
        m_body->deleteLater(); // it may be the one who asked
    }
    m_body = exercise ? new DetailBody(*exercise, content) : nullptr;
    setAccessibleName(exercise ? text(exercise->name) : tr("No exercise chosen"));
    if (!m_body)
        return;
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
    connect(m_body, &DetailBody::jumpRequested, this, &DetailPane::jumpRequested);
    if (within)
        takeFocus();
}

int DetailPane::wantedWidth() { return qMin(grown(cardWidth, Role::Body), 620); }

void DetailPane::setSheet(bool on) {
    m_sheet = on;
    m_close->setVisible(on);
    placeParts();
    update();
}

void DetailPane::takeFocus() {
    if (m_body && m_body->variants())
        for (QWidget* each : m_body->variants()->findChildren<QWidget*>())
            if (auto* segment = qobject_cast<QAbstractButton*>(each); segment && segment->isChecked()) {
                segment->setFocus(Qt::OtherFocusReason);
                return;
            }
    if (m_add->isVisibleTo(this)) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* each : m_body ? m_body->findChildren<QWidget*>() : QList<QWidget*>())
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(this)) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void DetailPane::placeParts() {
    m_card->setGeometry(m_sheet ? rect().marginsRemoved(sheetMargins) : rect());
    m_corners->setGeometry(m_card->rect());
    m_corners->raise();
    m_close->adjustSize();
    m_close->move(m_card->width() - m_close->width() - 16, 16);
    m_close->raise();
}

void DetailPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeParts();
}

void DetailPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DetailPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_sheet) {
        painter.fillRect(rect(), color(Token::Canvas));
        painter.fillRect(QRectF(0, 0, theme().lineWidth(), height()), color(Token::Line));
    }
    paintRound(painter, m_card->geometry(), radius, color(Token::Surface));
}

} // namespace patella::ui
