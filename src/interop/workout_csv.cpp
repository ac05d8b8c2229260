#include "src/interop/workout_csv.h"

#include "src/base/time.h"
#include "src/library/text_folding.h"
#include "src/storage/json_document.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr double kilogramsPerPound = 0.45359237;
constexpr double metresPerMile = 1609.344;
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
constexpr int longestSeconds = 1'000'000;

Error leftOut(const std::string& file, int line, std::string why) {
    return {ErrorCode::Schema, std::move(why), Place{file, line, {}}};
}

/// 1 to 12 for the beginning of a month's name in English, German, French, Spanish, Portuguese or Italian.
int monthOf(const std::string& word) {
    static constexpr std::pair<std::string_view, int> names[] = {
        {"jan", 1},  {"ene", 1},  {"gen", 1},  {"feb", 2},  {"fev", 2},  {"mar", 3},  {"apr", 4}, {"avr", 4},
        {"abr", 4},  {"may", 5},  {"mai", 5},  {"mag", 5},  {"juin", 6}, {"jun", 6},  {"giu", 6}, {"juil", 7},
        {"jul", 7},  {"lug", 7},  {"aug", 8},  {"aou", 8},  {"ago", 8},  {"sep", 9},  {"set", 9}, {"oct", 10},
        {"okt", 10}, {"out", 10}, {"ott", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12}};
    for (const auto& [name, month] : names)
        if (word.starts_with(name))
            return month;
    return 0;
}

std::optional<int> wholeOf(const std::string& word) {
    int value = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
    return fault == std::errc{} && end == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

/// "1h 10m", "45m", "2h", "90" (seconds), in milliseconds.
std::int64_t lengthOf(const std::string& text) {
    std::int64_t seconds = 0;
    for (const std::string& word : foldedWords(text)) {
        int value = 0;
        const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (fault != std::errc{} || value < 0)
            return 0;
        const std::string_view unit(end, static_cast<std::size_t>(word.data() + word.size() - end));
        seconds += unit.starts_with('h') ? value * 3600LL : unit.starts_with('m') ? value * 60LL : value;
    }
    return std::min<std::int64_t>(seconds, longestSeconds) * 1000;
}

int countCell(const std::string& text) {
    const double value = decimalCell(text).value_or(0);
    return value >= 0 && value <= longestSeconds ? static_cast<int>(std::lround(value)) : 0;
}

/// Workouts in the order in which they begin in the file.
class Gathering {
public:
    explicit Gathering(Workouts& all)
        : m_all(all) {}
    Workout& at(std::int64_t moment, const std::string& name, int line) {
        const auto [place, fresh] = m_places.emplace(std::pair(moment, name), m_all.workouts.size());
        if (fresh)
            m_all.workouts.push_back({name, moment, 0, {}, {}, line});
        return m_all.workouts[place->second];
    }

private:
    Workouts& m_all;
    std::map<std::pair<std::int64_t, std::string>, std::size_t> m_places;
};

} // namespace

std::optional<double> decimalCell(std::string text) {
    if (text.find('.') == std::string::npos && text.find(',') == text.rfind(','))
        std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> localMoment(const std::string& text) {
    std::string apart = text;
    if (apart.size() > 10 && apart[10] == 'T') // of ISO 8601
        apart[10] = ' ';
    const std::vector<std::string> words = foldedWords(apart);
    if (words.size() < 5)
        return std::nullopt;
    std::array<int, 3> day{}; // year, month, day
    if (words[0].size() == 4)
        day = {wholeOf(words[0]).value_or(0), wholeOf(words[1]).value_or(0), wholeOf(words[2]).value_or(0)};
    else if (const int month = monthOf(words[1]); month > 0)
        day = {wholeOf(words[2]).value_or(0), month, wholeOf(words[0]).value_or(0)};
    else
        day = {wholeOf(words[2]).value_or(0), monthOf(words[0]), wholeOf(words[1]).value_or(0)};
    const std::optional<LocalDate> date = LocalDate::of(day[0], day[1], day[2]);
    const std::optional<int> hour = wholeOf(words[3]);
    const std::optional<int> minute = wholeOf(words[4]);
    const int second = words.size() > 5 ? wholeOf(words[5]).value_or(0) : 0;
    if (!date || date->year() < 1970 || !hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 ||
        *minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    const bool afternoon = words.back() == "pm";
    const bool twelve = afternoon || words.back() == "am";
    const int hours = twelve ? *hour % 12 + (afternoon ? 12 : 0) : *hour;
    return date->daysSince1970() * dayMs + (hours * 60 + *minute) * minuteMs + second * 1000;
}

bool isHevy(const ForeignTable& table) {
    return table.has("title") && table.has("start_time") && table.has("exercise_title");
}

bool isStrong(const ForeignTable& table) {
    return table.has("date") && table.has("workout name") && table.has("exercise name");
}

Workouts readHevy(const ForeignTable& table, const std::string& file) {
    Workouts all{"Hevy"};
    Gathering gathering(all);
    for (const ForeignTable::Row& row : table.rows()) {
        const auto cell = [&](std::string_view column) { return table.cell(row, column); };
        const std::optional<std::int64_t> start = localMoment(cell("start_time"));
        if (!start || cell("exercise_title").empty()) {
            all.left.push_back(
                leftOut(file, row.line,
                        start ? "names no exercise"
                              : "has no start that could be read: " + jsonExcerpt(cell("start_time"))));
            continue;
        }
        Workout& workout = gathering.at(*start, cell("title"), row.line);
        if (const auto end = localMoment(cell("end_time")))
            workout.lengthMs = std::clamp<std::int64_t>(*end - *start, 0, dayMs);
        workout.note = cell("description");
        WorkoutSet set{cell("exercise_title")};
        set.kilograms = decimalCell(cell("weight_kg"));
        if (const auto pounds = decimalCell(cell("weight_lbs")); pounds && !set.kilograms)
            set.kilograms = *pounds * kilogramsPerPound;
        set.repetitions = countCell(cell("reps"));
        set.metres = decimalCell(cell("distance_km")).value_or(0) * 1000;
        if (const auto miles = decimalCell(cell("distance_miles")))
            set.metres = *miles * metresPerMile;
        set.seconds = countCell(cell("duration_seconds"));
        set.exertion = decimalCell(cell("rpe"));
        set.note = cell("exercise_notes");
        set.line = row.line;
        workout.sets.push_back(std::move(set));
    }
    return all;
}

Workouts readStrong(const ForeignTable& table, const std::string& file, bool miles) {
    Workouts all{"Strong"};
    Gathering gathering(all);
    for (const ForeignTable::Row& row : table.rows()) {
        const auto cell = [&](std::string_view column) { return table.cell(row, column); };
        const std::optional<std::int64_t> start = localMoment(cell("date"));
        const std::string order = fold(cell("set order"));
        if (order == "rest timer" || order == "note")
            continue; // no set
        if (!start || cell("exercise name").empty()) {
            all.left.push_back(leftOut(file, row.line,
                                       start
                                           ? "names no exercise"
                                           : "has no date that could be read: " + jsonExcerpt(cell("date"))));
            continue;
        }
        Workout& workout = gathering.at(*start, cell("workout name"), row.line);
        for (const char* column : {"duration", "workout duration", "duration (sec)"})
            if (const std::int64_t length = lengthOf(cell(column)); length > 0)
                workout.lengthMs = length;
        workout.note = cell("workout notes");
        WorkoutSet set{cell("exercise name")};
        const std::string unit = fold(cell("weight unit"));
        const std::optional<double> weight = decimalCell(cell("weight"));
        if (unit.starts_with("lb") && weight)
            set.kilograms = *weight * kilogramsPerPound;
        else if (unit == "kg")
            set.kilograms = weight;
        else
            set.weight = weight;
        if (table.has("weight (kg)"))
            set.kilograms = decimalCell(cell("weight (kg)"));
        if (const auto pounds = decimalCell(cell("weight (lbs)")))
            set.kilograms = *pounds * kilogramsPerPound;
        set.repetitions = countCell(cell("reps"));
        const std::string length = fold(cell("distance unit"));
        const double step = length == "m" || length == "meters"                     ? 1
                            : length.starts_with("mi") || (length.empty() && miles) ? metresPerMile
                                                                                    : 1000;
        set.metres = decimalCell(cell("distance")).value_or(0) * step;
        if (const auto metres = decimalCell(cell("distance (meters)")))
            set.metres = *metres;
        else if (length.empty() && set.metres > 0)
            all.lengthUnsaid = true;
        set.seconds = countCell(cell("seconds"));
        set.exertion = decimalCell(cell("rpe"));
        set.note = cell("notes");
        set.line = row.line;
        workout.sets.push_back(std::move(set));
    }
    return all;
}

Result<Workouts> readWorkouts(const DataFile& file, const WorkoutOptions& options) {
    const Result<ForeignTable> table = ForeignTable::read(file);
    if (!table)
        return table.error();
    if (isHevy(*table))
        return readHevy(*table, file.name);
    if (isStrong(*table))
        return readStrong(*table, file.name, options.miles);
    return Error{ErrorCode::Foreign, "is neither an export of Patella nor sessions of Hevy or Strong",
                 Place{file.name, 1, {}}};
}

} // namespace patella
