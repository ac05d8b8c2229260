#include "ui/widgets/picture_book.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

#include <cmath>

namespace patella::ui {

namespace {

constexpr qsizetype mostKept = 200;
const QLatin1String unsaved("picture:");

/// Turned as the camera says, never larger than it is.
QImage decode(const QByteArray& bytes, const QSize& pixels) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize own = reader.size();
    QSize within = pixels;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        within.transpose(); // it is scaled before it is turned
    if (own.isValid() && (own.width() > within.width() || own.height() > within.height()))
        reader.setScaledSize(own.scaled(within, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QThreadPool& readers() {
    static QThreadPool pool;
    return pool;
}

} // namespace

PictureBook::PictureBook() { readers().setMaxThreadCount(1); }

PictureBook::~PictureBook() { readers().waitForDone(); }

void PictureBook::setSource(Names names, Read read) {
    if (!read)
        readers().waitForDone(); // a decoding under way must not hold up the window at any other time
    m_names = std::move(names);
    m_read = std::move(read);
    m_drawn.clear();
    m_wanted.clear();
    m_broken.clear();
    ++m_generation;
    Q_EMIT changed();
}

QStringList PictureBook::names(const QString& exercise) const {
    if (exercise.startsWith(unsaved))
        return {exercise.mid(unsaved.size())};
    return m_names ? m_names(exercise) : QStringList();
}

QPixmap PictureBook::picture(const QString& name, const QSize& box, qreal pixelRatio) {
    const Wanted wanted{name, (QSizeF(box) * pixelRatio).toSize()};
    const auto drawn = m_drawn.constFind(wanted);
    if (drawn != m_drawn.constEnd()) {
        QPixmap pixmap = *drawn;
        pixmap.setDevicePixelRatio(pixelRatio);
        return pixmap;
    }
    if (!m_read || box.isEmpty() || m_wanted.contains(wanted) || m_broken.contains(name))
        return {};
    m_wanted.insert(wanted);
    readers().start([this, wanted, read = m_read, generation = m_generation] {
        const QImage image = decode(read(wanted.name), wanted.pixels);
        QMetaObject::invokeMethod(
            this, [this, wanted, image, generation] { keep(wanted, image, generation); },
            Qt::QueuedConnection);
    });
    return {};
}

void PictureBook::keep(const Wanted& wanted, const QImage& image, int generation) {
    if (generation != m_generation)
        return;
    m_wanted.remove(wanted);
    if (image.isNull()) {
        m_broken.insert(wanted.name);
    } else {
        if (m_drawn.size() > mostKept)
            m_drawn.clear();
        m_drawn.insert(wanted, QPixmap::fromImage(image));
    }
    Q_EMIT changed();
}

PictureBook& pictureBook() {
    static PictureBook book;
    return book;
}

} // namespace patella::ui
