// patella_figures DIR [ID...]: contact sheets of the shipped figures, to be looked at.
#include "src/storage/figure_json.h"
#include "ui/widgets/figure_painter.h"
#include "ui/widgets/figure_thumbnail.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>

using namespace patella;
using namespace patella::ui;

namespace {

constexpr int cell = 260;
constexpr int cellHeight = 240;
constexpr int caption = 22;
constexpr int smallest = 96;
constexpr int perSheet = 6;
constexpr int frames = 4; // start, middle, peak, half of the way back

struct Sheet {
    const char* name;
    bool dark;
    bool mirrored;
};
constexpr Sheet sheets[]{
    {"light", false, false}, {"dark", true, false}, {"light-left", false, true}, {"dark-left", true, true}};

std::vector<std::shared_ptr<const Figure>> readFigures(const std::vector<std::string>& wanted) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(PATELLA_SOURCE_DIR "/data/figures"))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::shared_ptr<const Figure>> figures;
    for (const std::filesystem::path& path : paths) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), path.stem().string()) == wanted.end())
            continue;
        std::ifstream file(path);
        const DataFile data{path.filename().string(), std::string(std::istreambuf_iterator<char>(file), {})};
        for (const Error& fault : checkFigure(data))
            std::fprintf(stderr, "%s\n", fault.text().c_str());
        if (Result<Figure> figure = parseFigure(data))
            figures.push_back(std::make_shared<const Figure>(std::move(*figure)));
    }
    return figures;
}

void paintRow(QPainter& painter, int top, const std::shared_ptr<const Figure>& figure, const Sheet& sheet) {
    const FigurePicture picture(figure);
    FigureLook look;
    look.dark = sheet.dark;
    look.mirrored = sheet.mirrored;
    look.person = personFor(figure->id);
    const auto color = [&](Token token) { return Theme::tableColor(token, sheet.dark); };
    painter.setPen(color(Token::Ink));
    painter.drawText(10, top + 16, QString::fromStdString(figure->id));
    const double start = figure->startPhase();
    const double peak = figure->peakPhase();
    const double kept = peak + figure->frames[figure->peakIndex()].stay;
    const double phases[frames]{start, (start + peak) / 2, peak, (kept + 1) / 2};
    for (int i = 0; i < frames; ++i) {
        look.arrow = phases[i] == peak;
        picture.paint(painter, QRectF(i * cell + 4, top + caption, cell - 8, cellHeight - 6), phases[i],
                      look);
    }
    const QRect small(frames * cell + 8, top + caption + (cellHeight - smallest) / 2, smallest, smallest);
    painter.drawPixmap(small.topLeft(), figureThumbnail(*figure, small.size(), 1, look));
}

bool writeSheet(const QDir& folder, const Sheet& sheet, int number,
                std::span<const std::shared_ptr<const Figure>> figures) {
    QImage image(frames * cell + smallest + 16, int(figures.size()) * (cellHeight + caption),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::tableColor(Token::FigureBg, sheet.dark));
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    int top = 0;
    for (const auto& figure : figures) {
        paintRow(painter, top, figure, sheet);
        top += cellHeight + caption;
    }
    painter.end();
    const QString name =
        QStringLiteral("%1-%2.png").arg(QLatin1String(sheet.name)).arg(number, 2, 10, QLatin1Char('0'));
    return image.save(folder.filePath(name));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("which folder? patella_figures DIR [ID...]\n", stderr);
        return 2;
    }
    const auto figures = readFigures({argv + 2, argv + argc});
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!QDir().mkpath(folder.path()))
        return 1;
    for (const Sheet& sheet : sheets)
        for (std::size_t i = 0; i < figures.size(); i += perSheet)
            if (!writeSheet(
                    folder, sheet, int(i / perSheet) + 1,
                    std::span(figures).subspan(i, std::min<std::size_t>(perSheet, figures.size() - i))))
                return 1;
    return 0;
}
