#include "src/coach/generator_order.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace patella {

namespace {

/// The places in turn, from where one is: down to the floor, or up from it.
int turnOf(Ground ground, Ground from) {
    const int distance = std::abs(static_cast<int>(ground) - static_cast<int>(from));
    // from the seat first up, then down
    return from == Ground::Seat && ground == Ground::Floor ? 2 : distance;
}

bool getsGoing(const Exercise& exercise) {
    return exercise.kind != ExerciseKind::Breathing &&
           std::holds_alternative<Timed>(exercise.prescription->dose.work()) &&
           groundOf(exercise.position) == Ground::Upright;
}

/// Where what was asked for is done most.
std::optional<Ground> groundOfFocus(const std::vector<Chosen>& items) {
    std::array<int, 3> count{};
    for (const Chosen& each : items)
        if (each.item->focus)
            ++count[static_cast<std::size_t>(groundOf(each.item->exercise->position))];
    const auto most = std::max_element(count.begin(), count.end());
    return *most == 0 ? std::nullopt : std::optional(static_cast<Ground>(most - count.begin()));
}

} // namespace

std::vector<Chosen> ordered(std::vector<Chosen> items, PhaseKind phase, Ground from) {
    if (phase == PhaseKind::Strength)
        from = groundOfFocus(items).value_or(from);
    std::map<Position, int> focusIn; // a position with something asked for comes before one without
    for (const Chosen& each : items)
        focusIn[each.item->exercise->position] += each.item->focus ? 1 : 0;
    const auto rank = [&](const Chosen& each) {
        const Exercise& e = *each.item->exercise;
        const bool going = phase == PhaseKind::WarmUp && getsGoing(e);
        return std::tuple(e.kind == ExerciseKind::Breathing, !going, turnOf(groundOf(e.position), from),
                          focusIn[e.position] == 0, e.position, !each.item->focus, each.item->chance, e.id);
    };
    std::sort(items.begin(), items.end(),
              [&](const Chosen& a, const Chosen& b) { return rank(a) < rank(b); });
    return items;
}

std::vector<Placed> placed(const std::vector<Chosen>& made, const RoutineWish& wish, PhaseKind phase) {
    std::set<std::size_t> locked;
    for (const EntryRef& ref : wish.locked)
        if (ref.phase == phase)
            locked.insert(ref.entry);
    std::vector<Placed> all;
    for (const Chosen& each : made)
        all.push_back({&each, {}});
    for (const std::size_t entry : locked) // from the first: each pushes back those behind it
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(std::min(entry, all.size())),
                   Placed{nullptr, EntryRef{phase, entry, 0}});
    return all;
}

} // namespace patella
