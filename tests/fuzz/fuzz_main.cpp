// The entry of libFuzzer; which target, the build says.
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    patella::fuzz::PATELLA_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
