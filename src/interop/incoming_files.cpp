#include "src/interop/incoming_files.h"

#include "src/interop/library_format.h"
#include "src/storage/exercise_json.h"
#include "src/storage/pack_file.h"
#include "src/storage/routine_json.h"

#include <algorithm>

namespace patella {

namespace {

Incoming incomingOf(ImportedLibrary library) {
    Incoming incoming;
    incoming.from = library.project;
    for (ImportedExercise& each : library.exercises) {
        incoming.gaps[each.exercise.id.value] = std::move(each.gaps);
        incoming.pack.exercises.push_back(std::move(each.exercise));
    }
    incoming.pack.routines = std::move(library.routines);
    for (UnreadEntry& each : library.unread) {
        Error why = std::move(each.why);
        const std::string& called = each.name.empty() ? each.id : each.name;
        why.place.file += " entry " + std::to_string(each.index + 1);
        if (!called.empty())
            why.place.file += " (" + called + ')';
        incoming.left.push_back(std::move(why));
    }
    return incoming;
}

class Sorter {
public:
    Sorter(const std::vector<DataFile>& files, const ImportOptions& options)
        : m_options(options) {
        for (const DataFile& file : files)
            add(file);
        if (!m_wger.empty())
            addLibrary(m_wger, m_wgerName);
        if (!m_own.pack.exercises.empty() || !m_own.pack.routines.empty())
            m_read.incoming.insert(m_read.incoming.begin(), std::move(m_own));
    }

    IncomingFiles take() { return std::move(m_read); }

private:
    void add(const DataFile& file) {
        const std::optional<LibraryFormat> format = formatOf(file.text);
        if (format == LibraryFormat::Wger) {
            m_wger.push_back(file.text);
            m_wgerName = file.name;
        } else if (format == LibraryFormat::Pack) {
            addPack(file);
        } else if (format == LibraryFormat::Own) {
            addOwn(file);
        } else {
            addLibrary({file.text}, file.name); // or says that it is none
        }
    }

    void tell(Error error, const std::string& name) {
        error.place.file = error.place.file.empty() ? name : name + ": " + error.place.file;
        m_read.faults.push_back(std::move(error));
    }

    void addPack(const DataFile& file) {
        Result<ReadPack> pack = readPack(file.text);
        if (!pack)
            return tell(pack.error(), file.name);
        m_read.incoming.push_back({"Patella", std::move(pack->pack), std::move(pack->faults), {}});
    }

    void addLibrary(const std::vector<std::string_view>& texts, const std::string& name) {
        Result<ImportedLibrary> library = readLibrary(texts, m_options);
        if (!library)
            return tell(library.error(), name);
        m_read.incoming.push_back(incomingOf(std::move(*library)));
    }

    /// A routine's phases are objects, an exercise's are words: what reads as neither is told by its nearer.
    void addOwn(const DataFile& file) {
        if (Result<Exercise> exercise = parseExercise(file))
            return addOnce(m_own.pack.exercises, std::move(*exercise), file);
        if (Result<Routine> routine = parseRoutine(file))
            return addOnce(m_own.pack.routines, std::move(*routine), file);
        const std::vector<Error> asExercise = checkExercise(file);
        const std::vector<Error> asRoutine = checkRoutine(file);
        const std::vector<Error>& nearer = asRoutine.size() < asExercise.size() ? asRoutine : asExercise;
        m_read.faults.insert(m_read.faults.end(), nearer.begin(), nearer.end());
    }

    template <typename T>
    void addOnce(std::vector<T>& values, T value, const DataFile& file) {
        if (std::any_of(values.begin(), values.end(), [&](const T& each) { return each.id == value.id; }))
            return tell({ErrorCode::AlreadyExists, "has the id of a file before it"}, file.name);
        values.push_back(std::move(value));
    }

    const ImportOptions& m_options;
    IncomingFiles m_read;
    Incoming m_own;
    std::vector<std::string_view> m_wger;
    std::string m_wgerName;
};

} // namespace

IncomingFiles readIncoming(const std::vector<DataFile>& files, const ImportOptions& options) {
    return Sorter(files, options).take();
}

} // namespace patella
