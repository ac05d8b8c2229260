#pragma once
#include <map>
#include <set>
#include <span>
#include <string>

namespace patella {

/// The uuids of entries that do not count: those that another one replaces, and of several that correct the
/// same one, written on machines that did not know of each other, all but the last. `T` has `uuid` and
/// `replaces`, which is empty where it corrects nothing; `entered` is in the order of the history.
template <typename T>
std::set<std::string> replacedOf(std::span<const T> entered) {
    std::set<std::string> gone;
    std::map<std::string, std::string> parents;
    for (const T& entry : entered)
        if (!entry.replaces.empty()) {
            gone.insert(entry.replaces);
            parents[entry.uuid] = entry.replaces;
        }
    std::map<std::string, std::string> last; // by what they all go back to
    for (const T& entry : entered) {
        if (entry.replaces.empty() || gone.contains(entry.uuid))
            continue;
        std::string root = entry.uuid;
        for (std::size_t steps = 0; parents.contains(root) && steps <= parents.size(); ++steps)
            root = parents[root];
        const auto [same, fresh] = last.emplace(root, entry.uuid);
        if (!fresh) {
            gone.insert(same->second);
            same->second = entry.uuid;
        }
    }
    return gone;
}

} // namespace patella
