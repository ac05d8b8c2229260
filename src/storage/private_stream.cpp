#include "src/storage/private_stream.h"

#include "src/storage/file_system.h"
#include "src/storage/files.h"

#include <cerrno>

namespace patella {

PrivateStream::PrivateStream(std::filesystem::path file)
    : m_file(std::move(file))
    , m_partial(std::filesystem::path(m_file) += ".partial") {}

PrivateStream::~PrivateStream() {
    m_out.close();
    if (m_opened && !m_kept)
        removeQuietly(m_partial);
}

Done PrivateStream::open() {
    removeQuietly(m_partial);
    if (const Done made = createPrivateFile(m_partial); !made)
        return made;
    m_opened = true;
    errno = 0;
    m_out.open(m_partial, std::ios::binary | std::ios::app);
    return m_out ? Done{} : Done(file_system::failure("open", m_file, errno ? errno : EIO));
}

Done PrivateStream::write(std::string_view bytes) {
    if (!m_opened)
        if (const Done opened = open(); !opened)
            return opened;
    errno = 0;
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_bytes += bytes.size();
    return m_out ? Done{} : Done(file_system::failure("write", m_file, errno ? errno : EIO));
}

Done PrivateStream::commit() {
    if (const Done whole = write({}); !whole)
        return whole;
    errno = 0;
    m_out.close();
    if (!m_out)
        return file_system::failure("write", m_file, errno ? errno : EIO);
    if (sizeOf(m_partial) != m_bytes)
        return file_system::failure("write", m_file, ENOSPC);
    if (const Done synced = syncFile(m_partial); !synced)
        return synced;
    const Done moved = moveFile(m_partial, m_file);
    m_kept = moved.ok();
    return moved;
}

} // namespace patella
