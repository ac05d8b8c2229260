#pragma once
#include "src/session/knee_place.h"
#include "ui/text/words.h"

#include <utility>
#include <vector>

namespace patella::ui {

/// Where at the knee: told in everyday words, never as a condition.
class PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::PlaceWords)

public:
    static std::vector<std::pair<QString, QString>> regions(); ///< key and name of each, to point at
    static QString name(KneePlace place);                      ///< "inner side"
    static QString names(const KneePlaces& places); ///< "kneecap, inner side, elsewhere"; empty: none
    static QString worth(const KneePlaces& places); ///< that it is worth showing a professional, or empty
    static QString painkiller();                    ///< "I took a painkiller"
};

} // namespace patella::ui
