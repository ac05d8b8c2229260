#include "ui/library/detail_pane.h"

#include "ui/library/detail_body.h"
#include "ui/library/variant_switch.h"
#include "ui/library/widths.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
    , m_bar(new QScrollBar(Qt::Vertical, m_card))
    , m_close(new IconButton(QStringLiteral("x"), tr("Close"), m_card))
    , m_corners(new Corners(m_card)) {
    setAccessibleName(tr("Exercise"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // m_bar lies over the margin instead
    m_scroll->setFocusPolicy(Qt::StrongFocus);                    // the arrows scroll
    FocusRing::setRadius(m_scroll, static_cast<int>(radius));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_card->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);
    makeFooter();
    makeBar();
    m_close->setShape(IconButton::Shape::Round);
    m_close->setVariant(IconButton::Variant::Outlined);
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, &DetailPane::closeRequested);
    m_scroll->installEventFilter(this);
    followTheme(this);
}

/// A bar over the margin, so that the picture reaches the edge.
void DetailPane::makeBar() {
    QScrollBar* inner = m_scroll->verticalScrollBar();
    connect(inner, &QScrollBar::rangeChanged, m_bar, [this, inner](int least, int most) {
        m_bar->setRange(least, most);
        m_bar->setPageStep(inner->pageStep());
        m_bar->setSingleStep(inner->singleStep());
        m_bar->setVisible(most > least);
    });
    connect(inner, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setAccessibleName(tr("Scroll"));
    m_bar->hide();
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
    m_edit = new Button(tr("Edit"), Button::Variant::Secondary, m_footer);
    m_edit->setIconName(QStringLiteral("edit"));
    m_edit->setButtonSize(Button::Size::Medium);
    row->addWidget(m_edit);
    m_more = new IconButton(QStringLiteral("more"), tr("More about this exercise"), m_footer);
    m_more->setVariant(IconButton::Variant::Outlined);
    m_more->setSides(48, 20);
    row->addWidget(m_more);
    column->addLayout(row);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editExercise(m_shown); });
    connect(m_more, &QAbstractButton::clicked, this, &DetailPane::showMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addToRoutine(m_shown); });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryExercise(m_shown); });
}

void DetailPane::showMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Make my own copy…"), this, [this] { Q_EMIT copyExercise(m_shown); });
    menu->addAction(tr("Share…"), this, [this] { Q_EMIT shareExercise(m_shown); });
    if (m_own) {
        menu->addAction(tr("Edit…"), this, [this] { Q_EMIT editExercise(m_shown); });
        menu->addSeparator();
        menu->addAction(tr("Remove"), this, [this] { Q_EMIT removeExercise(m_shown); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void DetailPane::show(const Exercise* exercise, const LibraryContent& content) {
    const QWidget* focus = QApplication::focusWidget();
    const bool within = m_body && focus && m_body->isAncestorOf(focus);
    const VariantSwitch* before = within ? m_body->variants() : nullptr;
    const bool harder = before && focus == before->button(VariantSwitch::Step::Harder);
    m_shown = exercise ? exercise->id : ExerciseId();
    m_own = exercise && content.library && content.library->origin(exercise->id) == Origin::Own;
    const bool playable = exercise && exercise->playable();
    m_footer->setVisible(exercise != nullptr);
    m_add->setVisible(playable);
    m_try->setVisible(playable);
    m_edit->setVisible(m_own && !playable); // where there is room
    if (m_body) {
        m_scroll->takeWidget();
        m_body->hide();
        m_body->deleteLater(); // it may be the one who asked
    }
    m_body = exercise ? new DetailBody(*exercise, content) : nullptr;
    setAccessibleName(exercise ? text(exercise->name) : tr("No exercise chosen"));
    m_scroll->setAccessibleName(accessibleName());
    if (!m_body)
        return;
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
    connect(m_body, &DetailBody::jumpRequested, this, &DetailPane::jumpRequested);
    orderTabs();
    if (within)
        focusVariant(harder);
}

/// Reading order: the text, what can be pressed in it, the buttons below, the cross.
void DetailPane::orderTabs() {
    QWidget* last = m_body->followInTabOrder(m_scroll);
    for (QWidget* each : std::initializer_list<QWidget*>{m_add, m_try, m_edit, m_more, m_close}) {
        setTabOrder(last, each);
        last = each;
    }
}

/// Keeps the keyboard on "easier" or "harder", so that one can go on in the same direction.
void DetailPane::focusVariant(bool harder) {
    using Step = VariantSwitch::Step;
    const VariantSwitch* variants = m_body->variants();
    QAbstractButton* wanted = variants ? variants->button(harder ? Step::Harder : Step::Easier) : nullptr;
    if (!wanted && variants)
        wanted = variants->button(harder ? Step::Easier : Step::Harder);
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

int DetailPane::wantedWidth() { return qMin(widthOf(cardWidth), 620); }

void DetailPane::setSheet(bool on) {
    m_sheet = on;
    m_close->setVisible(on);
    placeParts();
    update();
}

void DetailPane::takeFocus() { m_scroll->setFocus(Qt::OtherFocusReason); }

void DetailPane::placeParts() {
    m_card->setGeometry(m_sheet ? rect().marginsRemoved(sheetMargins) : rect());
    m_corners->setGeometry(m_card->rect());
    const int width = m_bar->sizeHint().width();
    m_bar->setGeometry(m_card->width() - width - 2, static_cast<int>(radius), width,
                       m_scroll->height() - static_cast<int>(radius));
    m_bar->raise();
    m_corners->raise();
    m_close->adjustSize();
    m_close->move(m_card->width() - m_close->width() - 16, 16);
    m_close->raise();
}

void DetailPane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeParts();
}

bool DetailPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll && event->type() == QEvent::Resize)
        placeParts(); // the footer came or went
    return QFrame::eventFilter(watched, event);
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
