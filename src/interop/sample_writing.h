#pragma once
#include "src/interop/sample_history.h"
#include "src/storage/store.h"

namespace patella {

/// Writes the whole sample, and its own routine, in one transaction: all of it or nothing.
Done writeSample(Store& store, SampleHistory& sample);

} // namespace patella
