#pragma once
#include "src/base/result.h"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace patella {

/// A file that is written piece by piece: the bytes go to "<name>.partial" beside it, 0600, which takes the
/// file's place when commit() says so and goes when it never does. Old or new, never a mixture.
class PrivateStream {
public:
    explicit PrivateStream(std::filesystem::path file);
    ~PrivateStream();
    PrivateStream(const PrivateStream&) = delete;
    PrivateStream& operator=(const PrivateStream&) = delete;

    Done write(std::string_view bytes); ///< DiskFull, ReadOnly and Io say why it did not work
    Done commit();                      ///< synced, and of the size that was written

private:
    Done open();

    std::filesystem::path m_file;
    std::filesystem::path m_partial;
    std::ofstream m_out;
    std::uintmax_t m_bytes = 0;
    bool m_opened = false;
    bool m_kept = false;
};

} // namespace patella
