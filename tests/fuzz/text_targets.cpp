#include "src/base/utf8.h"
#include "src/interop/csv.h"
#include "src/session/session_replay.h"
#include "src/storage/event_json.h"
#include "src/storage/json_document.h"
#include "src/storage/picture_header.h"
#include "src/storage/preferences_json.h"
#include "tests/fuzz/target.h"
#include "tests/support/csv_reader.h"
#include "tests/support/files.h"

namespace patella::fuzz {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        c == separator ? parts.emplace_back() : parts.back() += c;
    return parts;
}

bool same(const JsonNode& a, const JsonNode& b) {
    if (a.kind != b.kind || a.key != b.key || a.text != b.text || a.boolean != b.boolean ||
        a.whole != b.whole || a.children.size() != b.children.size())
        return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (!same(a.children[i], b.children[i]))
            return false;
    return true;
}

template <typename T, typename Write>
void eventHolds(const Result<T>& read, Result<T> (*parse)(std::string_view), const Write& write) {
    if (!read)
        return requireSentence(read.error(), "session_event");
    const std::string written = write(*read);
    const Result<T> back = parse(written);
    require(back.ok(), "an event that was written reads back");
    require(write(*back) == written, "an event is written the same again");
}

} // namespace

/// In memory, so that no disk is worn.
void settings(std::string_view input) {
    namespace fs = std::filesystem;
    static const fs::path dir = [] {
        const fs::path memory = "/dev/shm";
        return (fs::is_directory(memory) ? memory : fs::temp_directory_path()) /
               ("patella-fuzz-" + newUuid());
    }();
    const WallTime now{1'795'282'800'000, "Europe/Berlin", 60};
    test::put(dir / "settings.json", std::string(input));
    const LoadedPreferences loaded = loadPreferences(dir, now);
    if (loaded.notice) {
        requireSentence(*loaded.notice, "settings.json");
        require(loaded.preferences == Preferences{}, "what could not be read leaves the defaults");
    }
    require(savePreferences(dir, loaded.preferences).ok(), "what was loaded can be saved");
    const LoadedPreferences again = loadPreferences(dir, now);
    require(!again.notice && again.preferences == loaded.preferences, "what was saved comes back");
    fs::remove_all(dir);
}

void json(std::string_view input) {
    const Result<JsonNode> read = parseJson(input, "input.json");
    if (!read)
        return requireSentence(read.error(), "input.json");
    const JsonLimits wide{64'000'000, 32, 4'000'000};
    for (const std::string& written : {writePretty(*read), writeCompact(*read)}) {
        const Result<JsonNode> back = parseJson(written, "", wide);
        require(back.ok() && same(*read, *back), "what was written comes back equal");
    }
    require(lineOf(input, "/a/0") >= 1, "every place has a line");
}

/// Cells are parted by 0x1F, rows by 0x1E.
void csv(std::string_view input) {
    std::vector<std::vector<std::string>> rows;
    std::string table;
    for (const std::string& row : split(input, '\x1E')) {
        rows.push_back(split(row, '\x1F'));
        table += csvRow(std::vector<CsvValue>(rows.back().begin(), rows.back().end()));
    }
    auto read = test::readCsv(table);
    require(read.size() == rows.size(), "as many rows come back");
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::string& cell : read[r]) {
            require(cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos,
                    "no cell begins as a formula");
            cell = csvText(cell);
        }
        require(read[r] == rows[r], "every cell comes back");
    }
}

/// One payload a line, read as every kind that the database has; then what counts of the sets.
void event(std::string_view input) {
    std::vector<SetRecord> sets;
    for (const std::string& payload : split(input, '\n')) {
        const Result<SetRecord> set = parseSetEvent(payload);
        eventHolds(set, parseSetEvent, writeSetEvent);
        if (set) {
            require(*parseSetEvent(writeSetEvent(*set)) == *set, "a set comes back equal");
            sets.push_back(*set);
        }
        eventHolds(parseNoteEvent(payload), parseNoteEvent, writeNoteEvent);
        eventHolds(parseEndEvent(payload), parseEndEvent, writeEndEvent);
    }
    const std::vector<SetRecord> counting = countingSets(sets);
    SessionSummary summary;
    countUp(summary, counting, {});
    require(summary.setsDone <= static_cast<int>(sets.size()) && summary.itemsDone <= summary.setsDone &&
                lastSetEnd(counting) >= Duration{0},
            "what counts was recorded");
}

/// Of the bytes alone: nothing is decoded.
void picture(std::string_view input) {
    const Result<PictureHeader> read = readPictureHeader(input);
    if (!read) {
        require(read.error().detail.size() > 5, "a refusal says something");
        return;
    }
    require(read->width >= 1 && read->height >= 1, "a picture has pixels");
    require(std::int64_t{read->width} * read->height <= mostPicturePixels, "a picture is within the limit");
}

} // namespace patella::fuzz
