#pragma once
#include "src/base/ids.h"
#include "ui/text/handout_words.h"
#include "ui/widgets/figure_look.h"

#include <QImage>
#include <QPageSize>

#include <map>
#include <memory>

namespace patella {
namespace figure {
struct Figure;
}
using figure::Figure;
} // namespace patella

namespace patella::ui {

/// What stands beside an exercise: its figure, else a picture of the user's own, else nothing.
struct HandoutArt {
    std::shared_ptr<const Figure> figure{};
    FigurePerson person{};
    QImage picture{};
    [[nodiscard]] bool empty() const { return !figure && picture.isNull(); }
};

/// All that is printed.
struct HandoutSheet {
    Handout words;
    std::map<ExerciseId, HandoutArt> art;

    [[nodiscard]] const HandoutArt* artOf(const ExerciseId& id) const {
        const auto found = art.find(id);
        return found == art.end() || found->second.empty() ? nullptr : &found->second;
    }
};

struct HandoutOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    bool grey = false;
    bool figures = true;
    friend bool operator==(const HandoutOptions&, const HandoutOptions&) = default;
};

/// Letter where the paper of the locale's country is.
HandoutOptions handoutDefaults();

} // namespace patella::ui
