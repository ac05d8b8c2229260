#include "src/interop/exercise_draft.h"
#include "src/interop/library_entries.h"
#include "src/interop/plain_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>

namespace patella {

namespace {

constexpr std::string_view project = "Workrave";
constexpr std::string_view prefix = "workrave-";
constexpr std::size_t mostBytes = 5'000'000;
constexpr int defaultSeconds = 15; // what Workrave takes where the file names none
constexpr int defaultImageSeconds = 1;

/// pugixml expands only the five entities of XML itself and opens nothing; a DOCTYPE is refused all the same.
Done load(pugi::xml_document& document, std::string_view bytes) {
    if (bytes.size() > mostBytes)
        return Error{ErrorCode::TooLarge, "larger than " + std::to_string(mostBytes) + " bytes"};
    if (bytes.find("<!DOCTYPE") != std::string_view::npos || bytes.find("<!ENTITY") != std::string_view::npos)
        return Error{ErrorCode::Schema, "has a DOCTYPE, which no list of exercises needs"};
    if (bytes.find('\0') != std::string_view::npos)
        return Error{ErrorCode::Parse, "holds a NUL byte, so it is no text"};
    const pugi::xml_parse_result parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_utf8);
    if (parsed)
        return {};
    const auto at = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(parsed.offset, 0, static_cast<std::ptrdiff_t>(bytes.size())));
    const auto lines = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return Error{ErrorCode::Parse, std::string("not XML: ") + parsed.description(),
                 Place{std::string(project), static_cast<int>(lines) + 1, {}}};
}

struct Worded {
    std::string text;
    std::string language = "en"; ///< what is not marked is English
};

/// The child of that name in the language, else in English, else the first.
Worded worded(const pugi::xml_node& exercise, const char* name, std::string_view language) {
    Worded best;
    int most = -1;
    for (const pugi::xml_node& child : exercise.children(name)) {
        std::string code = child.attribute("xml:lang").as_string("en");
        std::replace(code.begin(), code.end(), '_', '-');
        std::transform(code.begin(), code.end(), code.begin(),
                       [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        const int rank = code == language                                 ? 3
                         : code == language.substr(0, language.find('-')) ? 2
                         : code == "en"                                   ? 1
                                                                          : 0;
        std::string text = child.text().as_string();
        if (rank > most && !oneLine(text).empty()) {
            most = rank;
            best = {std::move(text), std::move(code)};
        }
    }
    return best;
}

struct Sequence {
    int seconds = defaultSeconds;
    std::size_t pictures = 0;
    int plain = 0;    ///< seconds of pictures as they are
    int mirrored = 0; ///< seconds of pictures shown the other way round
};

int secondsOf(const pugi::xml_node& node, int otherwise) {
    return std::clamp(node.attribute("duration").as_int(otherwise), 0, limits::timedSeconds);
}

Sequence sequenceOf(const pugi::xml_node& exercise) {
    Sequence sequence;
    const pugi::xml_node node = exercise.child("sequence");
    sequence.seconds = std::max(1, secondsOf(node, defaultSeconds));
    for (const pugi::xml_node& image : node.children("image")) {
        ++sequence.pictures;
        const bool mirror = std::strcmp(image.attribute("mirrorx").as_string(), "yes") == 0;
        int& sum = mirror ? sequence.mirrored : sequence.plain;
        sum = std::min(sum + secondsOf(image, defaultImageSeconds), limits::timedSeconds);
    }
    return sequence;
}

/// Pictures as long the one way as the other show each side in turn: half of the time is each side's.
void setTime(ExerciseDraft& draft, const Sequence& sequence) {
    const bool inTurn = sequence.mirrored > 0 && sequence.mirrored == sequence.plain && sequence.seconds > 1;
    draft.exercise.sides = inTurn ? SideRule::PerSide : SideRule::Both;
    draft.timed(inTurn ? sequence.seconds / 2 : sequence.seconds, inTurn ? Per::Side : Per::Total);
    draft.pictures(sequence.pictures);
}

Result<ImportedExercise> readOne(const pugi::xml_node& node, ExerciseId id, const std::string& language) {
    const Worded title = worded(node, "title", language);
    if (title.text.empty())
        return Error{ErrorCode::Schema, "has no title"};
    ExerciseDraft draft(project, std::move(id), title.text);
    draft.kind(std::nullopt);
    draft.primary({});
    draft.equipment({});
    setTime(draft, sequenceOf(node));
    const Worded description = worded(node, "description", language);
    const std::string text = oneLine(description.text);
    if (!draft.steps(text.empty() ? std::vector<std::string>{} : std::vector<std::string>{text}))
        return Error{ErrorCode::TooLarge, "its description is too long for twelve steps"};
    if (title.language != language && !language.starts_with(title.language + '-'))
        draft.gap(ImportGap::Language, title.language);
    draft.credit(
        {"Workrave", "", "The file names no licence; Workrave's own exercises are under the GPL-3.0."});
    return draft.finish();
}

/// Of the English title: it stays when another language is asked for.
std::string keyOf(const pugi::xml_node& node) { return oneLine(worded(node, "title", "en").text); }

} // namespace

Result<ImportedLibrary> readWorkrave(std::string_view bytes, const ImportOptions& options) {
    pugi::xml_document document;
    if (Done loaded = load(document, bytes); !loaded) {
        Error error = loaded.error();
        error.place.file = project;
        return error;
    }
    const pugi::xml_node root = document.child("exercises");
    if (!root)
        return Error{ErrorCode::Schema, "expected the element \"exercises\"", Place{std::string(project)}};
    std::vector<pugi::xml_node> nodes;
    for (const pugi::xml_node& each : root.children("exercise"))
        nodes.push_back(each);
    EntryReader reader(std::string(project), nodes.size(), options);
    std::set<std::string> keys;
    for (const pugi::xml_node& node : nodes) {
        const std::string key = keyOf(node);
        if (!reader.next({}, key))
            return reader.cancelled();
        if (!key.empty() && !keys.insert(key).second)
            reader.refuse({ErrorCode::AlreadyExists, "stands there twice"});
        else
            reader.take(readOne(node, reader.idOf(prefix, key), options.language));
    }
    return reader.library();
}

} // namespace patella
