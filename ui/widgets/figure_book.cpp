#include "ui/widgets/figure_book.h"

#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/theme.h"

#include <QTimer>

#include <algorithm>

namespace patella::ui {

namespace {
constexpr qsizetype mostKept = 400; // thumbnails; a page shows some twenty
} // namespace

FigureBook::FigureBook() = default;

void FigureBook::setLoad(Load load) {
    m_load = std::move(load);
    m_figures.clear();
    m_drawn.clear();
    m_wanted.clear();
    Q_EMIT changed();
}

std::shared_ptr<const Figure> FigureBook::find(const QString& exercise) {
    const auto known = m_figures.constFind(exercise);
    if (known != m_figures.constEnd())
        return *known;
    std::shared_ptr<const Figure> figure = m_load ? m_load(exercise) : nullptr;
    m_figures.insert(exercise, figure);
    return figure;
}

QPixmap FigureBook::thumbnail(const QString& exercise, const QSize& size, qreal pixelRatio,
                              const QColor& background) {
    const bool dark = theme().isDark();
    const QString key = QStringLiteral("%1/%2x%3/%4/%5/%6")
                            .arg(exercise, QString::number(size.width()), QString::number(size.height()),
                                 QString::number(pixelRatio), background.name(),
                                 dark ? QStringLiteral("d") : QStringLiteral("l"));
    const auto drawn = m_drawn.constFind(key);
    if (drawn != m_drawn.constEnd())
        return *drawn;
    const bool waiting =
        std::any_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted& w) { return w.key == key; });
    if (!waiting) {
        if (m_wanted.empty())
            QTimer::singleShot(0, this, &FigureBook::drawNext);
        m_wanted.push_back({key, exercise, size, pixelRatio, background, dark});
    }
    return {};
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
        look.person = personFor(figure->id);
        look.dark = next.dark;
        look.background = next.background;
        pixmap = figureThumbnail(*figure, next.size, next.ratio, look);
    }
    if (m_drawn.size() > mostKept)
        m_drawn.clear();
    m_drawn.insert(next.key, pixmap);
    if (!m_wanted.empty())
        QTimer::singleShot(0, this, &FigureBook::drawNext);
    Q_EMIT changed();
}

FigureBook& figureBook() {
    static FigureBook book;
    return book;
}

} // namespace patella::ui
