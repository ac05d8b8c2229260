#pragma once
#include "src/storage/file_changes.h"

namespace patella {

/// One file of a change set: what it was and what it became, by the checksums of the bytes.
struct JournalEntry {
    std::string path;
    std::string before; ///< empty: there was none
    std::string after;  ///< empty: it went
};

struct Journal {
    std::string label;
    std::int64_t utcMs = 0;
    std::vector<JournalEntry> entries;
};

std::string writeJournal(const Journal& journal);
Result<Journal> parseJournal(const std::string& text, const std::string& file);

/// A file right in exercises/ or routines/ that ends in .json, or in exercises/pictures/.
bool isChangeablePath(std::string_view path);

} // namespace patella
