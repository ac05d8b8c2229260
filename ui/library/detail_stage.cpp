#include "ui/library/detail_stage.h"

#include "ui/library/exercise_look.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

DetailStage::DetailStage(const Exercise& exercise, QWidget* parent)
    : QWidget(parent)
    , m_leaveOut(!exercise.playable())
    , m_icon(kindIcon(exercise.kind))
    , m_kind(Words::name(exercise.kind))
    , m_position(Words::name(exercise.position)) {
    installSpoken();
    followTheme(this);
    if (auto figure = figureBook().find(text(exercise.id.value))) {
        m_canvas = new FigureCanvas(this);
        m_canvas->setPeople(FigurePeople::Varied);
        m_canvas->setFigure(std::move(figure));
        m_canvas->setArrow(true);
        m_canvas->setReducedMotion(motion::reduced());
        m_canvas->setRunning(!motion::reduced());
        connect(&theme(), &Theme::changed, this, [this] { m_canvas->setBackground(color(Token::Soft)); });
        m_canvas->setBackground(color(Token::Soft));
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DetailStage::sizeHint() const { return {404, 212}; }

void DetailStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_canvas)
        m_canvas->setGeometry(rect().adjusted(12, 8, -12, -4));
}

QString DetailStage::spokenName() const {
    return tr("%1, %2", "kind of exercise, position").arg(m_kind, m_position);
}

void DetailStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!theme().isHighContrast())
        painter.fillRect(rect(), color(Token::Soft));
    if (m_canvas)
        return;
    const KneecapStage::Look look{Token::Surface, m_leaveOut ? Token::Ink : Token::Accent, Token::Ink2};
    KneecapStage::paint(painter, QRectF(rect()).adjusted(16, 16, -16, -16), m_icon, m_kind, m_position, look);
}

} // namespace patella::ui
