#pragma once
#include "src/figure/tween.h"
#include "ui/widgets/figure_look.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace patella::ui {

/// The figures by the id of their exercise, read when first asked for; "figure:<id>" stands for a figure
/// itself, which the editor shows before anything is saved. For painting only; the composition root fills it.
class FigureBook : public QObject {
    Q_OBJECT

public:
    /// The direction is 1, or 2 of an exercise that has two.
    using Load = std::function<std::shared_ptr<const Figure>(const QString& exercise, int direction)>;

    FigureBook();
    /// Forgets what was read before. `load` returns null where there is no figure or its file is broken.
    void setLoad(Load load);
    [[nodiscard]] std::shared_ptr<const Figure> find(const QString& exercise, int direction = 1);

    /// Whether there is a figure, or a picture of the user's own in its place.
    [[nodiscard]] bool shows(const QString& exercise);

    /// Who is drawn everywhere; a skin below 0 varies with the figure.
    void setPeople(FigurePeople people, int skin);
    [[nodiscard]] FigurePerson person(std::string_view figureId) const;

    /// The cropped peak, or the user's own first picture; a null pixmap for now: it is then drawn between two
    /// events, and changed() says so.
    [[nodiscard]] QPixmap thumbnail(const QString& exercise, const QSize& size, qreal pixelRatio,
                                    const QColor& background);

Q_SIGNALS:
    void changed();
    void peopleChanged();

private:
    struct Wanted {
        QString exercise;
        QSize size;
        qreal ratio;
        QRgb background;
        bool dark;
        friend bool operator==(const Wanted&, const Wanted&) = default;
        friend size_t qHash(const Wanted& w, size_t seed = 0) {
            return qHashMulti(seed, w.exercise, w.size.width(), w.size.height(), w.ratio, w.background,
                              w.dark);
        }
    };
    void drawNext();
    [[nodiscard]] static QPixmap ownPicture(const QString& name, const QSize& size, qreal pixelRatio);

    Load m_load;
    FigurePeople m_people = FigurePeople::Varied;
    int m_skin = -1;
    QHash<std::pair<QString, int>, std::shared_ptr<const Figure>> m_figures;
    QHash<Wanted, QPixmap> m_drawn;
    std::deque<Wanted> m_wanted;
};

/// For painting only.
FigureBook& figureBook();

} // namespace patella::ui
