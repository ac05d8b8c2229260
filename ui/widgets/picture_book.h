#pragma once
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QSize>
#include <QStringList>

#include <functional>

namespace patella::ui {

/// The user's own pictures by the name that an exercise keeps. Read and decoded beside the window's thread,
/// already at the size at which they are shown. For painting only; the composition root fills it.
class PictureBook : public QObject {
    Q_OBJECT

public:
    /// Names of the pictures of an exercise. For the editor, which shows what is not saved yet,
    /// "picture:<name>" stands for that one.
    using Names = std::function<QStringList(const QString& exercise)>;
    /// Its bytes, checked; empty when there are none. Called on other threads.
    using Read = std::function<QByteArray(const QString& name)>;

    PictureBook();
    ~PictureBook() override;
    void
    setSource(Names names,
              Read read); ///< forgets what was read before; without `read` it waits for what is under way
    [[nodiscard]] QStringList names(const QString& exercise) const;

    /// The whole picture within `box`, at most at its own size; null for now: changed() says when it is
    /// there. One that cannot be read is isBroken() from then on.
    [[nodiscard]] QPixmap picture(const QString& name, const QSize& box, qreal pixelRatio);
    [[nodiscard]] bool isBroken(const QString& name) const { return m_broken.contains(name); }

Q_SIGNALS:
    void changed();

private:
    struct Wanted {
        QString name;
        QSize pixels;
        friend bool operator==(const Wanted&, const Wanted&) = default;
        friend size_t qHash(const Wanted& w, size_t seed = 0) {
            return qHashMulti(seed, w.name, w.pixels.width(), w.pixels.height());
        }
    };
    void keep(const Wanted& wanted, const QImage& image, int generation);

    Names m_names;
    Read m_read;
    QHash<Wanted, QPixmap> m_drawn;
    QSet<Wanted> m_wanted;
    QSet<QString> m_broken;
    int m_generation = 0; ///< what was asked of an earlier source is passed over
};

/// For painting only.
PictureBook& pictureBook();

} // namespace patella::ui
