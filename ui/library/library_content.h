#pragma once
#include "src/library/advice.h"
#include "src/library/library_search.h"

#include <vector>

namespace patella::ui {

/// What the page shows; the owner keeps all of it alive and unchanged while it is set.
struct LibraryContent {
    const ExerciseLibrary* library = nullptr;
    const LibrarySearch* search = nullptr;
    const std::vector<AdviceTopic>* advice = nullptr;
    const std::vector<EvidenceSource>* evidence = nullptr;

    /// Null for an id that is not among the sources.
    [[nodiscard]] const EvidenceSource* source(const std::string& id) const {
        for (std::size_t i = 0; evidence && i < evidence->size(); ++i)
            if ((*evidence)[i].id == id)
                return &(*evidence)[i];
        return nullptr;
    }
};

} // namespace patella::ui
