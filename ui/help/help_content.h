#pragma once
#include <QString>

namespace patella::ui {

/// A warning sign: the key of its group (data/evidence/warning-signs.json), the question, and what to do
/// then.
struct WarningSign {
    QString group;
    QString ask;
    QString action;
};

/// One of the articles that the exercises come from.
struct Article {
    QString title;
    QString author;
    QString publisher;
};

} // namespace patella::ui
