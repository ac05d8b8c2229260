#include "src/storage/preferences_json.h"

#include "src/storage/json_reader.h"
#include "src/storage/reminder_json.h"
#include "src/storage/report_settings_json.h"
#include "src/storage/safe_file.h"

namespace patella {

namespace fs = std::filesystem;

template <>
struct EnumKeys<Preferences::Theme> {
    static constexpr std::array table{std::pair{Preferences::Theme::System, std::string_view{"system"}},
                                      std::pair{Preferences::Theme::Light, std::string_view{"light"}},
                                      std::pair{Preferences::Theme::Dark, std::string_view{"dark"}}};
};
template <>
struct EnumKeys<Preferences::BodyShape> {
    static constexpr std::array table{
        std::pair{Preferences::BodyShape::Varied, std::string_view{"varied"}},
        std::pair{Preferences::BodyShape::BroadShoulders, std::string_view{"broad-shoulders"}},
        std::pair{Preferences::BodyShape::NarrowShoulders, std::string_view{"narrow-shoulders"}}};
};
template <>
struct EnumKeys<Counting> {
    static constexpr std::array table{std::pair{Counting::Numbers, std::string_view{"numbers"}},
                                      std::pair{Counting::Tempo, std::string_view{"tempo"}},
                                      std::pair{Counting::Quiet, std::string_view{"quiet"}}};
};
template <>
struct EnumKeys<PainInRest> {
    static constexpr std::array table{std::pair{PainInRest::Always, std::string_view{"always"}},
                                      std::pair{PainInRest::WhenItHurt, std::string_view{"when-it-hurt"}},
                                      std::pair{PainInRest::Never, std::string_view{"never"}}};
};

namespace {

constexpr std::uintmax_t mostBytes = 1'000'000;
constexpr std::size_t longestPage = 200;
constexpr std::size_t longestGeometry = 10'000;
constexpr int mostVolume = 100;
constexpr int mostSeconds = 60;
constexpr int mostRate = 50;
constexpr int mostSkinTone = 6;
constexpr std::size_t longestVoice = 500;

fs::path fileIn(const fs::path& dir) { return dir / "settings.json"; }

Result<JsonNode> parseSettings(const std::string& text, const std::string& name) {
    Result<JsonNode> root = parseJson(text, name, {mostBytes, 32, 10'000});
    if (root && root->kind != JsonNode::Kind::Object)
        return Error{ErrorCode::Schema, "expected an object", Place{name, root->line, {}}};
    return root;
}

template <typename Get>
void readVoice(const Get& get, Preferences& read) {
    if (const auto voice = get("voice"))
        read.voice = voice->flag().value_or(read.voice);
    if (const auto volume = get("voice_volume"))
        read.voiceVolume = volume->whole(0, mostVolume).value_or(read.voiceVolume);
    if (const auto rate = get("voice_rate"))
        read.voiceRate = rate->whole(-mostRate, mostRate).value_or(read.voiceRate);
    if (const auto engine = get("voice_engine"))
        read.voiceEngine = engine->text(0, longestVoice).value_or("");
    if (const auto locale = get("voice_locale"))
        read.voiceLocale = locale->text(0, longestVoice).value_or("");
    if (const auto name = get("voice_name"))
        read.voiceName = name->text(0, longestVoice).value_or("");
    if (const auto counting = get("counting"))
        read.counting = counting->template word<Counting>().value_or(read.counting);
}

/// Faults are dropped: whatever does not fit falls to its default.
Preferences read(const JsonNode& root) {
    JsonFaults dropped("");
    const JsonValue value(root, "", dropped);
    const auto get = [&](std::string_view key) {
        const JsonNode* node = root.find(key);
        return node ? std::optional<JsonValue>(value.child(*node, key)) : std::nullopt;
    };
    Preferences read;
    if (const auto theme = get("theme"))
        read.theme = theme->word<Preferences::Theme>().value_or(read.theme);
    if (const auto tones = get("tones"))
        read.tones = tones->flag().value_or(read.tones);
    if (const auto volume = get("tone_volume"))
        read.toneVolume = volume->whole(0, mostVolume).value_or(read.toneVolume);
    readVoice(get, read);
    if (const auto reduced = get("reduced_motion"))
        read.reducedMotion = reduced->flag().value_or(read.reducedMotion);
    if (const auto pain = get("pain_in_rest"))
        read.painInRest = pain->word<PainInRest>().value_or(read.painInRest);
    if (const auto shape = get("body_shape"))
        read.bodyShape = shape->word<Preferences::BodyShape>().value_or(read.bodyShape);
    if (const auto tone = get("skin_tone"))
        read.skinTone = tone->whole(0, mostSkinTone).value_or(read.skinTone);
    if (const auto seconds = get("get_ready_s"))
        read.getReadySeconds = seconds->whole(0, mostSeconds).value_or(read.getReadySeconds);
    if (const auto seconds = get("side_switch_s"))
        read.sideSwitchSeconds = seconds->whole(0, mostSeconds).value_or(read.sideSwitchSeconds);
    if (const auto reminders = get("reminders"))
        read.reminders = readReminders(*reminders);
    if (const auto reminded = get("reminded"))
        read.reminded = readReminderLog(*reminded);
    if (const auto report = get("report"))
        read.report = readReportSettings(*report);
    if (const auto page = get("page"))
        read.page = page->text(0, longestPage).value_or("");
    if (const auto geometry = get("window_geometry"))
        read.windowGeometry = geometry->text(0, longestGeometry).value_or("");
    return read;
}

std::string write(const Preferences& preferences) {
    JsonNode root = JsonNode::object();
    root.add("theme", JsonNode::string(keyOf(preferences.theme)));
    root.add("tones", JsonNode::flag(preferences.tones));
    root.add("tone_volume", JsonNode::integer(preferences.toneVolume));
    root.add("voice", JsonNode::flag(preferences.voice));
    root.add("voice_volume", JsonNode::integer(preferences.voiceVolume));
    root.add("voice_rate", JsonNode::integer(preferences.voiceRate));
    root.add("voice_engine", JsonNode::string(preferences.voiceEngine));
    root.add("voice_locale", JsonNode::string(preferences.voiceLocale));
    root.add("voice_name", JsonNode::string(preferences.voiceName));
    root.add("counting", JsonNode::string(keyOf(preferences.counting)));
    root.add("reduced_motion", JsonNode::flag(preferences.reducedMotion));
    root.add("pain_in_rest", JsonNode::string(keyOf(preferences.painInRest)));
    root.add("body_shape", JsonNode::string(keyOf(preferences.bodyShape)));
    root.add("skin_tone", JsonNode::integer(preferences.skinTone));
    root.add("get_ready_s", JsonNode::integer(preferences.getReadySeconds));
    root.add("side_switch_s", JsonNode::integer(preferences.sideSwitchSeconds));
    root.add("reminders", writeReminders(preferences.reminders));
    root.add("reminded", writeReminderLog(preferences.reminded));
    root.add("report", writeReportSettings(preferences.report));
    root.add("page", JsonNode::string(preferences.page));
    root.add("window_geometry", JsonNode::string(preferences.windowGeometry));
    return writePretty(root);
}

/// "20261121-184000" of "2026-11-21T18:40:00+01:00".
std::string stampOf(const WallTime& now) {
    const std::string iso = now.iso();
    std::string stamp;
    for (const char c : iso.substr(0, 19))
        if (c == 'T')
            stamp += '-';
        else if (c >= '0' && c <= '9')
            stamp += c;
    return stamp;
}

LoadedPreferences setBrokenAside(const fs::path& path, const Error& why, const WallTime& now) {
    const Result<fs::path> aside = setAside(path, stampOf(now));
    Error notice{why.code == ErrorCode::TooLarge ? ErrorCode::TooLarge : ErrorCode::Corrupt, why.detail,
                 Place{path.generic_string(), why.place.line, why.place.pointer}};
    notice.detail += aside ? "; it was kept as " + aside->filename().string() + ", the defaults apply"
                           : "; it could not be set aside (" + aside.error().detail + "), the defaults apply";
    return {{}, std::move(notice)};
}

} // namespace

LoadedPreferences loadPreferences(const fs::path& dir, const WallTime& now) {
    const fs::path path = fileIn(dir);
    const Result<std::string> text = readFile(path, mostBytes);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return {};
        if (text.error().code == ErrorCode::TooLarge)
            return setBrokenAside(path, text.error(), now);
        return {{}, text.error()};
    }
    const Result<JsonNode> root = parseSettings(*text, path.generic_string());
    if (!root)
        return setBrokenAside(path, root.error(), now);
    return {read(*root), {}};
}

Done savePreferences(const fs::path& dir, const Preferences& preferences) {
    std::error_code failed;
    if (fs::create_directories(dir, failed) && !failed)
        fs::permissions(dir, fs::perms::owner_all, failed);
    return writeFile(fileIn(dir), write(preferences), [](const std::string& bytes) -> Done {
        const Result<JsonNode> root = parseSettings(bytes, "");
        return root ? Done{} : Done(root.error());
    });
}

} // namespace patella
