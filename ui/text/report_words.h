#pragma once
#include "src/base/report_settings.h"
#include "src/progress/report_view.h"
#include "ui/text/reason_words.h"

namespace patella::ui {

/// A large number with a word below it.
struct ReportFigure {
    QString value;
    QString label;
    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

/// A row of the present programme.
struct ReportExercise {
    QString name;
    QString side;
    QString dose;   ///< "2 × 13, 2-1-3"
    QString start;  ///< at the start of the period
    QString change; ///< "eased 20 Nov: right knee 4 next morning"
    QString highest;
    bool kept = false; ///< changed or painful lately: goes last when there is no room
    friend bool operator==(const ReportExercise&, const ReportExercise&) = default;
};

struct ReportMeasureRow {
    QString name;
    QString then;
    QString now;
    QString counts; ///< the smallest change that does
    QString verdict;
    friend bool operator==(const ReportMeasureRow&, const ReportMeasureRow&) = default;
};

/// The report in words. What is switched off or has nothing to say is empty.
struct Report {
    QString title;
    QString person; ///< may be empty
    QString period; ///< "1 September to 21 November 2026, 12 weeks"
    QStringList notice;
    QString nothing; ///< in place of the rest when nothing was recorded
    std::vector<ReportFigure> figures;
    QString pain;      ///< heading of the chart; empty: no chart
    QStringList notes; ///< below it: what the numbers do not show
    QString programme; ///< heading
    QStringList columns;
    std::vector<ReportExercise> exercises;
    QString flareUps; ///< heading
    QStringList flares;
    QString measures; ///< heading
    QStringList measureColumns;
    std::vector<ReportMeasureRow> measured;
    QString ownWords; ///< heading
    QString words;
    QString runs; ///< heading of the chart; empty: no chart
    QString scale;
    QString printed;
};

/// Makes the report for somebody who reads it in a minute.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ReportWords)

public:
    using NameOf = ReasonWords::NameOf;

    static Report of(const ReportView& view, const ReportSettings& chosen, const NameOf& nameOf,
                     LocalDate printed);
    static QString plain(const Report& report);                       ///< as lines for the clipboard
    static QString fileName(const Report& report, LocalDate printed); ///< without a suffix

    static QString period(const DateRange& range);
    static QString days(LocalDate first, LocalDate last); ///< "6 to 9 Oct"
    static QString side(const ProgrammeRow& row);
    static QString dose(const Target& target, const std::optional<Work>& work = {});
    static QString change(const ProgrammeRow& row);
    static QString because(const Reason& reason); ///< in a few words; empty where the verb says it all
    static QString flareUp(const FlareUp& flare);
    static QString verdict(ChangeVerdict verdict);
    static QString andMore(int count, bool exercises); ///< "and 5 more exercises"

private:
    static std::vector<ReportFigure> figures(const ReportView& view);
    static QStringList notes(const ReportView& view);
    static std::vector<ReportMeasureRow> measured(const ReportView& view);
    static ReportExercise exercise(const ProgrammeRow& row, const DateRange& range, const NameOf& nameOf);
};

} // namespace patella::ui
