#pragma once
#include "src/base/enum_keys.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace patella {

/// The measures that Patella asks for. Its key is the id in data/evidence/measures.json.
enum class MeasureId {
    Pain,       ///< usual and worst pain of the last week, 0 to 10, per knee
    Activities, ///< three activities of the user's own, each 0 to 10 (evidence: psfs)
    Change,     ///< overall change since the start, in seven words of our own
    Akps,       ///< total of the Anterior Knee Pain Scale, 0 to 100, got elsewhere
    Lefs,       ///< total of the Lower Extremity Functional Scale, 0 to 80, got elsewhere
};

/// What may be built of a measure. Items of a questionnaire that is not ours are never shown.
enum class MeasureUse {
    Free,       ///< a plain rating that belongs to nobody
    OwnWording, ///< the idea, in words of our own
    ScoreEntry, ///< a total that was got elsewhere is entered as a number
    Licensed,   ///< nothing without a licence: it is only named
};

/// The smallest change that counts as more than noise, in the measure's own points; all above 0.
struct ImportantChange {
    std::optional<double> points{};        ///< of a score, or of a mean of several
    std::optional<double> otherPoints{};   ///< another source's figure for the same
    std::optional<double> singleItem{};    ///< of one activity alone
    std::optional<double> percent{};       ///< of the first score
    std::optional<double> mdcIndividual{}; ///< smallest that one person's measurement can tell from none
    friend bool operator==(const ImportantChange&, const ImportantChange&) = default;
};

/// An item of data/evidence/measures.json.
struct OutcomeMeasure {
    std::string id;
    std::string name;
    MeasureUse use = MeasureUse::Licensed;
    std::optional<ImportantChange> important{}; ///< none is known without it
    std::vector<std::string> evidence{};        ///< ids of data/evidence/sources.json
    std::string note{};
    friend bool operator==(const OutcomeMeasure&, const OutcomeMeasure&) = default;
};

template <>
struct EnumKeys<MeasureId> {
    static constexpr std::array table{std::pair{MeasureId::Pain, std::string_view{"nrs-usual-worst"}},
                                      std::pair{MeasureId::Activities, std::string_view{"psfs-style"}},
                                      std::pair{MeasureId::Change, std::string_view{"groc-style"}},
                                      std::pair{MeasureId::Akps, std::string_view{"akps"}},
                                      std::pair{MeasureId::Lefs, std::string_view{"lefs"}}};
};
template <>
struct EnumKeys<MeasureUse> {
    static constexpr std::array table{
        std::pair{MeasureUse::Free, std::string_view{"free"}},
        std::pair{MeasureUse::OwnWording, std::string_view{"own-wording"}},
        std::pair{MeasureUse::ScoreEntry, std::string_view{"score-entry-only"}},
        std::pair{MeasureUse::Licensed, std::string_view{"do-not-embed-without-licence"}}};
};

} // namespace patella
