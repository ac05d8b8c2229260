#include "tests/support/catch.h"
#include "tests/ui/library/shipped_library.h"
#include "ui/library/filter_bar.h"

#include <QSignalSpy>

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

TEST_CASE("FilterFields: equipment of the user's own is an option behind ours, spelled as it was named") {
    FilterCounts counts;
    counts.equipment[Equipment::Mat] = 3;
    counts.ownEquipment[OwnEquipment("TRX")] = 2;
    counts.ownEquipment[OwnEquipment("Mat")] = 1; // a word of ours: still another thing
    const auto options = FilterFields::options(FilterField::Equipment, counts);
    REQUIRE(options.size() == 3);
    REQUIRE(options[0].key == QStringLiteral("mat"));
    REQUIRE(options[1].name == QStringLiteral("Mat"));
    REQUIRE(options[1].key != options[0].key);
    REQUIRE(options[2] == (FilterOption{QStringLiteral("own:TRX"), QStringLiteral("TRX"), 2}));
    const LibraryFilter filter =
        FilterFields::with(FilterField::Equipment, {}, {options[0].key, options[2].key});
    REQUIRE(filter.equipment == std::set{Equipment::Mat});
    REQUIRE(filter.ownEquipment == OwnEquipmentSet{OwnEquipment("trx")});
    REQUIRE(FilterFields::chosen(FilterField::Equipment, filter) ==
            QStringList{options[0].key, options[2].key});
    REQUIRE(FilterFields::chosenText(FilterField::Equipment, filter) == QStringLiteral("Mat, TRX"));
    REQUIRE(FilterFields::without(FilterField::Equipment, filter).empty());
    REQUIRE(FilterFields::with(FilterField::Kind, {}, {options[2].key}).empty());
}

TEST_CASE("FilterBar: equipment that no exercise wants any more leaves the filter, and the list follows") {
    FilterCounts with;
    with.equipment[Equipment::Mat] = 3;
    with.ownEquipment[OwnEquipment("Sled")] = 2;
    FilterCounts without = with;
    without.ownEquipment.clear();
    FilterBar bar;
    bar.setOptions(with);
    LibraryFilter filter;
    filter.equipment = {Equipment::Mat};
    filter.ownEquipment.emplace("Sled");
    bar.setFilter(filter);
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    bar.setOptions(with);
    REQUIRE(changed.isEmpty());
    bar.setOptions(without);
    REQUIRE(changed.size() == 1);
    REQUIRE(bar.filter().ownEquipment.empty());
    REQUIRE(bar.filter().equipment == filter.equipment);
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
