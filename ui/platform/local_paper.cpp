#include "ui/platform/local_paper.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace patella::ui {

QPageSize::PageSizeId localPaper() {
    using enum QLocale::Territory;
    static constexpr QLocale::Territory letter[] = {UnitedStates, Canada,    Mexico,    Philippines,
                                                    Chile,        Colombia,  Venezuela, CostaRica,
                                                    Guatemala,    Nicaragua, Panama,    PuertoRico};
    return std::find(std::begin(letter), std::end(letter), QLocale().territory()) != std::end(letter)
               ? QPageSize::Letter
               : QPageSize::A4;
}

} // namespace patella::ui
