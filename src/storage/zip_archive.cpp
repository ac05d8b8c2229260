#include "src/storage/zip_archive.h"

#include "src/storage/json_document.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>

namespace patella {

namespace {

constexpr std::size_t longestName = 200;
constexpr std::uint64_t smallEntry = 100'000;
constexpr zip_uint16_t dayOne = 1 << 5 | 1;    // 1980-01-01 as DOS counts
constexpr std::uint32_t regularFile = 0100600; // of a unix system
constexpr std::uint32_t kindOfFile = 0170000;
constexpr std::uint32_t folderKind = 0040000;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct Free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Free>;

/// libzip's words of an error.
class ZipError {
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;
    zip_error_t* get() { return &m_error; }
    [[nodiscard]] Error of(const std::string& doing) {
        if (zip_error_code_zip(&m_error) == ZIP_ER_EXISTS)
            return {ErrorCode::InvalidArgument, "a name stands there twice"};
        return {ErrorCode::Parse, doing + ": " + zip_error_strerror(&m_error)};
    }

private:
    zip_error_t m_error{};
};

Error named(ErrorCode code, std::string detail, std::string_view name) {
    return {code, std::move(detail), Place{pointerStep(name), 0, {}}};
}

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == ' ';
}

/// Parts of plain characters between single slashes, none of which begins with a point.
bool isInnerName(std::string_view name) {
    if (name.empty() || name.size() > longestName)
        return false;
    char before = '/';
    for (const char c : name) {
        if (c == '/' ? before == '/' : !isPlain(c) || (before == '/' && (c == '.' || c == ' ')))
            return false;
        before = c;
    }
    return true;
}

std::string smallLetters(std::string_view name) {
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return small;
}

class Reader {
public:
    Reader(Archive archive, const ZipLimits& limits)
        : m_archive(std::move(archive))
        , m_limits(limits) {}

    Result<std::vector<ZipEntry>> read() {
        const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_archive.get(), 0));
        if (count > m_limits.entries)
            return Error{ErrorCode::TooLarge,
                         "holds more than " + std::to_string(m_limits.entries) + " files"};
        std::vector<Listed> listed;
        for (zip_uint64_t i = 0; i < count; ++i) {
            Result<Listed> each = look(i);
            if (!each)
                return each.error();
            if (!each->folder)
                listed.push_back(std::move(*each));
        }
        std::vector<ZipEntry> entries;
        for (const Listed& each : listed) {
            Result<ZipEntry> entry = unpack(each);
            if (!entry)
                return entry.error();
            entries.push_back(std::move(*entry));
        }
        return entries;
    }

private:
    struct Listed {
        zip_uint64_t index = 0;
        std::string name;
        std::uint64_t size = 0;
        bool folder = false;
    };

    Result<Listed> look(zip_uint64_t index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &stat) != 0 ||
            (stat.valid & needed) != needed)
            return Error{ErrorCode::Parse, "its list of files cannot be read"};
        Listed listed{index, stat.name, stat.size, false};
        if (Done fit = checkName(listed); !fit)
            return fit.error();
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return named(ErrorCode::InvalidArgument, "is encrypted", listed.name);
        if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
            return named(ErrorCode::InvalidArgument, "is packed in a way that is not read here", listed.name);
        if (Done fit = checkSize(listed, stat.comp_size); !fit)
            return fit.error();
        return listed;
    }

    Done checkName(Listed& listed) {
        std::string_view name = listed.name;
        listed.folder = name.ends_with('/');
        if (listed.folder)
            name.remove_suffix(1);
        if (!isInnerName(name))
            return named(ErrorCode::InvalidArgument, "is no name that may stand in an archive", listed.name);
        if (!m_names.insert(smallLetters(name)).second)
            return named(ErrorCode::InvalidArgument, "stands there twice", listed.name);
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), listed.index, 0, &system, &attributes);
        const std::uint32_t kind = attributes >> 16 & kindOfFile;
        const bool told = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X;
        if (told && kind != 0 && kind != (regularFile & kindOfFile) && kind != folderKind)
            return named(ErrorCode::InvalidArgument, "is a link or a device and no file", listed.name);
        return {};
    }

    Done checkSize(const Listed& listed, std::uint64_t packed) {
        if (listed.folder && listed.size > 0)
            return named(ErrorCode::InvalidArgument, "is a folder with content of its own", listed.name);
        m_all += std::min(listed.size, m_limits.allBytes + 1);
        const bool bomb = listed.size > smallEntry && listed.size / m_limits.ratio > packed;
        if (listed.size > m_limits.entryBytes || m_all > m_limits.allBytes || bomb)
            return named(ErrorCode::TooLarge, "would be too large when it is unpacked", listed.name);
        return {};
    }

    /// As many bytes as the list says, and a checksum that fits: libzip tells of another one at the end.
    Result<ZipEntry> unpack(const Listed& listed) {
        const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(m_archive.get(), listed.index, 0));
        if (!file)
            return named(ErrorCode::Parse,
                         std::string("cannot be unpacked: ") + zip_strerror(m_archive.get()), listed.name);
        ZipEntry entry{listed.name, std::string(static_cast<std::size_t>(listed.size), '\0')};
        std::size_t done = 0;
        while (done < entry.bytes.size()) {
            const zip_int64_t got =
                zip_fread(file.get(), entry.bytes.data() + done, entry.bytes.size() - done);
            if (got <= 0)
                return damaged(listed, file.get());
            done += static_cast<std::size_t>(got);
        }
        char more = 0;
        if (zip_fread(file.get(), &more, 1) != 0)
            return damaged(listed, file.get());
        return entry;
    }

    static Error damaged(const Listed& listed, zip_file_t* file) {
        return named(ErrorCode::Parse, std::string("is damaged: ") + zip_file_strerror(file), listed.name);
    }

    Archive m_archive;
    const ZipLimits& m_limits;
    std::set<std::string> m_names;
    std::uint64_t m_all = 0;
};

Done addEntry(zip_t* archive, const ZipEntry& entry) {
    Source source(zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0));
    const zip_int64_t index =
        source ? zip_file_add(archive, entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        return Error{ErrorCode::Io, std::string("could not be packed: ") + zip_strerror(archive)};
    source.release(); // the archive's from here on
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(archive, at, 0, dayOne, 0) != 0 ||
        zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, regularFile << 16) != 0)
        return Error{ErrorCode::Io, std::string("could not be packed: ") + zip_strerror(archive)};
    return {};
}

Result<std::string> bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        zip_source_open(source) != 0)
        return Error{ErrorCode::Io, "the archive that was made cannot be read"};
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size())
        return Error{ErrorCode::Io, "the archive that was made cannot be read"};
    return bytes;
}

} // namespace

Result<std::vector<ZipEntry>> readZip(std::string_view archive, const ZipLimits& limits) {
    if (archive.size() > limits.allBytes)
        return Error{ErrorCode::TooLarge, "larger than " + std::to_string(limits.allBytes) + " bytes"};
    if (archive.empty()) // which libzip takes for an archive of nothing
        return Error{ErrorCode::Parse, "is empty, so it is no zip"};
    ZipError error;
    Source source(zip_source_buffer_create(archive.data(), archive.size(), 0, error.get()));
    if (!source)
        return error.of("is no zip");
    Archive opened(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, error.get()));
    if (!opened)
        return error.of("is no whole zip");
    source.release();
    return Reader(std::move(opened), limits).read();
}

Result<std::string> writeZip(const std::vector<ZipEntry>& entries) {
    ZipError error;
    const Source target(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    if (!target)
        return error.of("no archive could be made");
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, error.get()));
    if (!archive) {
        zip_source_free(target.get());
        return error.of("no archive could be made");
    }
    for (const ZipEntry& entry : entries)
        if (Done added = addEntry(archive.get(), entry); !added)
            return named(added.error().code, added.error().detail, entry.name);
    if (zip_close(archive.get()) != 0)
        return Error{ErrorCode::Io,
                     std::string("the archive could not be made: ") + zip_strerror(archive.get())};
    static_cast<void>(archive.release());
    return bytesOf(target.get());
}

} // namespace patella
