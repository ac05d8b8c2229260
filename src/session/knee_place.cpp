#include "src/session/knee_place.h"

#include <algorithm>

namespace patella {

namespace {

template <typename T>
void addOnce(std::vector<T>& to, T value) {
    if (std::find(to.begin(), to.end(), value) == to.end())
        to.push_back(std::move(value));
}

} // namespace

KneePlaces placesOf(std::string_view text) {
    KneePlaces places;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (const auto known = fromKey<KneePlace>(word))
            addOnce(places.known, *known);
        else if (!word.empty())
            addOnce(places.other, std::string(word));
    }
    std::sort(places.known.begin(), places.known.end());
    return places;
}

std::string textOf(const KneePlaces& places) {
    std::string text;
    const auto add = [&](std::string_view word) {
        if (!text.empty())
            text += ' ';
        text += word;
    };
    for (const KneePlace place : places.known)
        add(keyOf(place));
    for (const std::string& word : places.other)
        add(word);
    return text;
}

KneePlaces both(const KneePlaces& a, const KneePlaces& b) { return placesOf(textOf(a) + ' ' + textOf(b)); }

bool worthShowing(KneePlace place) { return place == KneePlace::Behind || place == KneePlace::Calf; }

bool worthShowing(const KneePlaces& places) {
    return std::any_of(places.known.begin(), places.known.end(),
                       [](KneePlace place) { return worthShowing(place); });
}

} // namespace patella
