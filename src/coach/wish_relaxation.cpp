// What could be dropped of a wish for which nothing fits: each way is tried by making the routine.
#include "src/coach/routine_generator.h"

#include <algorithm>

namespace patella {

namespace {

using Way = std::vector<Relaxation>;
constexpr std::size_t mostWays = 3;
constexpr int littleMore = 20; ///< half minutes that are asked for first

class Relaxer {
public:
    Relaxer(const RoutineWish& wish, const ExerciseLibrary& library, const ExpandOptions& timing)
        : m_wish(wish)
        , m_library(library)
        , m_timing(timing) {}

    std::vector<Way> ways() {
        if (!works(everything()))
            return {};
        addTime(std::min(m_wish.halfMinutes + littleMore, RoutineWish::mostHalfMinutes));
        addPieces();
        if (!m_wish.focus.empty())
            addIfItWorks({focusGone()});
        addLocks();
        addTime(RoutineWish::mostHalfMinutes);
        addPain();
        if (m_ways.empty())
            addIfItWorks(reduced(everything()));
        m_ways.resize(std::min(m_ways.size(), mostWays));
        return m_ways;
    }

private:
    [[nodiscard]] bool works(const Way& way) const {
        return std::holds_alternative<MadeRoutine>(makeRoutine(relaxed(m_wish, way), m_library, m_timing));
    }
    [[nodiscard]] bool enough() const { return m_ways.size() >= mostWays; }
    bool addIfItWorks(const Way& way) {
        const bool good = !enough() && !way.empty() && works(way);
        if (good)
            m_ways.push_back(way);
        return good;
    }
    static Relaxation ofTime(int halfMinutes) {
        Relaxation time{WishPart::Time};
        time.halfMinutes = halfMinutes;
        return time;
    }
    static Relaxation focusGone() { return {WishPart::Focus}; }

    /// The least time up to `most` in which it fits, found by halving.
    void addTime(int most) {
        const bool known = std::any_of(m_ways.begin(), m_ways.end(),
                                       [](const Way& w) { return w.front().part == WishPart::Time; });
        if (known || enough() || most <= m_wish.halfMinutes || !works({ofTime(most)}))
            return;
        int no = m_wish.halfMinutes;
        int yes = most;
        while (yes - no > 1) {
            const int middle = (no + yes) / 2;
            (works({ofTime(middle)}) ? yes : no) = middle;
        }
        m_ways.push_back({ofTime(yes)});
    }
    /// All that is not at hand.
    [[nodiscard]] Relaxation missing() const {
        Relaxation gear{WishPart::Equipment};
        for (const auto& [piece, key] : EnumKeys<Equipment>::table)
            if (m_wish.equipment && !m_wish.equipment->contains(piece))
                gear.equipment.insert(piece);
        if (m_wish.ownEquipment)
            for (const OwnEquipment& piece : ownEquipmentIn(m_library))
                if (!m_wish.ownEquipment->contains(piece))
                    gear.ownEquipment.insert(piece);
        return gear;
    }
    /// One piece more, the user's own last; the first that helps.
    void addPieces() {
        const Relaxation all = missing();
        for (const Equipment piece : all.equipment) {
            Relaxation gear{WishPart::Equipment};
            gear.equipment.insert(piece);
            if (enough() || addIfItWorks({gear}))
                return;
        }
        for (const OwnEquipment& piece : all.ownEquipment) {
            Relaxation gear{WishPart::Equipment};
            gear.ownEquipment.insert(piece);
            if (enough() || addIfItWorks({gear}))
                return;
        }
    }
    static Relaxation ofLocks(std::vector<EntryRef> refs) {
        Relaxation lock{WishPart::Lock};
        lock.locks = std::move(refs);
        return lock;
    }
    /// One lock, else all of them.
    void addLocks() {
        for (const EntryRef& ref : m_wish.locked)
            if (enough() || addIfItWorks({ofLocks({ref})}))
                return;
        if (m_wish.locked.size() > 1)
            addIfItWorks({ofLocks(m_wish.locked)});
    }
    static Relaxation ofPain(int most) {
        Relaxation pain{WishPart::Pain};
        pain.painAtMost = most;
        return pain;
    }
    [[nodiscard]] bool limitsPain(int most) const {
        const bool above = std::any_of(m_wish.pain.begin(), m_wish.pain.end(),
                                       [most](const auto& p) { return p && p->value() > most; });
        return above || (most == 2 && mostLoad(m_wish) != KneeLoad::High);
    }
    void addPain() {
        for (const int most : {5, 2})
            if (limitsPain(most) && addIfItWorks({ofPain(most)}))
                return;
    }
    /// All that can be dropped, what one would rather not first.
    [[nodiscard]] Way everything() const {
        Way way;
        if (limitsPain(2))
            way.push_back(ofPain(2));
        if (!m_wish.locked.empty())
            way.push_back(ofLocks(m_wish.locked));
        if (const Relaxation gear = missing(); !gear.equipment.empty() || !gear.ownEquipment.empty())
            way.push_back(gear);
        if (m_wish.halfMinutes < RoutineWish::mostHalfMinutes)
            way.push_back(ofTime(RoutineWish::mostHalfMinutes));
        if (!m_wish.focus.empty())
            way.push_back(focusGone());
        return way;
    }
    /// Without the parts, and the pieces, that it works without.
    [[nodiscard]] Way reduced(Way way) const {
        for (std::size_t i = 0; i < way.size();) {
            Way fewer = way;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (works(fewer))
                way = std::move(fewer);
            else
                ++i;
        }
        for (Relaxation& each : way) {
            dropPieces(each.equipment, way);
            dropPieces(each.ownEquipment, way);
        }
        return way;
    }
    /// From a set within the way those that it works without.
    template <typename Piece>
    void dropPieces(std::set<Piece>& pieces, const Way& way) const {
        for (const Piece& piece : std::set<Piece>(pieces)) {
            pieces.erase(piece);
            if (!works(way))
                pieces.insert(piece);
        }
    }

    const RoutineWish& m_wish;
    const ExerciseLibrary& m_library;
    const ExpandOptions& m_timing;
    std::vector<Way> m_ways;
};

} // namespace

RoutineWish relaxed(RoutineWish wish, const Way& way) {
    for (const Relaxation& each : way) {
        switch (each.part) {
        case WishPart::Time:
            wish.halfMinutes = each.halfMinutes;
            break;
        case WishPart::Equipment:
            if (wish.equipment)
                wish.equipment->insert(each.equipment.begin(), each.equipment.end());
            if (wish.ownEquipment)
                wish.ownEquipment->insert(each.ownEquipment.begin(), each.ownEquipment.end());
            break;
        case WishPart::Focus:
            wish.focus.clear();
            break;
        case WishPart::Lock:
            for (const EntryRef& ref : each.locks)
                std::erase(wish.locked, ref);
            break;
        case WishPart::Pain:
            for (std::optional<PainScore>& score : wish.pain) {
                const PainScore most = *PainScore::of(each.painAtMost);
                score = std::min(score.value_or(most), most);
            }
            break;
        }
    }
    return wish;
}

Result<Generated> generateRoutine(const RoutineWish& wish, const ExerciseLibrary& library,
                                  const ExpandOptions& timing) {
    if (const Done checked = checkWish(wish); !checked)
        return checked.error();
    auto made = makeRoutine(wish, library, timing);
    if (auto* routine = std::get_if<MadeRoutine>(&made))
        return Generated(std::move(*routine));
    return Generated(NothingFits{std::get<NoFit>(made), Relaxer(wish, library, timing).ways()});
}

} // namespace patella
