// patella_figures DIR [ID...]: contact sheets of the shipped figures, to be looked at.
// PATELLA_FIGURE_SIZE=500 makes large pictures, three figures a sheet, in which hands, feet and faces can be
// judged.
#include "src/storage/figure_json.h"
#include "tests/support/source_tree.h"
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

constexpr int caption = 22;
constexpr int smallest = 96;
constexpr int frames = 4; // start, middle, peak, half of the way back

struct Grid {
    int cell = 260;
    int cellHeight = 240;
    int perSheet = 6;
};

Grid gridAskedFor() {
    const int cell = qEnvironmentVariableIntValue("PATELLA_FIGURE_SIZE");
    if (cell < 100 || cell > 2000)
        return {};
    return {cell, cell * 12 / 13, cell > 300 ? 3 : 6};
}

struct Sheet {
    const char* name;
    bool dark;
    bool mirrored;
};
constexpr Sheet sheets[]{
    {"light", false, false}, {"dark", true, false}, {"light-left", false, true}, {"dark-left", true, true}};

std::vector<std::shared_ptr<const Figure>> readFigures(const std::vector<std::string>& wanted) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(patella::test::sourceTree() / "data/figures"))
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

void paintRow(QPainter& painter, const Grid& grid, int top, const std::shared_ptr<const Figure>& figure,
              const Sheet& sheet) {
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
        picture.paint(painter, QRectF(i * grid.cell + 4, top + caption, grid.cell - 8, grid.cellHeight - 6),
                      phases[i], look);
    }
    const QRect small(frames * grid.cell + 8, top + caption + (grid.cellHeight - smallest) / 2, smallest,
                      smallest);
    painter.drawPixmap(small.topLeft(), figureThumbnail(*figure, small.size(), 1, look));
}

bool writeSheet(const QDir& folder, const Grid& grid, const Sheet& sheet, int number,
                std::span<const std::shared_ptr<const Figure>> figures) {
    QImage image(frames * grid.cell + smallest + 16, int(figures.size()) * (grid.cellHeight + caption),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::tableColor(Token::FigureBg, sheet.dark));
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    int top = 0;
    for (const auto& figure : figures) {
        paintRow(painter, grid, top, figure, sheet);
        top += grid.cellHeight + caption;
    }
    painter.end();
    const QString name =
        QStringLiteral("%1-%2.png").arg(QLatin1String(sheet.name)).arg(number, 2, 10, QLatin1Char('0'));
    return image.save(folder.filePath(name));
}

/// Both body shapes in every skin, light and dark, mirrored every other time, on the first figures asked for.
bool writePeople(const QDir& folder, std::span<const std::shared_ptr<const Figure>> figures) {
    constexpr int width = 210;
    constexpr int height = 230;
    constexpr figure::Build builds[]{figure::Build::BroadShoulders, figure::Build::NarrowShoulders};
    QImage image(skinTones * width, int(figures.size()) * 4 * height, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    int top = 0;
    for (const auto& figure : figures) {
        const FigurePicture picture(figure);
        for (const bool dark : {false, true}) {
            for (const figure::Build build : builds) {
                painter.fillRect(0, top, image.width(), height, Theme::tableColor(Token::FigureBg, dark));
                for (int skin = 0; skin < skinTones; ++skin) {
                    FigureLook look;
                    look.dark = dark;
                    look.mirrored = skin % 2 == 1;
                    look.person = {build, skin};
                    picture.paint(painter, QRectF(skin * width + 4, top + 4, width - 8, height - 8),
                                  figure->peakPhase(), look);
                }
                top += height;
            }
        }
    }
    painter.end();
    return image.save(folder.filePath(QStringLiteral("people.png")));
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
    const Grid grid = gridAskedFor();
    const auto perSheet = std::size_t(grid.perSheet);
    for (const Sheet& sheet : sheets)
        for (std::size_t i = 0; i < figures.size(); i += perSheet)
            if (!writeSheet(folder, grid, sheet, int(i / perSheet) + 1,
                            std::span(figures).subspan(i, std::min(perSheet, figures.size() - i))))
                return 1;
    return writePeople(folder, std::span(figures).first(std::min<std::size_t>(figures.size(), 2))) ? 0 : 1;
}
