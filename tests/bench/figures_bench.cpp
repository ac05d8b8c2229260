#include "tests/bench/benches.h"

#include "src/storage/figure_json.h"
#include "ui/app/shipped_files.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/figure_painter.h"
#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBasicTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

namespace patella::bench {

using namespace ui;

namespace {

constexpr double frameMs = 1000.0 / 30; // a figure moves at 30 pictures a second
constexpr int framesEach = 12;
constexpr QSize stage{520, 440}; // of the player, in a window of 1280 by 800
constexpr int watchedMs = 5000;

double processorMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

std::vector<std::shared_ptr<const Figure>> shipped() {
    std::vector<std::shared_ptr<const Figure>> figures;
    const QDir folder(QStringLiteral(":/data/figures"));
    for (const QString& name : folder.entryList()) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<Figure> figure = parseFigure({name.toStdString(), file.readAll().toStdString()});
        if (figure)
            figures.push_back(std::make_shared<const Figure>(std::move(figure).value()));
    }
    return figures;
}

void benchFrames(const std::vector<std::shared_ptr<const Figure>>& figures, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    double worst = 0;
    double all = 0;
    const char* slowest = "";
    for (const auto& figure : figures) {
        const FigurePicture picture(figure);
        FigureLook look;
        look.arrow = true;
        QPainter painter(&image);
        const double begin = processorMs();
        for (int i = 0; i < framesEach; ++i)
            picture.paint(painter, QRectF(QPointF(), QSizeF(size)), double(i) / framesEach, look);
        const double ms = (processorMs() - begin) / framesEach;
        all += ms;
        if (ms > worst) {
            worst = ms;
            slowest = figure->id.c_str();
        }
    }
    const double mean = all / static_cast<double>(figures.size());
    std::printf("a figure's frame      %4d x %-4d %.2f ms, worst %.2f ms (%s), %.2f of a frame at 30 Hz\n",
                size.width(), size.height(), mean, worst, slowest, mean / frameMs);
}

/// What a widget costs that does nothing but ask to be painted, as often as a figure.
class Empty : public QWidget {
public:
    Empty() { m_timer.start(33, this); }

protected:
    void timerEvent(QTimerEvent* /*event*/) override { update(); }
    void paintEvent(QPaintEvent* /*event*/) override { QPainter painter(this); }

private:
    QBasicTimer m_timer;
};

/// Of a core, while the event loop runs for some seconds.
double shareOf(QWidget& widget) {
    widget.resize(stage);
    widget.show();
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit); // first paints
    loop.exec();
    QElapsedTimer wall;
    wall.start();
    const double begin = processorMs();
    QTimer::singleShot(watchedMs, &loop, &QEventLoop::quit);
    loop.exec();
    return (processorMs() - begin) / (static_cast<double>(wall.nsecsElapsed()) / 1e6);
}

void benchSession(const std::vector<std::shared_ptr<const Figure>>& figures) {
    const double base = shareOf(*std::make_unique<Empty>());
    for (const char* id : {"mini-squat", "clamshell"}) {
        const auto figure =
            std::find_if(figures.begin(), figures.end(), [&](const auto& f) { return f->id == id; });
        if (figure == figures.end())
            continue;
        FigureCanvas canvas;
        canvas.setArrow(true);
        canvas.setFloor(false);
        canvas.setFigure(*figure);
        canvas.setRunning(true);
        const double moving = shareOf(canvas);
        canvas.setRunning(false);
        const double paused = shareOf(canvas);
        std::printf("a session's figure    %s at %d x %d: %.1f %% of a core, an empty animated widget "
                    "%.1f %%, ratio %.1f; paused %.2f %%\n",
                    id, stage.width(), stage.height(), 100 * moving, 100 * base, moving / base, 100 * paused);
    }
}

void benchThumbnails(const std::vector<std::shared_ptr<const Figure>>& figures) {
    const QSize size(52, 40);
    QPixmapCache::clear();
    double times[2]{};
    for (double& time : times) {
        const double begin = processorMs();
        for (const auto& figure : figures)
            figureThumbnail(*figure, size, 2, {});
        time = (processorMs() - begin) / static_cast<double>(figures.size());
    }
    std::printf("a thumbnail           52 x 40 at 2x: %.2f ms drawn, %.4f ms from the cache\n", times[0],
                times[1]);
}

} // namespace

bool benchFigures(const Wanted& /*wanted*/) {
    const Theme look(*qApp);
    const auto all = shipped();
    for (const QSize size : {QSize(400, 400), QSize(1200, 900)})
        benchFrames(all, size);
    benchThumbnails(all);
    benchSession(all);
    return true;
}

} // namespace patella::bench
