#include "src/library/library_search.h"

#include "src/library/text_folding.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace patella {

namespace {

constexpr float nameWeight = 10.0F;
constexpr float aliasWeight = 8.0F;
constexpr float muscleWeight = 4.0F;
constexpr float secondaryWeight = 2.0F;
constexpr float stepWeight = 1.0F;

template <typename T>
bool allows(const std::set<T>& wanted, T value) {
    return wanted.empty() || wanted.contains(value);
}

template <typename T>
bool allowsAny(const std::set<T>& wanted, const std::vector<T>& values) {
    return wanted.empty() ||
           std::any_of(values.begin(), values.end(), [&](T v) { return wanted.contains(v); });
}

bool withinEquipment(const LibraryFilter& f, const Exercise& e) {
    return (f.equipment.empty() && f.ownEquipment.empty()) || isAtHand(e, f.equipment, f.ownEquipment);
}

/// Equipment adds up the other way round: one more thing at hand keeps what needs nothing else.
void addEquipment(FilterCounts& counts, const LibraryFilter& f, const Exercise& e,
                  const OwnEquipmentSet& allOwn) {
    std::set<Equipment> missing(e.equipment.begin(), e.equipment.end());
    std::erase_if(missing, [&f](Equipment each) { return f.equipment.contains(each); });
    const std::vector<OwnEquipment> missingOwn = lackingOwn(e, f.ownEquipment);
    if (missing.size() + missingOwn.size() > 1)
        return;
    for (const auto& [item, key] : EnumKeys<Equipment>::table)
        if (missingOwn.empty() && (missing.empty() || missing.contains(item)))
            ++counts.equipment[item];
    for (const OwnEquipment& item : allOwn)
        if (missing.empty() && (missingOwn.empty() || missingOwn.front() == item))
            ++counts.ownEquipment[item];
}

/// Which of the six kinds of filter let an exercise through.
struct Passes {
    std::array<bool, 6> kind;

    /// Whether it stays when the kind `k` of filter is left out.
    [[nodiscard]] bool without(std::size_t k) const {
        const auto failed = std::count(kind.begin(), kind.end(), false);
        return failed == 0 || (failed == 1 && !kind[k]);
    }
};

Passes passesOf(const LibraryFilter& f, const Exercise& e) {
    return {{allows(f.kinds, e.kind), allowsAny(f.phases, e.phases),
             allowsAny(f.muscles, e.primary) || allowsAny(f.muscles, e.secondary), withinEquipment(f, e),
             allows(f.positions, e.position), allows(f.loads, e.kneeLoad)}};
}

} // namespace

bool LibraryFilter::empty() const {
    return kinds.empty() && phases.empty() && muscles.empty() && equipment.empty() && ownEquipment.empty() &&
           positions.empty() && loads.empty();
}

bool LibraryFilter::accepts(const Exercise& e) const {
    const Passes passes = passesOf(*this, e);
    return std::all_of(passes.kind.begin(), passes.kind.end(), [](bool pass) { return pass; });
}

LibrarySearch::LibrarySearch(const ExerciseLibrary& library, const MuscleWords& muscleWords)
    : m_library(library)
    , m_ownEquipment(ownEquipmentIn(library)) {
    std::map<std::string, std::vector<Posting>> terms;
    std::vector<std::string> names(library.size());
    for (std::size_t i = 0; i < library.size(); ++i) {
        const Exercise& e = library.all()[i];
        names[i] = fold(e.name);
        addText(terms, i, e.name, nameWeight);
        for (const std::string& alias : e.aliases)
            addText(terms, i, alias, aliasWeight);
        for (const std::string& tag : e.tags)
            addText(terms, i, tag, muscleWeight);
        for (const std::string& piece : e.ownEquipment)
            addText(terms, i, piece, muscleWeight);
        for (const Muscle muscle : e.primary)
            addText(terms, i, std::string(keyOf(muscle)) + ' ' + muscleWords(muscle), muscleWeight);
        for (const Muscle muscle : e.secondary)
            addText(terms, i, std::string(keyOf(muscle)) + ' ' + muscleWords(muscle), secondaryWeight);
        for (const std::string& step : e.steps)
            addText(terms, i, step, stepWeight);
    }
    m_terms.reserve(terms.size());
    for (auto& [word, postings] : terms)
        m_terms.push_back({word, std::move(postings)});
    m_byName.resize(library.size());
    std::iota(m_byName.begin(), m_byName.end(), std::size_t{0});
    std::stable_sort(m_byName.begin(), m_byName.end(),
                     [&](std::size_t a, std::size_t b) { return names[a] < names[b]; });
}

void LibrarySearch::addText(std::map<std::string, std::vector<Posting>>& terms, std::size_t exercise,
                            std::string_view text, float weight) {
    for (const std::string& word : foldedWords(text)) {
        auto& postings = terms[word];
        if (!postings.empty() && postings.back().exercise == exercise)
            postings.back().weight = std::max(postings.back().weight, weight);
        else
            postings.push_back({static_cast<std::uint32_t>(exercise), weight});
    }
}

void LibrarySearch::scoreWord(const std::string& word, std::vector<float>& best) const {
    const auto score = [&](const Term& term, float match) {
        for (const Posting& posting : term.postings)
            best[posting.exercise] = std::max(best[posting.exercise], match * posting.weight);
    };
    const auto first = std::lower_bound(m_terms.begin(), m_terms.end(), word,
                                        [](const Term& t, const std::string& w) { return t.word < w; });
    auto term = first;
    for (; term != m_terms.end() && term->word.starts_with(word); ++term)
        score(*term, term->word == word ? 1.0F : 0.8F);
    const int most = forgivenErrors(word.size());
    if (term != first || most == 0) // typing errors are looked for when nothing begins like this
        return;
    for (const Term& other : m_terms) {
        if (other.word.size() + static_cast<std::size_t>(most) < word.size())
            continue;
        const int distance = prefixDistance(word, other.word, most);
        if (distance <= most)
            score(other, distance == 1 ? 0.4F : 0.2F);
    }
}

std::vector<float> LibrarySearch::scores(std::string_view query) const {
    const std::vector<std::string> words = foldedWords(query);
    if (words.empty())
        return {};
    std::vector<float> total(m_library.size(), 0.0F);
    std::vector<float> best(m_library.size());
    for (std::size_t w = 0; w < words.size(); ++w) {
        std::fill(best.begin(), best.end(), 0.0F);
        scoreWord(words[w], best);
        for (std::size_t i = 0; i < total.size(); ++i) {
            const bool alive = w == 0 || total[i] > 0.0F;
            total[i] = alive && best[i] > 0.0F ? total[i] + best[i] : 0.0F;
        }
    }
    return total;
}

std::vector<std::size_t> LibrarySearch::find(std::string_view query, const LibraryFilter& filter) const {
    const std::vector<float> score = scores(query);
    std::vector<std::size_t> found;
    for (const std::size_t i : m_byName)
        if ((score.empty() || score[i] > 0.0F) && filter.accepts(m_library.all()[i]))
            found.push_back(i);
    if (!score.empty())
        std::stable_sort(found.begin(), found.end(),
                         [&](std::size_t a, std::size_t b) { return score[a] > score[b]; });
    return found;
}

FilterCounts LibrarySearch::counts(std::string_view query, const LibraryFilter& filter) const {
    const std::vector<float> score = scores(query);
    FilterCounts counts;
    for (std::size_t i = 0; i < m_library.size(); ++i) {
        if (!score.empty() && score[i] <= 0.0F)
            continue;
        const Exercise& e = m_library.all()[i];
        const Passes passes = passesOf(filter, e);
        if (passes.without(0))
            ++counts.kinds[e.kind];
        if (passes.without(1))
            for (const PhaseKind phase : e.phases)
                ++counts.phases[phase];
        if (passes.without(2)) {
            std::set<Muscle> muscles(e.primary.begin(), e.primary.end());
            muscles.insert(e.secondary.begin(), e.secondary.end());
            for (const Muscle muscle : muscles)
                ++counts.muscles[muscle];
        }
        if (passes.without(3))
            addEquipment(counts, filter, e, m_ownEquipment);
        if (passes.without(4))
            ++counts.positions[e.position];
        if (passes.without(5))
            ++counts.loads[e.kneeLoad];
    }
    return counts;
}

} // namespace patella
