#pragma once
#include "ui/report/report_layout.h"

namespace patella::ui {

/// Sizes of the report's type, at most 1 and never below ReportPaper::smallest.
enum class ReportFont { Title, Lead, Figure, Heading, Body, Cell, CellStrong, Small };
PageCut cutOf(ReportFont font, double scale);

/// Something laid out at the origin.
struct ReportPiece {
    std::vector<PageText> texts;
    std::vector<QLineF> hairlines;
    std::vector<QLineF> rules;
    std::vector<ReportKey> keys;
    double height = 0;
};

struct ReportCell {
    QString text;
    double left = 0;
    double width = 0;
    ReportFont font = ReportFont::Cell;
    int mostLines = 2;
    bool right = false; ///< aligned
    bool pale = false;
};

/// Makes pieces of one scale.
class ReportPieces {
public:
    ReportPieces(const Report& words, double width, double scale);

    [[nodiscard]] ReportPiece head() const;
    [[nodiscard]] ReportPiece figures() const;
    [[nodiscard]] ReportPiece painHead(const TrendData& pain) const;
    [[nodiscard]] ReportPiece heading(const QString& words) const;
    [[nodiscard]] ReportPiece paragraph(const QString& words, double width, int mostLines,
                                        ReportFont font = ReportFont::Body, bool pale = false) const;
    [[nodiscard]] ReportPiece programmeHead() const;
    [[nodiscard]] ReportPiece exercise(const ReportExercise& row) const;
    [[nodiscard]] ReportPiece measureHead(double width) const;
    [[nodiscard]] ReportPiece measure(const ReportMeasureRow& row, double width) const;
    [[nodiscard]] ReportPiece foot() const;
    [[nodiscard]] double scale() const { return m_scale; }

private:
    [[nodiscard]] ReportPiece row(const std::vector<ReportCell>& cells, double above, double below) const;
    [[nodiscard]] PageText put(const ReportCell& cell) const;

    const Report& m_words;
    double m_width;
    double m_scale;
};

} // namespace patella::ui
