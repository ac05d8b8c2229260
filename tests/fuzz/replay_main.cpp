// Runs a target over its corpus and over mutations of it, the same ones every time: no Clang needed.
//   fuzz_replay NAME CORPUS MUTATIONS      after a crash: fuzz_replay NAME CORPUS MUTATIONS N shows and runs
//   the Nth alone
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/target.h"
#include "tests/support/files.h"

#include <cstdio>
#include <cstdlib>

namespace {

namespace fs = std::filesystem;
using namespace patella;

std::vector<std::string> corpusIn(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    for (const fs::path& path : paths)
        texts.push_back(test::get(path));
    return texts;
}

std::string mutation(const std::vector<std::string>& corpus, std::size_t number) {
    return fuzz::Mutator(number).mutate(corpus[number % corpus.size()], corpus);
}

} // namespace

int main(int argc, char* argv[]) {
    const fuzz::Target* target = argc >= 4 ? fuzz::find(argv[1]) : nullptr;
    if (!target) {
        std::fputs("fuzz_replay NAME CORPUS MUTATIONS [N]\n", stderr);
        return 2;
    }
    const std::vector<std::string> corpus = corpusIn(argv[2]);
    if (corpus.empty()) {
        std::fputs("the corpus is empty\n", stderr);
        return 2;
    }
    const std::size_t mutations = std::strtoul(argv[3], nullptr, 10);
    if (argc > 4) {
        const std::string input = mutation(corpus, std::strtoul(argv[4], nullptr, 10));
        std::printf("%s\n", input.c_str());
        target->run(input);
        return 0;
    }
    for (const std::string& text : corpus)
        target->run(text);
    for (std::size_t i = 0; i < mutations; ++i) {
        std::fprintf(stderr, "%zu\r", i); // the last number before a crash says which one it was
        target->run(mutation(corpus, i));
    }
    std::printf("%zu files and %zu mutations\n", corpus.size(), mutations);
    return 0;
}
