#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

struct ZipEntry {
    std::string name; ///< with forward slashes
    std::string bytes;
};

/// What an archive may hold at most; beyond it is TooLarge.
struct ZipLimits {
    std::size_t entries = 5'000;
    std::uint64_t entryBytes = 20'000'000;
    std::uint64_t allBytes = 200'000'000;
    std::uint64_t ratio = 100; ///< bytes for one that is packed, of an entry of more than 100 kB
};

/// All files of an archive that was made by anybody, in their order; folders are passed over. Nothing is
/// unpacked before the names and sizes of all were looked at: InvalidArgument for a name that leads anywhere
/// else or is there twice (also in other letters, small or capital), for a link and for what is encrypted or
/// packed in another way than stored or deflated; Parse for what is no zip, is cut off or whose checksum is
/// another; TooLarge.
Result<std::vector<ZipEntry>> readZip(std::string_view archive, const ZipLimits& limits = {});

/// The same bytes for the same entries on every machine: stored, in their order, dated 1980-01-01.
Result<std::string> writeZip(const std::vector<ZipEntry>& entries);

} // namespace patella
