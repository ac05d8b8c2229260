#include "ui/firstrun/first_run_panel.h"

#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int padding = 48;
constexpr int stageSide = 350;
constexpr double peak = 0.5; ///< of a figure's movement

} // namespace

FirstRunPanel::FirstRunPanel(QWidget* parent)
    : QWidget(parent)
    , m_line(new TextLabel({}, Role::PageTitle, Token::HeroInk))
    , m_figure(new FigureCanvas(this)) {
    followTheme(this);
    setFixedWidth(wide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 56, padding, padding);
    column->addWidget(m_line->wrapped());
    column->addStretch(1);
    m_figure->setMuscles(false);
    m_figure->setFloor(false);
    m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto ground = [this] { m_figure->setBackground(color(Token::HeroStage)); };
    connect(&theme(), &Theme::changed, this, ground);
    ground();
}

void FirstRunPanel::show(const QString& line, const QString& exercise) {
    m_line->setText(line);
    m_figure->setFigure(figureBook().find(exercise));
    m_figure->setPosition(peak);
    m_figure->setVisible(m_figure->hasFigure());
    update();
}

QRectF FirstRunPanel::stage() const {
    const double side = stageSide * 24.0 / 19;
    return {(width() - side) / 2, height() * 0.6 - side / 2, side, side};
}

void FirstRunPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QRectF at = stage();
    m_figure->setGeometry(QRectF(24, at.top() + 30, width() - 48, at.height() - 90).toRect());
}

void FirstRunPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Hero));
    paintKneecap(painter, stage(), color(Token::HeroStage));
}

} // namespace patella::ui
