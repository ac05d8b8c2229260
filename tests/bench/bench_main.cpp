// ./dev bench: every figure is a ratio to a baseline of the same run, or a share of a frame.
#include "tests/bench/benches.h"

#include <QApplication>

#include <cstdio>
#include <vector>

using namespace patella::bench;

namespace {

struct Bench {
    const char* name;
    bool (*run)(const Wanted&);
};

constexpr Bench benches[] = {{"start", benchStart},     {"library", benchLibrary},   {"cues", benchCues},
                             {"live", benchLiveCues},   {"idle", benchIdle},         {"share", benchShare},
                             {"figures", benchFigures}, {"progress", benchProgress}, {"years", benchYears},
                             {"charts", benchCharts}};

int child(QApplication& app, const QStringList& words) {
    const QString what = words.value(0);
    const QStringList rest = words.mid(1);
    if (what == QStringLiteral("start"))
        return startChild(app, rest);
    if (what == QStringLiteral("beat"))
        return beatChild(rest);
    if (what == QStringLiteral("idle"))
        return idleChild(app, rest);
    if (what == QStringLiteral("years"))
        return yearsChild(app, rest);
    return shareChild(app, rest);
}

int usage() {
    std::fprintf(stderr,
                 "./dev bench [NAME...] [--cue-seconds N] [--idle-seconds N] [--years 10|100]\nnames:");
    for (const Bench& bench : benches)
        std::fprintf(stderr, " %s", bench.name);
    std::fprintf(stderr, " (all of them when none is given)\n");
    return 2;
}

} // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patella"));
    QStringList words = QApplication::arguments().mid(1);
    if (words.value(0) == QStringLiteral("--child"))
        return child(app, words.mid(1));
    Wanted wanted;
    for (auto [option, value] : {std::pair{QStringLiteral("--cue-seconds"), &wanted.cueSeconds},
                                 std::pair{QStringLiteral("--idle-seconds"), &wanted.idleSeconds},
                                 std::pair{QStringLiteral("--years"), &wanted.mostYears}})
        if (const qsizetype at = words.indexOf(option); at >= 0) {
            *value = words.value(at + 1).toInt();
            words.remove(at, std::min<qsizetype>(2, words.size() - at));
            if (*value <= 0)
                return usage();
        }
    const bool all = words.isEmpty();
    std::vector<const Bench*> chosen;
    for (const Bench& bench : benches)
        if (words.removeAll(QString::fromLatin1(bench.name)) > 0 || all)
            chosen.push_back(&bench);
    if (!words.isEmpty())
        return usage();
    bool well = true;
    for (const Bench* bench : chosen)
        well = bench->run(wanted) && well;
    return well ? 0 : 1;
}
