#pragma once
#include "ui/paper/handout_sheet.h"
#include "ui/paper/paper_font.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace patella::ui {

/// An exercise on a page: all of it, and its parts. Everything in points from the page's upper left.
struct PlacedItem {
    QRectF box;
    ExerciseId exercise;
    QString name;
    QRectF picture;            ///< null where there is none
    std::vector<QRectF> ticks; ///< a box a day
};

struct HandoutPage {
    std::vector<PageText> texts;
    std::vector<PlacedItem> items;
    std::vector<QLineF> hairlines;
    std::vector<QLineF> rules;  ///< bold ones, and what holds a group together
    std::vector<QLineF> blanks; ///< to be written on
    std::vector<QPointF> dots;  ///< before a step
};

struct HandoutPages {
    QSizeF size;
    QRectF body; ///< within the margins
    std::vector<HandoutPage> pages;
    [[nodiscard]] std::size_t itemCount() const;
};

/// Lays the sheet out. An item is never split; a heading stays with what it heads.
HandoutPages layOut(const HandoutSheet& sheet, const HandoutOptions& options);

/// Letters of the days of a week, as the locale begins it.
QStringList dayLetters();

} // namespace patella::ui
