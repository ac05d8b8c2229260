#pragma once
#include "src/routine/pack.h"
#include "src/storage/data_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// A pack is a zip with pack.json (format, name, author, licence, created), exercises/ID.json,
/// routines/ID.json and pictures/*; pack.schema.json has the first of them.
struct ReadPack {
    Pack pack;
    std::vector<Error> faults; ///< of what was left out, each with its name in the pack
};

/// Reads a pack of anybody's. Names are compared and never used as paths; pictures are looked at by their
/// headers and called by their content from here on. An entry with a fault is left out and told; the whole is
/// refused for what readZip() refuses, without a pack.json (Schema) and when a newer Patella wrote it
/// (Newer).
Result<ReadPack> readPack(std::string_view bytes);

/// The same bytes for the same pack, whatever the order in it. Refuses (InvalidArgument, Schema) what
/// readPack() would not give back: two of one id, a picture that is missing, no name.
Result<std::string> writePack(const Pack& pack);

/// Every fault of a pack.json, in the order of its lines; none when it loads.
std::vector<Error> checkPackInfo(const DataFile& file);

} // namespace patella
