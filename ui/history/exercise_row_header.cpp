#include "ui/history/exercise_row_header.h"

#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/reading_way.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace patella::ui {

namespace {

constexpr int pictureWidth = 52;
constexpr int pictureHeight = 40;
constexpr int gap = 12;
constexpr int least = 52; ///< height of a row

int heightOf(const QString& text, Role role, int width) {
    const QRect box(0, 0, std::max(1, width), 10'000);
    const int lines = QFontMetrics(roleFont(role)).boundingRect(box, Qt::TextWordWrap, text).height();
    return std::max(lineHeight(role), lines);
}

int widthOf(const QString& text, Role role) {
    return QFontMetrics(roleFont(role)).horizontalAdvance(text) + 2;
}

} // namespace

ExerciseRow::Header::Header(ExerciseRow* row)
    : QAbstractButton(row)
    , m_row(row) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::setRadius(this, 10);
    followTheme(this);
}

void ExerciseRow::Header::setExercise(const QString& id) {
    m_exercise = id;
    connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
}

void ExerciseRow::Header::setTexts(const QString& icon, const QString& name, const QString& dose,
                                   const QString& done, bool whole) {
    m_icon = icon;
    m_name = name;
    m_dose = dose;
    m_done = done;
    m_whole = whole;
    setText(name);
    setAccessibleName(tr("%1, %2, %3", "exercise, planned dose, sets done").arg(name, dose, done));
    setAccessibleDescription(tr("Shows what was done, set by set"));
    updateGeometry();
}

ExerciseRow::Header::Places ExerciseRow::Header::placesFor(int width) const {
    Places at;
    const int left = pictureWidth + gap;
    const int chevron = iconSide(18);
    const int right = width - chevron - gap;
    const int doneWidth = widthOf(m_done, Role::Body);
    const bool below = right - doneWidth - gap - left < 140 * typeScale(); // too narrow for two columns
    const int words = (below ? right : right - doneWidth - gap) - left;
    const int nameHeight = heightOf(m_name, Role::BodyMedium, words);
    const int doseHeight = heightOf(m_dose, Role::Note, words);
    const int doneHeight = lineHeight(Role::Body);
    const int block = nameHeight + 1 + doseHeight + (below ? doneHeight + 2 : 0);
    at.height = std::max(grown(least, Role::Body), block + 12);
    int y = (at.height - block) / 2;
    at.name = QRect(left, y, words, nameHeight);
    y += nameHeight + 1;
    at.dose = QRect(left, y, words, doseHeight);
    at.done = below ? QRect(left, y + doseHeight + 2, words, doneHeight)
                    : QRect(right - doneWidth, (at.height - doneHeight) / 2, doneWidth, doneHeight);
    return at;
}

QSize ExerciseRow::Header::sizeHint() const {
    const int width = pictureWidth + 3 * gap + iconSide(18) +
                      std::max(widthOf(m_name, Role::BodyMedium), widthOf(m_dose, Role::Note)) +
                      widthOf(m_done, Role::Body);
    return {width, placesFor(width).height};
}

QSize ExerciseRow::Header::minimumSizeHint() const {
    const int width = pictureWidth + 2 * gap + iconSide(18) + qRound(120 * typeScale());
    return {width, grown(least, Role::Body)};
}

int ExerciseRow::Header::heightForWidth(int width) const { return placesFor(width).height; }

void ExerciseRow::Header::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintRound(painter, QRectF(rect()).adjusted(0, 2, 0, -2), 10,
                   color(isDown() ? Token::Line : Token::Well));
    paintPicture(painter);
    Places at = placesFor(width());
    for (QRect* place : {&at.name, &at.dose, &at.done})
        *place = QStyle::visualRect(layoutDirection(), rect(), *place);
    painter.setFont(roleFont(Role::BodyMedium));
    painter.setPen(color(Token::Ink));
    painter.drawText(at.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_name);
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    painter.drawText(at.dose, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_dose);
    painter.setFont(roleFont(Role::Body));
    painter.setPen(color(m_whole ? Token::Ink : Token::Ink2));
    painter.drawText(at.done, Qt::AlignLeft | Qt::AlignVCenter, m_done);
    const int side = iconSide(18);
    paintIcon(
        painter,
        visually(layoutDirection(), rect(), QRectF(width() - side, (height() - side) / 2.0, side, side)),
        isChecked() ? u"up" : u"down", color(Token::Ink2));
}

void ExerciseRow::Header::paintPicture(QPainter& painter) const {
    const QRectF well = visually(layoutDirection(), rect(),
                                 {0, (height() - pictureHeight) / 2.0, pictureWidth, pictureHeight});
    paintRound(painter, well, 8, color(Token::FigureBg));
    const QPixmap figure =
        figureBook().thumbnail(m_exercise, well.size().toSize(), devicePixelRatioF(), color(Token::FigureBg));
    if (figure.width() > 1)
        painter.drawPixmap(well.topLeft(), figure);
    else if (!figureBook().shows(m_exercise))
        KneecapStage::paint(painter, well.adjusted(0, 2, 0, -2), m_icon);
}

void ExerciseRow::Header::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT m_row->moveWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT m_row->moveWanted(1);
        break;
    case Qt::Key_Left:
        m_row->setExpanded(false);
        break;
    case Qt::Key_Right:
        m_row->setExpanded(true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace patella::ui
