#pragma once
#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace patella {

/// What went wrong, for branching and translation. The English `detail` of Error is for logs and the command
/// line.
enum class ErrorCode {
    InvalidArgument, ///< a value outside its stated range
    Parse,           ///< not the syntax it claims to be
    Schema,          ///< well-formed, but not what was expected there
    TooLarge,        ///< beyond a stated limit (bytes, depth, count, length)
    NotFound,
    AlreadyExists,
    Io,       ///< the disk or the system refused
    DiskFull, ///< no room left
    ReadOnly, ///< may be read, not written
    Busy,     ///< another Patella has it open
    Newer,    ///< written by a newer Patella
    Foreign,  ///< belongs to another application
    Corrupt,  ///< damaged
    Cancelled,
};

/// A place in a file: 1-based line (0 unknown) and JSON pointer ("" is the whole document).
struct Place {
    std::string file;
    int line = 0;
    std::string pointer{};
    friend bool operator==(const Place&, const Place&) = default;
};

struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string detail;
    Place place{};

    /// "file:line: pointer: detail", leaving out what is unknown.
    [[nodiscard]] std::string text() const;
};

/// Either a value or an Error. Expected failures travel in it; exceptions stop at the edge of storage and
/// interop.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT: implicit on purpose
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() & { return (assert(ok()), std::get<0>(m_state)); }
    const T& value() const& { return (assert(ok()), std::get<0>(m_state)); }
    T&& value() && { return (assert(ok()), std::move(std::get<0>(m_state))); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const { return (assert(!ok()), std::get<1>(m_state)); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return (assert(m_error), *m_error); }

private:
    std::optional<Error> m_error;
};

using Done = Result<void>;

} // namespace patella
