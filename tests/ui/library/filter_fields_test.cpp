#include "tests/support/catch.h"
#include "tests/ui/library/shipped_library.h"
#include "ui/library/filter_fields.h"

using namespace patella;
using namespace patella::ui;
using patella::test::ShippedLibrary;

TEST_CASE("FilterFields: options are those that leave something, each with its count") {
    const FilterCounts counts = ShippedLibrary::get().search.counts({}, {});
    for (const FilterField field : filterFields) {
        const auto options = FilterFields::options(field, counts);
        REQUIRE(options.size() >= 3);
        for (const FilterOption& option : options) {
            const LibraryFilter filter = FilterFields::with(field, {}, {option.key});
            REQUIRE(ShippedLibrary::get().search.find({}, filter).size() ==
                    static_cast<std::size_t>(option.count));
            REQUIRE(FilterFields::chosen(field, filter) == QStringList{option.key});
        }
    }
}

TEST_CASE("FilterFields: what is chosen reads as one phrase") {
    LibraryFilter filter;
    filter.equipment = {Equipment::Mat, Equipment::MiniBand};
    filter.loads = {KneeLoad::Low};
    REQUIRE(FilterFields::chosenText(FilterField::Equipment, filter) == QStringLiteral("Mat, mini band"));
    REQUIRE(FilterFields::chosenText(FilterField::KneeLoad, filter) == QStringLiteral("Low load"));
    REQUIRE(FilterFields::chosenText(FilterField::Kind, filter).isEmpty());
}

TEST_CASE("FilterFields: a field is taken away without touching the others") {
    LibraryFilter filter;
    filter.equipment = {Equipment::Mat};
    filter.kinds = {ExerciseKind::Stretch};
    const LibraryFilter less = FilterFields::without(FilterField::Equipment, filter);
    REQUIRE(less.equipment.empty());
    REQUIRE(less.kinds == filter.kinds);
    REQUIRE(FilterFields::activeFields(filter) == std::vector{FilterField::Kind, FilterField::Equipment});
    REQUIRE(FilterFields::with(FilterField::Kind, {}, {QStringLiteral("no such kind")}).empty());
}
