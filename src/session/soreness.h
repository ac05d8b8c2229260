#pragma once
#include "src/base/ids.h"
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/result.h"
#include "src/base/time.h"

#include <span>
#include <vector>

namespace patella {

/// How sore the muscles are, in the three steps that are asked. It is no knee pain: no rule ever sees it, and
/// History does not hold it.
enum class Soreness {
    None, ///< kept as 0
    Some, ///< kept as 3
    Much, ///< kept as 7
};

PainScore scoreOf(Soreness soreness);
Soreness sorenessOf(PainScore score); ///< 0: none; 1 to 5: some; 6 and more: much

/// One answer about sore muscles. A correction is an entry of its own that names the one it replaces.
struct SorenessEntry {
    std::string uuid;     ///< given by the caller, newUuid()
    SessionId session{};  ///< the training that it follows, or empty
    std::string muscle{}; ///< a key of the library; empty: in general
    std::optional<Side> side{};
    PainScore score = scoreOf(Soreness::None);
    WallTime about{};
    WallTime entered{};
    std::string replaces{}; ///< uuid of the entry that it corrects, or empty
    friend bool operator==(const SorenessEntry&, const SorenessEntry&) = default;
};

/// Those that no other one replaces, oldest first by the moment they are about.
std::vector<SorenessEntry> countingSoreness(std::span<const SorenessEntry> entered);

/// Two implementations: SQLite and memory. Writing only ever adds. Every call is durable when it returns
/// without an error.
class SorenessRepository {
public:
    virtual ~SorenessRepository() = default;

    /// AlreadyExists when the uuid is taken, NotFound when it corrects one that does not count, or names a
    /// session that is not there.
    virtual Done add(const SorenessEntry& entry) = 0;
    virtual Result<std::vector<SorenessEntry>> all() = 0; ///< that count, see countingSoreness
    /// Leaves a tombstone; what it corrected counts again. NotFound when it does not count.
    virtual Done remove(const std::string& uuid, const WallTime& at) = 0;
    virtual Done restore(const std::string& uuid) = 0; ///< undoes remove, also after a restart
};

template <>
struct EnumKeys<Soreness> {
    static constexpr std::array table{std::pair{Soreness::None, std::string_view{"none"}},
                                      std::pair{Soreness::Some, std::string_view{"some"}},
                                      std::pair{Soreness::Much, std::string_view{"much"}}};
};

} // namespace patella
