#include "tests/fuzz/target.h"

#include "src/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace patella::fuzz {

namespace {

constexpr std::array all{
    Target{"exercise", exercise}, Target{"routine", routine},   Target{"figure", figure},
    Target{"plan", plan},         Target{"advice", advice},     Target{"settings", settings},
    Target{"json", json},         Target{"csv", csv},           Target{"event", event},
    Target{"picture", picture},   Target{"pack", pack},         Target{"free_exercise_db", free_exercise_db},
    Target{"wger", wger},         Target{"workrave", workrave}, Target{"workout_timer", workout_timer},
    Target{"history", history},   Target{"workouts", workouts}};
constexpr std::size_t longestSentence = 10'000;

bool printable(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

} // namespace

std::span<const Target> targets() { return all; }

const Target* find(std::string_view name) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Target& t) { return t.name == name; });
    return same == all.end() ? nullptr : &*same;
}

void require(bool holds, std::string_view what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

void requireSentence(const Error& error, std::string_view file) {
    const std::string text = error.text();
    const auto check = [&](bool holds, const char* what) {
        if (!holds)
            std::fprintf(stderr, "%.*s\n", static_cast<int>(std::min<std::size_t>(text.size(), 4000)),
                         text.data());
        require(holds, what);
    };
    check(error.place.file.find(file) != std::string::npos, "a refusal names the file");
    check(error.place.line >= 0, "a refusal's line is a line");
    check(error.detail.size() > 5, "a refusal says something");
    check(!invalidUtf8At(text), "a refusal is UTF-8");
    check(printable(text), "a refusal is one printable line");
    check(text.size() <= longestSentence, "a refusal has a bearable length");
}

} // namespace patella::fuzz
