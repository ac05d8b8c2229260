#pragma once
#include "ui/report/report_pieces.h"

#include <map>

namespace patella::ui {

/// How much of everything stands on the page.
struct ReportFill {
    std::size_t exercises = 0;
    std::size_t flares = 0;
    std::size_t measures = 0;
    int lines = 0;    ///< of the user's words
    double pain = 0;  ///< height of its chart
    double weeks = 0; ///< height of its chart
};

/// Fills one page in type of one scale.
class ReportFiller {
public:
    ReportFiller(const ReportSheet& sheet, double scale);

    [[nodiscard]] ReportFill most() const; ///< all of it, with charts as low as they go
    [[nodiscard]] bool fits(const ReportFill& fill) const { return share(fill) <= 1; }
    /// Of the room above the foot that it takes.
    [[nodiscard]] double share(const ReportFill& fill) const { return height(fill) / m_room; }
    [[nodiscard]] ReportFill shortened(ReportFill fill) const; ///< until it fits
    [[nodiscard]] ReportFill grown(ReportFill fill) const;     ///< charts take what room is left
    [[nodiscard]] ReportPaper place(const ReportFill& fill) const;

private:
    /// Pieces below one another under a heading.
    struct Column {
        ReportPart part;
        double width = 0;
        std::vector<ReportPiece> pieces{};
        double chart = 0; ///< height of what is drawn below them
        [[nodiscard]] bool empty() const { return pieces.empty() && chart <= 0; }
        [[nodiscard]] double height() const;
    };
    using Row = std::vector<Column>; ///< side by side

    [[nodiscard]] std::vector<Row> rows(const ReportFill& fill) const;
    [[nodiscard]] double height(const ReportFill& fill) const;
    [[nodiscard]] Column pain(const ReportFill& fill) const;
    [[nodiscard]] Column programme(const ReportFill& fill) const;
    [[nodiscard]] Column flares(const ReportFill& fill) const;
    [[nodiscard]] Column ownWords(const ReportFill& fill) const;
    [[nodiscard]] Column measures(const ReportFill& fill) const;
    [[nodiscard]] Column weeks(const ReportFill& fill) const;
    [[nodiscard]] std::vector<std::size_t> keptExercises(std::size_t count) const;
    [[nodiscard]] const ReportPiece& words(int lines) const;
    [[nodiscard]] const ReportPiece& more(std::size_t hidden, bool exercises) const;
    void make();
    void shortenTexts(ReportFill& fill, int lines, std::size_t flares) const;
    void add(ReportPaper& paper, const Column& column, QPointF at) const;

    const ReportSheet& m_sheet;
    QSizeF m_size;
    QRectF m_body;
    ReportPieces m_make;
    double m_half;
    double m_textWidth;    ///< of flare-ups and the user's words
    double m_measureWidth; ///< of the measures
    std::vector<ReportPiece> m_exercises;
    std::vector<ReportPiece> m_flares;
    std::vector<ReportPiece> m_measures;
    std::vector<ReportPiece> m_notes;
    ReportPiece m_head;
    ReportPiece m_nothing;
    ReportPiece m_figures;
    ReportPiece m_painHead;
    std::vector<ReportPiece> m_programmeHead; ///< heading and columns
    std::vector<ReportPiece> m_measureHead;
    ReportPiece m_flareHead;
    ReportPiece m_wordsHead;
    ReportPiece m_weeksHead;
    ReportPiece m_foot;
    mutable std::map<int, ReportPiece> m_words;
    mutable std::map<std::pair<std::size_t, bool>, ReportPiece> m_more;
    double m_room = 0; ///< above the foot
};

} // namespace patella::ui
