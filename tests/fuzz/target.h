#pragma once
// What is fuzzed: a function that takes any bytes and aborts when what must hold does not.
#include "src/base/result.h"

#include <span>
#include <string_view>

namespace patella::fuzz {

struct Target {
    std::string_view name; ///< also of its folder in corpus/
    void (*run)(std::string_view input);
};

std::span<const Target> targets();
const Target* find(std::string_view name);

/// Aborts, saying what.
void require(bool holds, std::string_view what);

/// A refusal names the file and says something printable on one line of a bearable length.
void requireSentence(const Error& error, std::string_view file);

void exercise(std::string_view input);
void routine(std::string_view input);
void figure(std::string_view input);
void plan(std::string_view input);
void advice(std::string_view input);
void settings(std::string_view input);
void json(std::string_view input);
void csv(std::string_view input);
void event(std::string_view input);
void picture(std::string_view input);
void pack(std::string_view input);
void free_exercise_db(std::string_view input);
void wger(std::string_view input);
void workrave(std::string_view input);
void workout_timer(std::string_view input);
void history(std::string_view input);
void workouts(std::string_view input);

} // namespace patella::fuzz
