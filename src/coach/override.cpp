#include "src/coach/override.h"

namespace patella {

Done checkOverride(const OverrideRecord& record) {
    const auto fits = [](int value, int least) { return value >= least && value <= Override::most; };
    const Override& what = record.what;
    if (record.uuid.empty() || what.key.exercise.empty())
        return Error{ErrorCode::InvalidArgument, "an override needs a uuid and an exercise"};
    if (!fits(what.sets, 1) || !fits(what.amount, 1) || !fits(what.load, 0))
        return Error{ErrorCode::InvalidArgument, "an override has numbers of up to 100,000"};
    return {};
}

} // namespace patella
