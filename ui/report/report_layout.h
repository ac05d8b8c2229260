#pragma once
#include "ui/report/report_sheet.h"
#include "ui/widgets/page_text.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace patella::ui {

enum class ReportPart {
    Head,
    Figures,
    Pain,
    Notes,
    Programme,
    FlareUps,
    OwnWords,
    Measures,
    Runs,
    Nothing,
    Foot
};

/// A part in its place; no two overlap.
struct ReportBlock {
    ReportPart part = ReportPart::Head;
    QRectF box;
};

/// A stroke before its word.
struct ReportKey {
    enum Stroke { Solid, Dashed, Tick } stroke = Solid;
    QLineF line;
    Token ink = Token::Ink;
};

/// The page, everything in points from its upper left.
struct ReportPaper {
    static constexpr double smallest = 7; ///< points of the type

    QSizeF size;
    QRectF body; ///< within the margins
    std::vector<ReportBlock> blocks;
    std::vector<PageText> texts;
    std::vector<ReportKey> keys; ///< of the pain chart
    std::vector<QLineF> hairlines;
    std::vector<QLineF> rules;
    QRectF pain; ///< of the chart; null without
    QRectF weeks;
    double chartText = 8; ///< points
    std::size_t hiddenExercises = 0;
    std::size_t hiddenFlares = 0;
    std::size_t hiddenMeasures = 0;
    bool wordsCut = false;
};

/// Always one page. Where there is no room, in this order: the charts get lower, the type smaller, the user's
/// words and the lists shorter. Of the programme what was changed or painful lately stays longest.
ReportPaper layOut(const ReportSheet& sheet);

} // namespace patella::ui
