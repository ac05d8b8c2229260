#pragma once
#include "src/runs/run.h"

namespace patella {

/// The user's runs. Two implementations: SQLite and memory. Every call is durable when it returns without an
/// error.
class RunRepository {
public:
    virtual ~RunRepository() = default;

    /// AlreadyExists when the uuid is taken, NotFound when it corrects one that does not count.
    virtual Done add(const RunRecord& record) = 0;
    virtual Result<std::vector<RunRecord>> all() = 0; ///< that count, by day, then as they were entered
    virtual Done remove(const std::string& uuid,
                        const WallTime& at) = 0; ///< leaves a tombstone; NotFound when it does not count
    virtual Done restore(const std::string& uuid) = 0; ///< undoes remove, also after a restart
};

} // namespace patella
