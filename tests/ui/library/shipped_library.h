#pragma once
// The real content that ships, read once.
#include "src/library/library_search.h"
#include "src/storage/content.h"
#include "ui/app/shipped_files.h"
#include "ui/text/words.h"

namespace patella::test {

struct ShippedLibrary {
    Content content = loadContent(ui::shippedFiles(), {});
    LibrarySearch search{content.library,
                         [](Muscle muscle) { return ui::utf8(ui::Words::searchWords(muscle)); }};

    static const ShippedLibrary& get() {
        static const ShippedLibrary one;
        return one;
    }
    [[nodiscard]] const Exercise& exercise(const char* id) const {
        return *content.library.find(ExerciseId(id));
    }
};

} // namespace patella::test
