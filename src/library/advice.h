#pragma once
#include "src/library/exercise.h"

#include <string>
#include <vector>

namespace patella {

/// What the evidence says of a statement.
enum class Verdict { None, Supported, PartlySupported, Unsupported, Contradicted, Definition, Marketing };

/// How a statement is shown: as a card, or as a claim beside its verdict.
enum class AdviceShow { Card, Myth };

/// One statement of "Good to know". Statements marked for exclusion are never loaded.
struct AdviceItem {
    std::string id;
    std::string kind; ///< fact, cause, advice, frequency, conflict, error, gap, avoid
    AdviceShow show = AdviceShow::Card;
    std::string statement;
    std::string tip;
    Verdict verdict = Verdict::None;
    std::string evidenceNote;           ///< what the evidence says, in plain words
    std::vector<std::string> evidence;  ///< ids of data/evidence/sources.json
    std::vector<std::string> conflicts; ///< ids of statements that say otherwise
    std::vector<Source> sources;
    ExerciseId exercise{}; ///< kind avoid: the move it speaks of
    std::string why;
    std::string backWhen;
};

struct AdviceTopic {
    std::string topic; ///< kebab-case key
    std::string title;
    int order = 0;
    std::vector<AdviceItem> items;
};

/// How far we could check that a source says what we say it does.
enum class EvidenceGrade {
    Verified,          ///< read in the source itself
    VerifiedSecondary, ///< read in somebody else's summary of it
    Partly,            ///< some of it
    Recalled,          ///< from memory, not looked up
};

/// An entry of data/evidence/sources.json.
struct EvidenceSource {
    std::string id;
    std::string citation;
    std::string finding;
    EvidenceGrade grade = EvidenceGrade::Recalled;
};

template <>
struct EnumKeys<Verdict> {
    static constexpr std::array table{
        std::pair{Verdict::None, std::string_view{"none"}},
        std::pair{Verdict::Supported, std::string_view{"supported"}},
        std::pair{Verdict::PartlySupported, std::string_view{"partly-supported"}},
        std::pair{Verdict::Unsupported, std::string_view{"unsupported"}},
        std::pair{Verdict::Contradicted, std::string_view{"contradicted"}},
        std::pair{Verdict::Definition, std::string_view{"definition"}},
        std::pair{Verdict::Marketing, std::string_view{"marketing"}}};
};
template <>
struct EnumKeys<EvidenceGrade> {
    static constexpr std::array table{
        std::pair{EvidenceGrade::Verified, std::string_view{"verified"}},
        std::pair{EvidenceGrade::VerifiedSecondary, std::string_view{"verified-secondary"}},
        std::pair{EvidenceGrade::Partly, std::string_view{"partly"}},
        std::pair{EvidenceGrade::Recalled, std::string_view{"recalled"}}};
};

} // namespace patella
