#include "src/library/advice_search.h"

#include "src/library/text_folding.h"

#include <algorithm>

namespace patella {

namespace {

std::vector<std::string> wordsOf(const AdviceTopic& topic, const AdviceItem& item) {
    std::string all;
    for (const std::string* part :
         {&topic.title, &item.statement, &item.tip, &item.evidenceNote, &item.why, &item.backWhen})
        all += *part + ' ';
    for (const Source& source : item.sources)
        all += source.title + ' ' + source.author + ' ';
    std::vector<std::string> words = foldedWords(all);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool begins(const std::vector<std::string>& sorted, const std::string& typed) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), typed);
    return at != sorted.end() && at->starts_with(typed);
}

bool nearly(const std::vector<std::string>& words, const std::string& typed, int most) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return prefixDistance(typed, word, most) <= most; });
}

} // namespace

AdviceSearch::AdviceSearch(const std::vector<AdviceTopic>& topics) {
    for (std::size_t t = 0; t < topics.size(); ++t)
        for (std::size_t i = 0; i < topics[t].items.size(); ++i)
            m_entries.push_back({{t, i}, wordsOf(topics[t], topics[t].items[i])});
}

std::vector<AdviceHit> AdviceSearch::find(std::string_view query) const {
    std::vector<const Entry*> left;
    left.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        left.push_back(&entry);
    for (const std::string& typed : foldedWords(query)) {
        const bool exact = std::any_of(m_entries.begin(), m_entries.end(),
                                       [&](const Entry& e) { return begins(e.words, typed); });
        const int most = forgivenErrors(typed.size());
        std::erase_if(left, [&](const Entry* e) {
            return !(exact ? begins(e->words, typed) : most > 0 && nearly(e->words, typed, most));
        });
    }
    std::vector<AdviceHit> hits;
    hits.reserve(left.size());
    for (const Entry* entry : left)
        hits.push_back(entry->hit);
    return hits;
}

} // namespace patella
