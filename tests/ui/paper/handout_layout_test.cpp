#include "tests/support/catch.h"
#include "tests/ui/library/shipped_library.h"
#include "ui/app/handing_out.h"
#include "ui/paper/handout_rows.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

HandoutSheet sheetOf(const Routine& routine) {
    const ExerciseLibrary& library = ShippedLibrary::get().content.library;
    HandoutSheet sheet{HandoutWords::of(routine, library), {}};
    for (const ExerciseId& id : exercisesOf(sheet.words))
        sheet.art[id].figure = shippedFigure(library.find(id)->figure);
    return sheet;
}

std::vector<ExerciseId> order(const Handout& handout) {
    std::vector<ExerciseId> ids;
    for (const HandoutPhase& phase : handout.phases)
        for (const HandoutGroup& group : phase.groups)
            for (const HandoutItem& item : group.items)
                ids.push_back(item.exercise);
    return ids;
}

void checkPage(const HandoutPages& pages, const HandoutPage& page) {
    const QRectF body = pages.body.adjusted(-.01, -.01, .01, .01);
    for (const PageText& text : page.texts) {
        INFO(text.text.toStdString());
        CHECK(body.contains(text.box));
        CHECK(text.cut.points >= 11);
        for (const PageText& other : page.texts)
            CHECK((&other == &text || !other.box.adjusted(.5, .5, -.5, -.5).intersects(text.box)));
    }
    for (const PlacedItem& item : page.items) {
        INFO(item.name.toStdString());
        CHECK(body.contains(item.box));
        CHECK((item.picture.isNull() || item.box.contains(item.picture)));
        REQUIRE(item.ticks.size() == 7);
        for (const QRectF& tick : item.ticks) {
            CHECK(item.box.contains(tick));
            CHECK_FALSE(tick.intersects(item.picture));
        }
        for (const PlacedItem& other : page.items)
            CHECK((&other == &item || !other.box.intersects(item.box)));
    }
}

void checkSheet(const HandoutSheet& sheet, const HandoutOptions& options) {
    const HandoutPages pages = layOut(sheet, options);
    std::vector<ExerciseId> placed;
    for (const HandoutPage& page : pages.pages) {
        checkPage(pages, page);
        CHECK_FALSE(page.texts.empty());
        for (const PlacedItem& item : page.items)
            placed.push_back(item.exercise);
    }
    CHECK(placed == order(sheet.words));
}

std::vector<HandoutOptions> allOptions() {
    std::vector<HandoutOptions> all;
    for (const auto size : {QPageSize::A4, QPageSize::Letter})
        for (const bool figures : {true, false})
            all.push_back({size, false, figures});
    return all;
}

bool says(const HandoutPage& page, const QString& words) {
    return std::any_of(page.texts.begin(), page.texts.end(),
                       [&](const PageText& text) { return text.text.contains(words); });
}

} // namespace

TEST_CASE("Handout: of every shipped routine all exercises lie whole within the pages, none over another") {
    for (const Routine& routine : ShippedLibrary::get().content.routines)
        for (const HandoutOptions& options : allOptions()) {
            INFO(routine.id.value);
            checkSheet(sheetOf(routine), options);
        }
}

TEST_CASE("Handout: whatever somebody typed stays within the pages") {
    Routine routine = ShippedLibrary::get().content.routines.front();
    HandoutSheet sheet = sheetOf(routine);
    QString words;
    for (int i = 0; i < 600; ++i)
        words += i % 7 == 0 ? QStringLiteral("Donaudampfschifffahrtsgesellschaft ") : QStringLiteral("ok ");
    const QString unbroken(2000, QChar(0x6F22));
    for (const QString& typed : {words, unbroken}) {
        sheet.words.name = typed;
        sheet.words.entry = typed;
        sheet.words.remarks = QStringList(12, typed);
        HandoutPhase& phase = sheet.words.phases.front();
        phase.note = typed;
        HandoutGroup& group = phase.groups.front();
        group.lead = typed;
        group.note = typed;
        for (HandoutItem& item : group.items)
            item = {item.exercise, typed, typed, typed, typed, QStringList(4, typed), typed, typed};
        for (const HandoutOptions& options : allOptions())
            checkSheet(sheet, options);
    }
}

TEST_CASE(
    "Handout: a heading never stands alone at the foot of a page, and goes on with its name on the next") {
    const auto& routines = ShippedLibrary::get().content.routines;
    const auto gentle = std::find_if(routines.begin(), routines.end(),
                                     [](const Routine& r) { return r.id.value == "s0-gentle-workout"; });
    const HandoutPages pages = layOut(sheetOf(*gentle), {QPageSize::A4, false, true});
    REQUIRE(pages.pages.size() > 2);
    for (const HandoutPage& page : pages.pages) {
        REQUIRE_FALSE(page.items.empty());
        for (const PageText& text : page.texts)
            if (text.cut == cutOf(PaperFont::Heading))
                CHECK(text.box.bottom() < page.items.back().box.top());
    }
    CHECK(says(pages.pages[1], QStringLiteral("Stretch")));
    CHECK(says(pages.pages[2], QStringLiteral(", continued")));
    CHECK(says(pages.pages[1], QStringLiteral("2 of %1").arg(pages.pages.size())));
    CHECK(says(pages.pages.back(), HandoutWords::painRule()));
}

TEST_CASE("Handout: one page bears no number") {
    HandoutSheet sheet = sheetOf(ShippedLibrary::get().content.routines.front());
    sheet.words.phases.front().groups.resize(1);
    const HandoutPages pages = layOut(sheet, {});
    REQUIRE(pages.pages.size() == 1);
    CHECK_FALSE(says(pages.pages.front(), QStringLiteral("1 of 1")));
}

TEST_CASE("Handout: the week begins and the paper is as the country has it") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(dayLetters().join(QString()) == QStringLiteral("SMTWTFS"));
    CHECK(handoutDefaults().size == QPageSize::Letter);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(dayLetters().join(QString()) == QStringLiteral("MDMDFSS"));
    CHECK(handoutDefaults().size == QPageSize::A4);
    QLocale::setDefault(before);
}

TEST_CASE("Handout: without colour the working muscles are still the darkest part of a body") {
    const auto lightness = [](const QColor& color) {
        const auto linear = [](double c) {
            return c <= .04045 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4);
        };
        return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) + .0722 * linear(color.blueF());
    };
    for (const FigurePrint print : {FigurePrint::Colour, FigurePrint::Grey})
        for (int skin = 0; skin < skinTones; ++skin) {
            FigureLook look;
            look.print = print;
            look.person.skin = skin;
            look.background = Qt::white;
            const FigurePalette palette = figurePalette(look);
            for (const QColor& body : {palette.skin, palette.shirt, palette.shorts})
                for (const QColor& muscle : {palette.muscle, palette.muscleAtRest}) {
                    INFO(skin << " " << int(print));
                    CHECK((lightness(body) + .05) / (lightness(muscle) + .05) >= 2.0);
                }
            if (print == FigurePrint::Grey)
                CHECK(palette.skin.saturation() + palette.arrow.saturation() + palette.band.saturation() ==
                      0);
        }
}
