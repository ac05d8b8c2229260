#pragma once
#include "src/storage/figure_json.h"

#include "tests/support/files.h"

namespace patella::test {

inline std::vector<DataFile> figureFiles() { return jsonFiles(sourceTree() / "data" / "figures"); }

/// Every shipped figure that loads.
inline const std::vector<Figure>& shippedFigures() {
    static const std::vector<Figure> figures = [] {
        std::vector<Figure> all;
        for (const DataFile& file : figureFiles())
            if (Result<Figure> figure = parseFigure(file))
                all.push_back(std::move(*figure));
        return all;
    }();
    return figures;
}

/// A figure with one frame that says this, in a posture.
inline Figure figureWith(const std::string& frame, const std::string& posture = "stand") {
    Result<Figure> figure =
        parseFigure({"pose.json", R"({"id": "pose", "posture": ")" + posture + R"(", "frames": [{"t": 0)" +
                                      (frame.empty() ? "" : ", " + frame) + "}]}"});
    return figure ? std::move(*figure) : Figure{};
}

} // namespace patella::test
