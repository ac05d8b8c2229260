#pragma once
#include "src/base/enum_keys.h"
#include "src/base/range.h"
#include "src/base/result.h"
#include "src/base/time.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace patella {

/// Where the numbers of a dose come from; the app always shows it.
enum class Basis {
    Article,    ///< one of the five articles gives them
    Literature, ///< cited evidence
    Practice,   ///< a default of ours, no trial found
    Yours,      ///< the user set them
};

/// What the count of one set applies to.
enum class Per { Side, Total, Direction, SidePerDirection };

/// Seconds of one repetition: lift, pause at the top, lower, pause at the bottom. The sum is at least 1.
class Tempo {
public:
    static std::optional<Tempo> of(int lift, int pause, int lower, int rest);
    static Tempo standard() { return {2, 1, 2, 0}; } ///< basis: practice

    [[nodiscard]] int lift() const { return m_lift; }
    [[nodiscard]] int pause() const { return m_pause; }
    [[nodiscard]] int lower() const { return m_lower; }
    [[nodiscard]] int rest() const { return m_rest; }
    [[nodiscard]] int seconds() const { return m_lift + m_pause + m_lower + m_rest; }
    [[nodiscard]] Tempo withPause(int seconds) const { return {m_lift, seconds, m_lower, m_rest}; }
    friend bool operator==(const Tempo&, const Tempo&) = default;

private:
    Tempo(int lift, int pause, int lower, int rest)
        : m_lift(lift)
        , m_pause(pause)
        , m_lower(lower)
        , m_rest(rest) {}
    int m_lift, m_pause, m_lower, m_rest;
};

/// Repetitions; with `holdSeconds` each one is held that long in place of the tempo's pause.
struct Repetitions {
    WholeRange count = WholeRange::exactly(1);
    std::optional<WholeRange> holdSeconds{};
    Tempo tempo = Tempo::standard();
    friend bool operator==(const Repetitions&, const Repetitions&) = default;
};

struct Hold {
    WholeRange seconds = WholeRange::exactly(1);
    friend bool operator==(const Hold&, const Hold&) = default;
};

/// An item done for a while: march, walk, roll, breathe.
struct Timed {
    WholeRange seconds = WholeRange::exactly(1);
    friend bool operator==(const Timed&, const Timed&) = default;
};

using Work = std::variant<Repetitions, Hold, Timed>;

/// Limits of what a dose may hold: enough for any real one, small enough that no sum overflows.
namespace limits {
inline constexpr int sets = 50;
inline constexpr int reps = 1000;
inline constexpr int holdSeconds = 3600;
inline constexpr int timedSeconds = 36'000;
inline constexpr int restSeconds = 3600;
inline constexpr int tempoSeconds = 60;
} // namespace limits

/// Sets of work and the rest between them. A target starts at the lower end of a range until it is raised.
class Dose {
public:
    /// Refuses (InvalidArgument) what `limits` forbids and a zero where one is needed.
    static Result<Dose> of(WholeRange sets, Work work, Per per, WholeRange restSeconds);

    [[nodiscard]] WholeRange sets() const { return m_sets; }
    [[nodiscard]] const Work& work() const { return m_work; }
    [[nodiscard]] Per per() const { return m_per; }
    [[nodiscard]] WholeRange restSeconds() const { return m_rest; }

    /// Time of one set of one side and direction at the lower end of its ranges.
    [[nodiscard]] Duration setDuration() const;
    friend bool operator==(const Dose&, const Dose&) = default;

private:
    Dose(WholeRange sets, Work work, Per per, WholeRange rest)
        : m_sets(sets)
        , m_work(work)
        , m_per(per)
        , m_rest(rest) {}
    WholeRange m_sets;
    Work m_work;
    Per m_per;
    WholeRange m_rest;
};

/// Time of `work` done `reps` times (repetitions) or for its own seconds (hold, timed), at the lower ends.
Duration workDuration(const Work& work);

template <>
struct EnumKeys<Basis> {
    static constexpr std::array table{std::pair{Basis::Article, std::string_view{"article"}},
                                      std::pair{Basis::Literature, std::string_view{"literature"}},
                                      std::pair{Basis::Practice, std::string_view{"practice"}},
                                      std::pair{Basis::Yours, std::string_view{"yours"}}};
};
template <>
struct EnumKeys<Per> {
    static constexpr std::array table{
        std::pair{Per::Side, std::string_view{"side"}}, std::pair{Per::Total, std::string_view{"total"}},
        std::pair{Per::Direction, std::string_view{"direction"}},
        std::pair{Per::SidePerDirection, std::string_view{"side-per-direction"}}};
};

} // namespace patella
