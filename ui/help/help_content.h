#pragma once
#include <QString>

namespace patella::ui {

/// One of the articles that the exercises come from.
struct Article {
    QString title;
    QString author;
    QString publisher;
};

} // namespace patella::ui
