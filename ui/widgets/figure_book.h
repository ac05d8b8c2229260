#pragma once
#include "src/figure/tween.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace patella::ui {

/// The figures by the id of their exercise, read when first asked for. For painting only; the composition
/// root fills it.
class FigureBook : public QObject {
    Q_OBJECT

public:
    using Load = std::function<std::shared_ptr<const Figure>(const QString& exercise)>;

    FigureBook();
    /// Forgets what was read before. `load` returns null where there is no figure or its file is broken.
    void setLoad(Load load);
    [[nodiscard]] std::shared_ptr<const Figure> find(const QString& exercise);

    /// The cropped peak, or a null pixmap for now: it is then drawn between two events, and changed() says
    /// so.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size, qreal pixelRatio,
                                    const QColor& background);

Q_SIGNALS:
    void changed();

private:
    struct Wanted {
        QString key;
        QString exercise;
        QSize size;
        qreal ratio;
        QColor background;
        bool dark;
    };
    void drawNext();

    Load m_load;
    QHash<QString, std::shared_ptr<const Figure>> m_figures;
    QHash<QString, QPixmap> m_drawn;
    std::deque<Wanted> m_wanted;
};

/// For painting only.
FigureBook& figureBook();

} // namespace patella::ui
