#include "tests/support/catch.h"
#include "tests/ui/library/shipped_library.h"
#include "ui/library/detail_texts.h"
#include "ui/library/dose_cells.h"

using namespace patella;
using namespace patella::ui;
using patella::test::ShippedLibrary;

namespace {

LibraryContent content() {
    const ShippedLibrary& s = ShippedLibrary::get();
    return {&s.content.library, &s.search, &s.content.advice, &s.content.evidence};
}

QStringList values(const std::vector<DoseCell>& cells) {
    QStringList out;
    for (const DoseCell& cell : cells)
        out << cell.value;
    return out;
}

QString everything(const Exercise& exercise) {
    QString all;
    for (const DetailRow& row : DetailTexts::rows(exercise, content()))
        all += row.title + QLatin1Char('\n') + row.paragraphs.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return all;
}

} // namespace

TEST_CASE("DoseCells: repetitions show sets, reps, tempo, rest and sides as ranges") {
    const auto cells = DoseCells::of(ShippedLibrary::get().exercise("side-lying-leg-lift"));
    REQUIRE(values(cells) == QStringList{QStringLiteral("2–3"), QStringLiteral("10–15"),
                                         QStringLiteral("2-1-2"), QStringLiteral("30–60 s"), QString()});
    REQUIRE(cells.back().sides);
    REQUIRE(cells.back().label == QStringLiteral("each side"));
    REQUIRE(DoseCells::spoken(cells).contains(QStringLiteral("10 to 15")));
}

TEST_CASE("DoseCells: holds, held repetitions and times are told apart") {
    const ShippedLibrary& s = ShippedLibrary::get();
    REQUIRE(values(DoseCells::of(s.exercise("wall-sit"))).contains(QStringLiteral("20–40 s")));
    REQUIRE(values(DoseCells::of(s.exercise("quad-set"))).contains(QStringLiteral("5 s")));
    REQUIRE(values(DoseCells::of(s.exercise("cycling"))).contains(QStringLiteral("20–30 min")));
    REQUIRE(values(DoseCells::of(s.exercise("foam-roll-quads"))).contains(QStringLiteral("30–60 s")));
    REQUIRE(DoseCells::of(s.exercise("deep-squat")).empty());
}

TEST_CASE("DoseCells: the line below says how often and where the numbers come from") {
    const ShippedLibrary& s = ShippedLibrary::get();
    REQUIRE(
        DoseCells::basis(*s.exercise("side-lying-leg-lift").prescription) ==
        QStringLiteral(
            "3 times a week. The numbers are from an article, the tempo is our default, no trial found."));
    REQUIRE(DoseCells::basis(*s.exercise("cycling").prescription)
                .startsWith(QStringLiteral("2 to 3 times a week. The numbers are ")));
}

TEST_CASE("DetailTexts: everything known of any exercise is in the rows") {
    for (const Exercise& e : ShippedLibrary::get().content.library.all()) {
        INFO(e.id.value);
        const QString all = everything(e);
        for (const auto* list : {&e.aliases, &e.mistakes, &e.avoidIf, &e.growth, &e.tags})
            for (const std::string& each : *list)
                REQUIRE(all.contains(text(each).mid(1)));
        REQUIRE(all.contains(text(e.kneeLoadReason).mid(1)));
        for (const Source& source : e.sources) {
            REQUIRE(all.contains(text(source.title)));
            REQUIRE(all.contains(text(source.author)));
            REQUIRE(all.contains(text(source.note)));
        }
        if (e.stopAbove)
            REQUIRE(all.contains(QStringLiteral("above %1 out of 10").arg(*e.stopAbove)));
        for (const DetailRow& row : DetailTexts::rows(e, content()))
            REQUIRE_FALSE(row.firstLine.isEmpty());
    }
}

TEST_CASE("DetailTexts: studies behind a dose are cited with what they found") {
    const Exercise& e = ShippedLibrary::get().exercise("side-lying-leg-lift");
    REQUIRE(DetailTexts::citations(e.prescription->evidence, content()).size() == 2);
    REQUIRE(everything(e).contains(QStringLiteral("Macadam")));
    REQUIRE(DetailTexts::citations({"practice", "no-such-study"}, content()).isEmpty());
}

TEST_CASE("DetailTexts: a move to leave out says why in the words of the advice") {
    const Exercise& e = ShippedLibrary::get().exercise("deep-lunge");
    REQUIRE(DetailTexts::whyLeaveOut(e, content()) ==
            QStringLiteral("A deep bend carried by one leg puts a high load on the kneecap."));
    REQUIRE(DetailTexts::whyLeaveOut(e, {}) == text(e.kneeLoadReason));
}
