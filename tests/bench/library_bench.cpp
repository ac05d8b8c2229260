// How long the content takes to load and the library to search.
#include "src/library/library_search.h"
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

} // namespace

bool benchLibrary(const Wanted& /*wanted*/) {
    const std::vector<DataFile> files = shippedFiles();
    const std::filesystem::path nowhere("nowhere-at-all");
    const Content content = loadContent(files, nowhere);
    const double load = timed([&] { (void)loadContent(files, nowhere); });
    std::printf("loading the content   %zu exercises, %zu routines: %.1f ms (%.2f frames)\n",
                content.library.size(), content.routines.size(), load, load / frameMs);
    const auto words = [](Muscle m) { return utf8(Words::searchWords(m)); };
    for (const std::size_t count : {content.library.size(), std::size_t{10'000}}) {
        const ExerciseLibrary library = blownUp(content.library, count);
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
    return true;
}

} // namespace patella::bench
