#pragma once
#include "src/interop/imported_library.h"
#include "src/storage/data_file.h"
#include "src/storage/import_plan.h"

namespace patella {

struct IncomingFiles {
    std::vector<Incoming> incoming;
    std::vector<Error> faults; ///< of files that could not be read at all
};

/// Tells each file by its content: a pack, another project's library, an exercise or a routine of ours. Files
/// of ours make one import together, and so do wger's, whose dumps come in two.
IncomingFiles readIncoming(const std::vector<DataFile>& files, const ImportOptions& options = {});

} // namespace patella
