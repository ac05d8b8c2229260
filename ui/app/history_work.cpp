#include "ui/app/history_work.h"

#include "src/storage/history_store.h"
#include "src/storage/store.h"

namespace patella::ui {

namespace {

constexpr std::size_t sliceSessions = 200;

}

HistoryProgress progressOf(std::shared_ptr<HistoryWork> work) {
    return [work = std::move(work)](double share) {
        work->share = share;
        return !work->cancelled;
    };
}

Result<bool> readSlice(Store& store, HistoryHere& here, const HistoryWork& work) {
    if (work.cancelled)
        return Error{ErrorCode::Cancelled, "the reading was stopped"};
    if (!here.reader) {
        Result<HistoryShapes> shapes = store.history().shapes();
        if (!shapes)
            return shapes.error();
        here.shapes = std::move(*shapes);
        here.reader.emplace(store.history().reader());
    }
    return here.reader->readOn(sliceSessions);
}

} // namespace patella::ui
