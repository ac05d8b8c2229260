// How long the content takes to load and the library to search.
#include "src/library/exercise_draft.h"
#include "src/library/library_search.h"
#include "src/library/text_folding.h"
#include "src/storage/content.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/app/shipped_files.h"
#include "ui/text/words.h"

#include <cstdio>

namespace patella::bench {

using namespace patella::ui;

namespace {

/// The library blown up to `count` exercises, each with words of its own.
ExerciseLibrary blownUp(const ExerciseLibrary& shipped, std::size_t count) {
    ExerciseLibrary library;
    for (std::size_t i = 0; i < count; ++i) {
        Exercise e = shipped.all()[i % shipped.size()];
        if (i >= shipped.size()) {
            e.id.value += '-' + std::to_string(i);
            e.name += " variant" + std::to_string(i % 997) + " no" + std::to_string(i);
        }
        library.add(std::move(e));
    }
    return library;
}

/// What the exercise editor asks of the library at every key: is the name taken, which exercises do the links
/// name. The baseline is folding all names once, which this must never do.
bool benchEditor(const ExerciseLibrary& library) {
    constexpr int times = 100;
    const double folded = timed([&] {
        for (const Exercise& each : library.all())
            (void)fold(each.name);
    });
    Exercise draft = library.all().back();
    draft.id = ExerciseId("mine");
    draft.name = "Clamshell, my way";
    const std::string linked = library.all()[library.size() / 2].name;
    const double key = timed([&] {
                           for (int i = 0; i < times; ++i) {
                               (void)draftFaults(draft, library);
                               for (int link = 0; link < 4; ++link) // easier and harder, loaded and stored
                                   (void)library.findByName(linked);
                           }
                       }) /
                       times;
    std::printf(
        "editor, %5zu exercises  a key asks for %.4f ms, %.4f of folding all names once (%.2f ms, the "
        "baseline; aim 0.05)\n",
        library.size(), key, key / folded, folded);
    return key < folded / 20 || key < frameMs / 1000;
}

} // namespace

bool benchLibrary(const Wanted& /*wanted*/) {
    const std::vector<DataFile> files = shippedFiles();
    const std::filesystem::path nowhere("nowhere-at-all");
    const Content content = loadContent(files, nowhere);
    const double load = timed([&] { (void)loadContent(files, nowhere); });
    std::printf("loading the content   %zu exercises, %zu routines: %.1f ms (%.2f frames)\n",
                content.library.size(), content.routines.size(), load, load / frameMs);
    const auto words = [](Muscle m) { return utf8(Words::searchWords(m)); };
    bool well = true;
    for (const std::size_t count : {content.library.size(), std::size_t{10'000}}) {
        const ExerciseLibrary library = blownUp(content.library, count);
        well = benchEditor(library) && well;
        const double index = timed([&] { LibrarySearch made(library, words); }, 3);
        const LibrarySearch search(library, words);
        double worst = 0;
        const char* worstQuery = "";
        for (const char* query : {"c", "cl", "cla", "clam", "clamshell", "clmashell", "strech hip",
                                  "variant12 no4", "wall knee slow", "qqqqqqqq"}) {
            LibraryFilter filter;
            filter.loads = {KneeLoad::Low};
            const double ms = timed([&] {
                (void)search.find(query, filter);
                (void)search.counts(query, filter);
            });
            if (ms > worst) {
                worst = ms;
                worstQuery = query;
            }
        }
        std::printf("search, %5zu exercises  index %.1f ms, worst keystroke %.2f ms (\"%s\"), %.2f of a "
                    "frame (aim 1)\n",
                    count, index, worst, worstQuery, worst / frameMs);
    }
    return well;
}

} // namespace patella::bench
