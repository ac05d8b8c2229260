#include "ui/widgets/figure_book.h"

#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace patella::ui {

namespace {
constexpr qsizetype mostKept = 400; // thumbnails; a page shows some twenty
} // namespace

FigureBook::FigureBook() { connect(&pictureBook(), &PictureBook::changed, this, &FigureBook::changed); }

void FigureBook::setLoad(Load load) {
    m_load = std::move(load);
    m_figures.clear();
    m_drawn.clear();
    m_wanted.clear();
    Q_EMIT changed();
}

std::shared_ptr<const Figure> FigureBook::find(const QString& exercise, int direction) {
    const std::pair key(exercise, direction);
    const auto known = m_figures.constFind(key);
    if (known != m_figures.constEnd())
        return *known;
    std::shared_ptr<const Figure> figure = m_load ? m_load(exercise, direction) : nullptr;
    m_figures.insert(key, figure);
    return figure;
}

bool FigureBook::shows(const QString& exercise) {
    return find(exercise) || !pictureBook().names(exercise).isEmpty();
}

void FigureBook::setPeople(FigurePeople people, int skin) {
    if (people == m_people && skin == m_skin)
        return;
    m_people = people;
    m_skin = skin;
    m_drawn.clear();
    m_wanted.clear();
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

FigurePerson FigureBook::person(std::string_view figureId) const {
    return personFor(figureId, m_people, m_skin);
}

QPixmap FigureBook::thumbnail(const QString& exercise, const QSize& size, qreal pixelRatio,
                              const QColor& background) {
    if (!find(exercise))
        if (const QStringList pictures = pictureBook().names(exercise); !pictures.isEmpty())
            return ownPicture(pictures.front(), size, pixelRatio);
    const Wanted wanted{exercise, size, pixelRatio, background.rgb(), theme().isDark()};
    const auto drawn = m_drawn.constFind(wanted);
    if (drawn != m_drawn.constEnd())
        return *drawn;
    if (std::find(m_wanted.begin(), m_wanted.end(), wanted) == m_wanted.end()) {
        if (m_wanted.empty())
            QTimer::singleShot(0, this, &FigureBook::drawNext);
        m_wanted.push_back(wanted);
    }
    return {};
}

/// In the middle of a clear ground, its corners round.
QPixmap FigureBook::ownPicture(const QString& name, const QSize& size, qreal pixelRatio) {
    const QPixmap picture = pictureBook().picture(name, size, pixelRatio);
    if (picture.isNull())
        return {};
    QPixmap pixmap((QSizeF(size) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF place(QPointF(), picture.deviceIndependentSize());
    place.moveCenter(QRectF(QPointF(), size).center());
    QPainterPath round;
    round.addRoundedRect(place, 6, 6);
    painter.setClipPath(round);
    painter.drawPixmap(place.topLeft(), picture);
    return pixmap;
}

/// One a turn of the event loop, so that keys and scrolling come in between.
void FigureBook::drawNext() {
    if (m_wanted.empty())
        return;
    const Wanted next = m_wanted.back(); // what was asked for last is what is seen now
    m_wanted.pop_back();
    QPixmap pixmap(1, 1);
    pixmap.fill(Qt::transparent);
    if (const auto figure = find(next.exercise)) {
        FigureLook look;
        look.person = person(figure->id);
        look.dark = next.dark;
        look.background = QColor(next.background);
        pixmap = figureThumbnail(*figure, next.size, next.ratio, look);
    }
    if (m_drawn.size() > mostKept)
        m_drawn.clear();
    m_drawn.insert(next, pixmap);
    if (!m_wanted.empty())
        QTimer::singleShot(0, this, &FigureBook::drawNext);
    Q_EMIT changed();
}

FigureBook& figureBook() {
    static FigureBook book;
    return book;
}

} // namespace patella::ui
