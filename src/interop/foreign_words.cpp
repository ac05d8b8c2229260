#include "src/interop/foreign_words.h"

#include "src/interop/plain_text.h"

#include <algorithm>

namespace patella {

namespace {

using M = Muscle;
using Q = Equipment;

/// Names of muscles that free-exercise-db and wger use. Arms, chest, shoulders and neck have no counterpart.
const std::vector<ForeignWord<Muscle>>& muscles() {
    static const std::vector<ForeignWord<Muscle>> words{
        {"abdominals", {M::Abdominals}},
        {"abs", {M::Abdominals}},
        {"rectus abdominis", {M::Abdominals}},
        {"obliquus externus abdominis", {M::Obliques}},
        {"abductors", {M::GluteusMedius}, false},
        {"adductors", {M::Adductors}},
        {"calves", {M::Gastrocnemius, M::Soleus}},
        {"gastrocnemius", {M::Gastrocnemius}},
        {"soleus", {M::Soleus}},
        {"glutes", {M::GluteusMaximus}, false},
        {"gluteus maximus", {M::GluteusMaximus}},
        {"hamstrings", {M::Hamstrings}},
        {"biceps femoris", {M::Hamstrings}},
        {"quadriceps", {M::Quadriceps}},
        {"quadriceps femoris", {M::Quadriceps}},
        {"quads", {M::Quadriceps}},
        {"lower back", {M::LowerBack}},
        {"erector spinae", {M::LowerBack}},
        {"middle back", {M::UpperBack}, false},
        {"lats", {M::UpperBack}, false},
        {"latissimus dorsi", {M::UpperBack}, false},
        {"traps", {M::UpperBack}},
        {"trapezius", {M::UpperBack}},
    };
    return words;
}

/// A ball of theirs is to sit on or to throw, ours to roll on: it has no counterpart, nor have machines.
const std::vector<ForeignWord<Equipment>>& pieces() {
    static const std::vector<ForeignWord<Equipment>> words{
        {"body only", {}},
        {"none (bodyweight exercise)", {}},
        {"none", {}},
        {"bands", {Q::LongBand}, false},
        {"resistance band", {Q::LongBand}, false},
        {"barbell", {Q::Weight}},
        {"dumbbell", {Q::Weight}},
        {"kettlebell", {Q::Weight}},
        {"kettlebells", {Q::Weight}},
        {"e-z curl bar", {Q::Weight}},
        {"sz-bar", {Q::Weight}},
        {"bench", {Q::Bench}},
        {"foam roll", {Q::FoamRoller}},
        {"gym mat", {Q::Mat}},
    };
    return words;
}

template <typename E>
const ForeignWord<E>* find(const std::vector<ForeignWord<E>>& words, std::string_view typed) {
    std::string small = oneLine(typed);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const ForeignWord<E>& each) { return each.word == small; });
    return found == words.end() ? nullptr : &*found;
}

} // namespace

const ForeignWord<Muscle>* muscleOf(std::string_view word) { return find(muscles(), word); }
const ForeignWord<Equipment>* equipmentOf(std::string_view word) { return find(pieces(), word); }

} // namespace patella
