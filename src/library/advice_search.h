#pragma once
#include "src/library/advice.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// A statement by its place: index of the topic, index of the item in it.
struct AdviceHit {
    std::size_t topic = 0;
    std::size_t item = 0;
    friend bool operator==(const AdviceHit&, const AdviceHit&) = default;
};

/// Finds statements as you type, over all their words and those of their topic and sources, forgiving as
/// LibrarySearch is. Every typed word must be found. Keeps no reference to the topics.
class AdviceSearch {
public:
    AdviceSearch() = default;
    explicit AdviceSearch(const std::vector<AdviceTopic>& topics);

    /// In the order of topics and items; everything for an empty query.
    [[nodiscard]] std::vector<AdviceHit> find(std::string_view query) const;

private:
    struct Entry {
        AdviceHit hit;
        std::vector<std::string> words; ///< sorted
    };
    std::vector<Entry> m_entries;
};

} // namespace patella
