// What a routine that was made never does, whatever was wished for.
#include "src/coach/routine_generator.h"

#include "tests/support/catch.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr int wishesEach = 15; ///< of one draw: other times and seeds

std::string textOf(const std::vector<WishFault>& faults) {
    std::string text;
    for (const WishFault& fault : faults)
        text += std::string(keyOf(fault.kind)) + " " + fault.exercise.value + "; ";
    return text;
}

/// Every wish of a draw with what was made of it.
template <typename Check>
void forWishes(const RoutineWish& first, const ExerciseLibrary& library, const Check& check) {
    RoutineWish wish = first;
    for (int i = 0; i < wishesEach; ++i) {
        const auto made = makeRoutine(wish, library, {});
        if (const auto* routine = std::get_if<MadeRoutine>(&made))
            check(wish, *routine);
        wish.seed = wish.seed * 6364136223846793005ULL + 1442695040888963407ULL;
        wish.halfMinutes = RoutineWish::fewestHalfMinutes + static_cast<int>((wish.seed >> 33) % 120);
    }
}

void checkMade(const RoutineWish& wish, const MadeRoutine& made, const ExerciseLibrary& library) {
    const auto faults = wishFaults(made.routine, wish, library);
    RC_ASSERT(textOf(faults) == std::string());
    RC_ASSERT(made.duration <= wish.limit());
    RC_ASSERT(made.duration == expand(made.routine, library)->duration());
    std::size_t entries = 0;
    for (const PhaseBlock& block : made.routine.phases) {
        RC_ASSERT(!block.entries.empty());
        for (std::size_t i = 0; i < block.entries.size(); ++i, ++entries) {
            RC_ASSERT(entries < made.entries.size());
            RC_ASSERT(made.entries[entries].place == (EntryRef{block.phase, i, 0}));
            RC_ASSERT(!made.entries[entries].reasons.empty());
        }
    }
    RC_ASSERT(entries == made.entries.size());
}

int countOf(const MadeRoutine& made) {
    int count = 0;
    for (const LeftOut& out : made.leftOut)
        count += out.count;
    return count;
}

} // namespace

TEST_CASE("Routine generator property: of our exercises it makes nothing that the judge finds fault with") {
    CHECK(rc::check("shipped", [] {
        const ExerciseLibrary& library = shippedLibrary();
        forWishes(anyWish(library), library,
                  [&](const RoutineWish& wish, const MadeRoutine& made) { checkMade(wish, made, library); });
    }));
}

TEST_CASE("Routine generator property: nor of any other library") {
    CHECK(rc::check("made", [] {
        const ExerciseLibrary library = anyMadeLibrary();
        forWishes(anyWish(library), library,
                  [&](const RoutineWish& wish, const MadeRoutine& made) { checkMade(wish, made, library); });
    }));
}

TEST_CASE("Routine generator property: what is locked stays as it is and where it is") {
    CHECK(rc::check("locked", [] {
        const bool ours = *rc::gen::arbitrary<bool>();
        const ExerciseLibrary library = ours ? shippedLibrary() : anyMadeLibrary();
        RoutineWish wish = anyWish(library);
        wish.base = anyBase(library);
        wish.locked = anyLocks(wish.base);
        forWishes(wish, library, [&](const RoutineWish& each, const MadeRoutine& made) {
            checkMade(each, made, library);
            std::size_t locked = 0;
            for (const MadeEntry& entry : made.entries)
                locked += entry.reasons.front().why == ItemWhy::Locked ? 1 : 0;
            RC_ASSERT(locked == each.locked.size());
            RC_ASSERT(made.routine.id == each.base.id);
        });
    }));
}

TEST_CASE(
    "Routine generator property: the same wish gives the same routine, in whatever order the library is") {
    CHECK(rc::check("same", [] {
        const ExerciseLibrary library = *rc::gen::arbitrary<bool>() ? shippedLibrary() : anyMadeLibrary();
        ExerciseLibrary backwards;
        for (auto at = library.all().rbegin(); at != library.all().rend(); ++at)
            backwards.add(*at);
        RoutineWish wish = anyWish(library);
        wish.base = anyBase(library);
        wish.locked = anyLocks(wish.base);
        const auto one = makeRoutine(wish, library, {});
        const auto two = makeRoutine(wish, backwards, {});
        RC_ASSERT(one.index() == two.index());
        if (const auto* made = std::get_if<MadeRoutine>(&one)) {
            RC_ASSERT(made->routine == std::get<MadeRoutine>(two).routine);
            RC_ASSERT(made->entries == std::get<MadeRoutine>(two).entries);
            RC_ASSERT(made->leftOut == std::get<MadeRoutine>(two).leftOut);
        }
    }));
}

TEST_CASE("Routine generator property: what wants equipment of one's own that was not ticked never comes") {
    int wanting = 0;
    CHECK(rc::check("own equipment", [&] {
        const ExerciseLibrary library = anyMadeLibrary();
        RoutineWish wish = anyWish(library);
        wish.ownEquipment.emplace();
        const bool sled = *rc::gen::arbitrary<bool>();
        if (sled)
            wish.ownEquipment->emplace("sled");
        forWishes(wish, library, [&](const RoutineWish&, const MadeRoutine& made) {
            for (const PhaseBlock& block : made.routine.phases)
                for (const Entry& entry : block.entries)
                    for (const RoutineItem* item : itemsOf(entry))
                        for (const std::string& name : library.find(item->exercise)->ownEquipment) {
                            RC_ASSERT(sled && (name == "Sled" || name == "sléd"));
                            ++wanting;
                        }
        });
    }));
    CHECK(wanting > 0);
}

TEST_CASE("Routine generator property: every exercise is in it or counted as left out") {
    CHECK(rc::check("counted", [] {
        const ExerciseLibrary library = *rc::gen::arbitrary<bool>() ? shippedLibrary() : anyMadeLibrary();
        forWishes(anyWish(library), library, [&](const RoutineWish&, const MadeRoutine& made) {
            RC_ASSERT(made.entries.size() + static_cast<std::size_t>(countOf(made)) == library.size());
        });
    }));
}

TEST_CASE("Routine generator property: with our exercises hardly half a minute is ever left over") {
    std::vector<long long> unused;
    CHECK(rc::check("close", [&] {
        const ExerciseLibrary& library = shippedLibrary();
        RoutineWish wish = wishOf(*rc::gen::inRange(10, 121), *rc::gen::arbitrary<std::uint64_t>());
        if (*rc::gen::arbitrary<bool>()) {
            const auto pieces = someOf<Equipment>(6);
            wish.equipment = roomWith({pieces.begin(), pieces.end()});
        }
        for (auto& score : wish.pain)
            score = PainScore::of(*rc::gen::inRange(0, 6));
        forWishes(wish, library, [&](const RoutineWish& each, const MadeRoutine& made) {
            unused.push_back((each.limit() - made.duration) / std::chrono::seconds(1));
        });
    }));
    REQUIRE(unused.size() > 1000);
    std::sort(unused.begin(), unused.end());
    const auto part = [&](double p) {
        return unused[static_cast<std::size_t>(p * static_cast<double>(unused.size() - 1))];
    };
    INFO("median " << part(0.5) << " s, p95 " << part(0.95) << " s, most " << unused.back() << " s");
    CHECK(part(0.5) <= 10);
    CHECK(part(0.95) <= 15);
    CHECK(part(0.99) <= 30);
}

TEST_CASE("Routine generator property: every way out of a wish for which nothing fits leads to a routine") {
    CHECK(rc::check("ways", [] {
        const ExerciseLibrary library = anyMadeLibrary();
        RoutineWish wish = anyWish(library);
        wish.base = anyBase(library);
        wish.locked = anyLocks(wish.base);
        const Result<Generated> generated = generateRoutine(wish, library);
        RC_ASSERT(generated.ok());
        const auto* none = std::get_if<NothingFits>(&*generated);
        const bool nothing = none != nullptr;
        RC_PRE(nothing);
        RC_ASSERT(none->ways.size() <= 3U);
        for (const auto& way : none->ways) {
            RC_ASSERT(!way.empty());
            const RoutineWish other = relaxed(wish, way);
            const auto made = makeRoutine(other, library, {});
            RC_ASSERT(std::holds_alternative<MadeRoutine>(made));
            RC_ASSERT(textOf(wishFaults(std::get<MadeRoutine>(made).routine, other, library)) ==
                      std::string());
        }
    }));
}
