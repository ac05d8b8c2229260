#include "src/coach/routine_generator.h"

#include "src/coach/generator_order.h"
#include "src/coach/generator_reasons.h"

#include <algorithm>

namespace patella {

namespace {

const Entry& lockedEntry(const RoutineWish& wish, const EntryRef& ref) {
    return wish.base.findBlock(ref.phase)->entries[ref.entry];
}

/// The routine's frame: what the base says of itself, and no phases.
Routine named(const Routine& base) {
    Routine routine = base;
    routine.phases.clear();
    return routine;
}

/// A phase with something locked keeps its rounds and its note.
PhaseBlock& blockFor(Routine& routine, PhaseKind phase, const RoutineWish& wish) {
    PhaseBlock& block = routine.block(phase);
    const bool kept = std::any_of(wish.locked.begin(), wish.locked.end(),
                                  [phase](const EntryRef& ref) { return ref.phase == phase; });
    if (const PhaseBlock* from = kept ? wish.base.findBlock(phase) : nullptr) {
        block.rounds = from->rounds;
        block.note = from->note;
    }
    return block;
}

GroupShares workOf(const Exercise& exercise, int sets) {
    GroupShares work = exercise.kind == ExerciseKind::Strengthening ? sharesOf(exercise) : GroupShares{};
    for (int& each : work)
        each *= sets;
    return work;
}

void addWork(GroupShares& sum, const GroupShares& work) {
    for (std::size_t g = 0; g < sum.size(); ++g)
        sum[g] += work[g];
}

GroupShares historyOf(const RoutineWish& wish, const ExerciseLibrary& library) {
    constexpr int mostSets = 100; // more of one exercise on a day is a slip of the pen
    GroupShares sum{};
    for (const DoneWork& done : wish.done) {
        const Exercise* exercise = library.find(done.exercise);
        if (exercise && done.date <= wish.today && wish.today - done.date < balanceDays)
            addWork(sum, workOf(*exercise, std::clamp(done.sets, 0, mostSets)));
    }
    return sum;
}

class Maker {
public:
    Maker(const RoutineWish& wish, const ExerciseLibrary& library, const ExpandOptions& timing)
        : m_wish(wish)
        , m_library(library)
        , m_timing(timing) {}

    std::variant<MadeRoutine, NoFit> make() {
        const int limit = 30 * m_wish.halfMinutes;
        const auto locked = lockedSeconds();
        if (!locked || *locked > limit)
            return NoFit::Locks;
        const int left = limit - *locked;
        Pool pool = PoolMaker(m_wish, m_library, m_timing).make(left, aimsOf(m_wish.phases, limit));
        const ChoiceFrame frame{
            m_wish, pool, left, m_lockedSeconds, m_lockedItems, m_lockedWork, historyOf(m_wish, m_library)};
        const std::vector<Chosen> chosen = chooseItems(frame);
        if (chosen.empty() && m_lockedItems.empty())
            return NoFit::Nothing;
        if (!m_wish.focus.empty() && !servesFocus(chosen))
            return NoFit::Focus;
        return assemble(frame, chosen);
    }

private:
    /// Nothing when it cannot be done.
    std::optional<int> lockedSeconds() {
        if (m_wish.locked.empty())
            return 0;
        Routine routine;
        std::set<std::pair<PhaseKind, std::size_t>> seen;
        for (const EntryRef& ref : m_wish.locked) {
            if (!seen.emplace(ref.phase, ref.entry).second)
                continue;
            PhaseBlock& block = blockFor(routine, ref.phase, m_wish);
            const Entry& entry = lockedEntry(m_wish, ref);
            block.entries.push_back(entry);
            for (const RoutineItem* item : itemsOf(entry))
                countLocked(*item, block.rounds);
        }
        if (!expand(routine, m_library, m_timing))
            return std::nullopt;
        const RoutineTimes times = timesOf(routine, m_library, m_timing);
        for (std::size_t i = 0; i < routine.phases.size(); ++i)
            m_lockedSeconds[routine.phases[i].phase] = secondsUp(times.phases[i].total);
        return secondsUp(times.total);
    }
    static int secondsUp(Duration duration) {
        return static_cast<int>(
            std::min<Duration::rep>(std::chrono::ceil<std::chrono::seconds>(duration).count(), 100'000'000));
    }
    void countLocked(const RoutineItem& item, int rounds) {
        const Exercise* exercise = m_library.find(item.exercise);
        if (!exercise)
            return;
        m_lockedItems.push_back(exercise);
        if (const Result<Dose> dose = resolveDose(*exercise, item.dose))
            addWork(m_lockedWork, workOf(*exercise, dose->sets().lower() * rounds));
    }

    [[nodiscard]] bool servesFocus(const std::vector<Chosen>& chosen) const {
        return std::any_of(chosen.begin(), chosen.end(), [](const Chosen& c) { return c.item->focus; }) ||
               std::any_of(m_lockedItems.begin(), m_lockedItems.end(),
                           [this](const Exercise* e) { return serves(*e, m_wish.focus); });
    }

    MadeRoutine assemble(const ChoiceFrame& frame, const std::vector<Chosen>& chosen) const {
        MadeRoutine made;
        made.routine = named(m_wish.base);
        GroupShares work = m_lockedWork;
        for (const Chosen& each : chosen)
            addWork(work, workOf(*each.item->exercise, each.dose.sets));
        Ground from = Ground::Upright;
        for (const PhaseKind phase : allPhases) {
            std::vector<Chosen> items;
            std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(items),
                         [phase](const Chosen& c) { return c.item->phase == phase; });
            items = ordered(std::move(items), phase, from);
            if (!items.empty())
                from = groundOf(items.back().item->exercise->position);
            addPhase(made, phase, placed(items, m_wish, phase), frame, work);
            if (m_wish.phases.contains(phase) && !made.routine.findBlock(phase))
                made.emptyPhases.insert(phase);
        }
        made.duration = timesOf(made.routine, m_library, m_timing).total;
        made.leftOut = leftOut(frame.pool, chosen);
        return made;
    }

    void addPhase(MadeRoutine& made, PhaseKind phase, const std::vector<Placed>& all,
                  const ChoiceFrame& frame, const GroupShares& work) const {
        if (all.empty())
            return;
        PhaseBlock& block = blockFor(made.routine, phase, m_wish);
        for (const Placed& each : all) {
            const EntryRef place{phase, block.entries.size(), 0};
            if (each.locked) {
                block.entries.push_back(lockedEntry(m_wish, *each.locked));
                made.entries.push_back({place, {{ItemWhy::Locked}}});
                tellAgainst(made, place, block.entries.back(), frame.pool);
                continue;
            }
            block.entries.emplace_back(itemWith(*each.made->item->exercise, each.made->dose));
            made.entries.push_back({place, reasonsOf(*each.made->item, frame, work)});
        }
    }

    static void tellAgainst(MadeRoutine& made, const EntryRef& place, const Entry& entry, const Pool& pool) {
        constexpr std::array told{LeftOutWhy::Withheld, LeftOutWhy::Equipment, LeftOutWhy::Load,
                                  LeftOutWhy::StopsEarly, LeftOutWhy::TooSoon};
        const std::vector<const RoutineItem*> items = itemsOf(entry);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto out = pool.out.find(items[i]->exercise);
            if (out != pool.out.end() && std::find(told.begin(), told.end(), out->second) != told.end())
                made.against.push_back({{place.phase, place.entry, i}, out->second});
        }
    }

    [[nodiscard]] std::vector<LeftOut> leftOut(const Pool& pool, const std::vector<Chosen>& chosen) const {
        std::vector<const Exercise*> in = m_lockedItems;
        for (const Chosen& each : chosen)
            in.push_back(each.item->exercise);
        std::map<ExerciseId, LeftOutWhy> out = pool.out;
        for (const PoolItem& item : pool.items) {
            const bool variant = std::any_of(
                in.begin(), in.end(), [&](const Exercise* e) { return isVariantPair(*e, *item.exercise); });
            out.emplace(item.exercise->id, variant ? LeftOutWhy::Variant : LeftOutWhy::NoRoom);
        }
        for (const Exercise* exercise : in)
            out.erase(exercise->id);
        std::map<LeftOutWhy, int> counts;
        for (const auto& [id, why] : out)
            ++counts[why];
        std::vector<LeftOut> all;
        for (const auto& [why, count] : counts)
            all.push_back({why, count});
        std::stable_sort(all.begin(), all.end(),
                         [](const LeftOut& a, const LeftOut& b) { return a.count > b.count; });
        return all;
    }

    const RoutineWish& m_wish;
    const ExerciseLibrary& m_library;
    const ExpandOptions& m_timing;
    PhaseSeconds m_lockedSeconds;
    std::vector<const Exercise*> m_lockedItems;
    GroupShares m_lockedWork{};
};

} // namespace

std::variant<MadeRoutine, NoFit> makeRoutine(const RoutineWish& wish, const ExerciseLibrary& library,
                                             const ExpandOptions& timing) {
    return Maker(wish, library, timing).make();
}

} // namespace patella
