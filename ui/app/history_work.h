#pragma once
#include "src/storage/history_reader.h"

#include <atomic>
#include <memory>
#include <optional>

namespace patella {
class Store;
}

namespace patella::ui {

/// Reading or adding a history on another thread, as the window sees it.
struct HistoryWork {
    std::atomic<bool> cancelled = false;
    std::atomic<double> share = 0; ///< done, 0 to 1
};

/// Tells `work` how far it is, and stops when that is cancelled.
HistoryProgress progressOf(std::shared_ptr<HistoryWork> work);

/// What is here, read slice by slice from one store.
struct HistoryHere {
    std::optional<HistoryReader> reader{};
    HistoryShapes shapes{};
};

/// Reads on; true when everything is read, Cancelled when the work is.
Result<bool> readSlice(Store& store, HistoryHere& here, const HistoryWork& work);

} // namespace patella::ui
