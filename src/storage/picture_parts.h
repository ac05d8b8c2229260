#pragma once
#include "src/storage/picture_header.h"

#include <cstdint>
#include <string_view>

namespace patella::picture {

/// Bytes that are read where there are any: beyond the end everything is 0.
class Bytes {
public:
    explicit Bytes(std::string_view text)
        : m_text(text) {}
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    [[nodiscard]] bool has(std::size_t at, std::size_t count) const {
        return at <= size() && count <= size() - at;
    }
    [[nodiscard]] bool startsWith(std::string_view what) const { return m_text.starts_with(what); }
    [[nodiscard]] std::string_view tag(std::size_t at) const { return part(at, 4); }
    [[nodiscard]] std::string_view part(std::size_t at, std::size_t count) const {
        return has(at, count) ? m_text.substr(at, count) : std::string_view();
    }
    [[nodiscard]] std::uint32_t byte(std::size_t at) const {
        return at < size() ? static_cast<unsigned char>(m_text[at]) : 0;
    }
    [[nodiscard]] std::uint32_t big(std::size_t at, int count) const {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | byte(at + static_cast<std::size_t>(i));
        return value;
    }
    [[nodiscard]] std::uint32_t little(std::size_t at, int count) const {
        std::uint32_t value = 0;
        for (int i = count - 1; i >= 0; --i)
            value = value << 8 | byte(at + static_cast<std::size_t>(i));
        return value;
    }

private:
    std::string_view m_text;
};

struct Size {
    std::int64_t width = 0;
    std::int64_t height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

inline Error broken(const char* detail) { return {ErrorCode::Parse, detail}; }
inline Error unshown(const char* detail) { return {ErrorCode::Schema, detail}; }

/// When the size is within the limits.
Result<PictureHeader> headerOf(PictureKind kind, const Size& size);

// Each walks the whole file, so that what comes back is not cut off either.
Result<PictureHeader> pngHeader(const Bytes& bytes);
Result<PictureHeader> jpegHeader(const Bytes& bytes);
Result<PictureHeader> webpHeader(const Bytes& bytes);

} // namespace patella::picture
