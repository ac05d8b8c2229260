#pragma once
#include "ui/library/library_content.h"

#include <QCoreApplication>
#include <QStringList>

namespace patella::ui {

/// A folding row of the detail pane: its icon, title, the line it shows at once, and the rest.
struct DetailRow {
    QString icon;
    QString title;
    QString firstLine;
    QStringList paragraphs;
};

/// Everything known about an exercise, in sentences.
class DetailTexts {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::DetailTexts)

public:
    /// Rows that have something to say, in the order in which they stand.
    static std::vector<DetailRow> rows(const Exercise& exercise, const LibraryContent& content);
    /// The citations behind a dose, one each; empty where the basis says it all.
    static QStringList citations(const std::vector<std::string>& ids, const LibraryContent& content);
    /// Why a move is better left out: what the advice says of it, else the reason for its knee load.
    static QString whyLeaveOut(const Exercise& exercise, const LibraryContent& content);

private:
    static DetailRow slips(const Exercise& exercise);
    static DetailRow leaveOut(const Exercise& exercise);
    static DetailRow kneeLoad(const Exercise& exercise);
    static DetailRow growth(const Exercise& exercise);
    static DetailRow equipment(const Exercise& exercise);
    static DetailRow stopAbove(const Exercise& exercise);
    static DetailRow sources(const Exercise& exercise, const LibraryContent& content);
    static DetailRow more(const Exercise& exercise, const LibraryContent& content);
};

} // namespace patella::ui
