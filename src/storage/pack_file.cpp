#include "src/storage/pack_file.h"

#include "src/storage/content_name.h"
#include "src/storage/exercise_json.h"
#include "src/storage/json_file.h"
#include "src/storage/routine_json.h"
#include "src/storage/zip_archive.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

const std::string manifest = "pack.json";

PackInfo readInfo(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "name", "author", "licence", "created"});
    reader.format();
    PackInfo info{reader.line("name", Need::Required), reader.line("author"), reader.line("licence"),
                  reader.line("created")};
    if (const auto created = reader.get("created"); created && !LocalDate::parse(info.created))
        created->expected("a date such as \"2026-11-21\"");
    return info;
}

std::string writeInfo(const PackInfo& info) {
    JsonNode root = JsonNode::object();
    root.add("format", JsonNode::integer(1));
    root.add("name", JsonNode::string(info.name));
    for (const auto& [key, text] : {std::pair{"author", &info.author}, std::pair{"licence", &info.licence},
                                    std::pair{"created", &info.created}})
        if (!text->empty())
            root.add(key, JsonNode::string(*text));
    return writePretty(root);
}

/// "exercises/x.json" -> "x"; empty for what does not lie right in the folder.
std::string stemIn(std::string_view name, std::string_view folder, std::string_view ending) {
    if (!name.starts_with(folder) || !name.ends_with(ending) || name.size() <= folder.size() + ending.size())
        return {};
    name.remove_prefix(folder.size());
    name.remove_suffix(ending.size());
    return name.find('/') == std::string_view::npos ? std::string(name) : std::string();
}

class PackReader {
public:
    explicit PackReader(std::vector<ZipEntry> entries)
        : m_entries(std::move(entries)) {}

    Result<ReadPack> read() {
        const auto own = std::find_if(m_entries.begin(), m_entries.end(),
                                      [](const ZipEntry& each) { return each.name == manifest; });
        if (own == m_entries.end())
            return Error{ErrorCode::Schema, "is a zip without a pack.json, so it is no pack"};
        Result<PackInfo> info = parseDocument<PackInfo>({manifest, own->bytes}, readInfo);
        if (!info)
            return info.error();
        m_read.pack.info = std::move(*info);
        for (const ZipEntry& each : m_entries)
            if (each.name.starts_with("pictures/"))
                addPicture(each);
        for (const ZipEntry& each : m_entries)
            addText(each);
        dropUnused();
        return std::move(m_read);
    }

private:
    void tell(Error error, const std::string& name) {
        error.place.file = name;
        m_read.faults.push_back(std::move(error));
    }

    void addPicture(const ZipEntry& entry) {
        const Result<PictureHeader> header = readPictureHeader(entry.bytes);
        if (!header)
            return tell(header.error(), entry.name);
        std::string name = pictureNameOf(entry.bytes, header->kind);
        m_pictures[entry.name] = name;
        m_read.pack.pictures.emplace(std::move(name), entry.bytes);
    }

    void addText(const ZipEntry& entry) {
        const DataFile file{entry.name, entry.bytes};
        if (const std::string id = stemIn(entry.name, "exercises/", ".json"); !id.empty()) {
            Result<Exercise> exercise = parseExercise(file);
            if (takes(exercise, id, checkExercise(file), file) && takePictures(*exercise, file))
                m_read.pack.exercises.push_back(std::move(*exercise));
        } else if (const std::string routineId = stemIn(entry.name, "routines/", ".json");
                   !routineId.empty()) {
            Result<Routine> routine = parseRoutine(file);
            if (takes(routine, routineId, checkRoutine(file), file))
                m_read.pack.routines.push_back(std::move(*routine));
        } else if (entry.name != manifest && !entry.name.starts_with("pictures/")) {
            tell({ErrorCode::Schema, "has no place in a pack and is left out"}, entry.name);
        }
    }

    template <typename T>
    bool takes(const Result<T>& value, const std::string& id, const std::vector<Error>& faults,
               const DataFile& file) {
        m_read.faults.insert(m_read.faults.end(), faults.begin(), faults.end());
        if (!value)
            return false;
        if (value->id.value == id)
            return true;
        m_read.faults.push_back(
            {ErrorCode::Schema,
             "expected \"" + id + "\", as the file is named, found \"" + value->id.value + "\"",
             Place{file.name, lineOf(file.text, "/id"), "/id"}});
        return false;
    }

    /// Calls the pictures by their content; one that is not there, or is none, is a fault.
    bool takePictures(Exercise& exercise, const DataFile& file) {
        for (std::size_t i = 0; i < exercise.pictures.size(); ++i) {
            const auto found = m_pictures.find(exercise.pictures[i]);
            if (found == m_pictures.end()) {
                const std::string pointer = "/pictures/" + std::to_string(i);
                m_read.faults.push_back({ErrorCode::NotFound, "is a picture that is not in the pack",
                                         Place{file.name, lineOf(file.text, pointer), pointer}});
                return false;
            }
            exercise.pictures[i] = found->second;
        }
        return true;
    }

    void dropUnused() {
        std::set<std::string> used;
        for (const Exercise& exercise : m_read.pack.exercises)
            used.insert(exercise.pictures.begin(), exercise.pictures.end());
        std::erase_if(m_read.pack.pictures, [&](const auto& each) { return !used.contains(each.first); });
    }

    std::vector<ZipEntry> m_entries;
    std::map<std::string, std::string> m_pictures; ///< what the pack calls it, what we do
    ReadPack m_read;
};

template <typename T, typename Write>
Done addTexts(std::vector<ZipEntry>& entries, const std::vector<T>& values, const std::string& folder,
              const Write& write) {
    std::map<std::string, std::string> byId;
    for (const T& value : values)
        if (!byId.emplace(value.id.value, write(value)).second)
            return Error{ErrorCode::InvalidArgument, "\"" + value.id.value + "\" is there twice"};
    for (auto& [id, text] : byId)
        entries.push_back({folder + id + ".json", std::move(text)});
    return {};
}

/// Each picture that an exercise names is there, is called by its content, and is a picture.
Done checkPictures(const Pack& pack) {
    for (const Exercise& exercise : pack.exercises)
        for (const std::string& name : exercise.pictures) {
            const auto found = pack.pictures.find(name);
            if (found == pack.pictures.end())
                return Error{ErrorCode::InvalidArgument, "the picture " + jsonExcerpt(name) + " of \"" +
                                                             exercise.id.value + "\" is missing"};
            const Result<PictureHeader> header = readPictureHeader(found->second);
            if (!header)
                return Error{header.error().code, header.error().detail, Place{name}};
            if (pictureNameOf(found->second, header->kind) != name)
                return Error{ErrorCode::InvalidArgument, "the picture is not called by its content",
                             Place{name}};
        }
    return {};
}

} // namespace

Result<ReadPack> readPack(std::string_view bytes) {
    Result<std::vector<ZipEntry>> entries = readZip(bytes);
    if (!entries)
        return entries.error();
    return PackReader(std::move(*entries)).read();
}

std::vector<Error> checkPackInfo(const DataFile& file) {
    std::optional<PackInfo> info;
    return readDocument(file, readInfo, info);
}

Result<std::string> writePack(const Pack& pack) {
    const std::string info = writeInfo(pack.info);
    if (const std::vector<Error> faults = checkPackInfo({manifest, info}); !faults.empty())
        return faults.front();
    if (const Done pictures = checkPictures(pack); !pictures)
        return pictures.error();
    std::vector<ZipEntry> entries{{manifest, info}};
    if (const Done done = addTexts(entries, pack.exercises, "exercises/", writeExercise); !done)
        return done.error();
    std::set<std::string> used;
    for (const Exercise& exercise : pack.exercises)
        used.insert(exercise.pictures.begin(), exercise.pictures.end());
    for (const std::string& name : used)
        entries.push_back({name, pack.pictures.at(name)});
    if (const Done done = addTexts(entries, pack.routines, "routines/", writeRoutine); !done)
        return done.error();
    Result<std::string> bytes = writeZip(entries);
    if (!bytes)
        return bytes;
    const Result<ReadPack> back = readPack(*bytes); // what nobody could read is not handed out
    if (!back)
        return back.error();
    if (!back->faults.empty())
        return back->faults.front();
    return bytes;
}

} // namespace patella
