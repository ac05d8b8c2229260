#pragma once
#include "src/routine/import_view.h"

#include <QString>

#include <vector>

namespace patella::ui {

/// An import that was made and can be undone.
struct ImportLine {
    QString id;
    QString name;
    QString when;
    QString what; ///< counts
};

/// Something that can be shared.
struct ShareEntry {
    ImportKind kind = ImportKind::Exercise;
    std::string id;
    QString name;
    bool own = true;
    std::vector<std::string> needs{}; ///< ids of the user's own exercises that it names
};

/// What is to be written.
struct ShareWish {
    PackInfo info;
    std::vector<std::string> exercises;
    std::vector<std::string> routines;
};

} // namespace patella::ui
