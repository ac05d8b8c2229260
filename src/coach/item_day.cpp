#include "src/coach/item_day.h"

#include "src/session/session_review.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

using Entries = std::vector<const PainEntry*>;

/// One exercise and side of one session.
struct Piece {
    Exposure knees;
    std::vector<int> amounts;
    double done = 0;
    double planned = 0;
    bool complete = true;
    bool counts = false;
    std::optional<int> reserve{};
    bool formOk = true;
    Measure measure = Measure::Repetitions;
};

/// What one session's ratings say of one knee.
class Ratings {
public:
    Ratings(const Entries& entries, Knee knee)
        : m_entries(entries)
        , m_knee(knee) {}

    struct Said {
        std::optional<PainScore> score{};
        bool sharp = false;
        bool any = false;
        void take(const PainRating& rating) {
            score = std::max(score, rating.score);
            sharp = sharp || rating.sharp;
            any = any || rating.score || rating.sharp;
        }
    };
    [[nodiscard]] Said of(PainKind kind) const {
        return collect([&](const PainRating& r) { return r.kind == kind && !r.item; });
    }
    [[nodiscard]] Said during(const std::vector<std::size_t>& items) const {
        return collect([&](const PainRating& r) {
            return r.kind == PainKind::During && r.item &&
                   std::find(items.begin(), items.end(), *r.item) != items.end();
        });
    }

private:
    template <typename Test>
    [[nodiscard]] Said collect(const Test& wanted) const {
        Said said;
        for (const PainEntry* entry : m_entries)
            if (entry->rating.knee == m_knee && wanted(entry->rating))
                said.take(entry->rating);
        return said;
    }
    const Entries& m_entries;
    Knee m_knee;
};

/// The sets of the given items on one side, each with the lower of its directions.
void addWork(const SessionDetail& session, const std::vector<ItemReview>& reviews,
             const std::vector<std::size_t>& items, std::optional<Side> side, Piece& piece) {
    const auto concerns = [&](std::optional<Side> of) { return !side || !of || of == side; };
    for (const std::size_t item : items) {
        std::map<std::pair<int, std::optional<Side>>, int> sets;
        for (const SetReview& part : reviews[item].sets) {
            if (!concerns(part.side))
                continue;
            piece.planned += part.planned;
            piece.done += std::min(part.done, part.planned);
            piece.complete = piece.complete && part.done >= part.planned && part.load >= 0;
            piece.counts = piece.counts || part.done > 0;
            const auto at = sets.try_emplace({part.set, part.side}, part.done).first;
            at->second = std::min(at->second, part.done);
        }
        for (const auto& [set, amount] : sets)
            piece.amounts.push_back(amount);
    }
    for (const SetRecord& set : session.sets) {
        if (std::find(items.begin(), items.end(), set.item) == items.end() || !concerns(set.side))
            continue;
        piece.formOk = piece.formOk && !set.formSlipped;
        if (set.reserve)
            piece.reserve = std::min(piece.reserve.value_or(*set.reserve), *set.reserve);
    }
}

KneeExposure rated(const Ratings& ratings, Knee knee, const std::vector<std::size_t>& items) {
    KneeExposure k;
    k.knee = knee;
    k.pre = ratings.of(PainKind::Before).score;
    k.post = ratings.of(PainKind::HourAfter).score;
    Ratings::Said during = ratings.during(items);
    if (!during.any) {
        during = ratings.of(PainKind::During);
        during.sharp = during.sharp || ratings.of(PainKind::End).sharp;
    }
    k.dur = during.score;
    k.sharp = during.sharp;
    return k;
}

std::optional<CutShort> cutOf(const KneeExposure& knee, const Piece& piece, int stopAbove) {
    if (piece.complete)
        return std::nullopt;
    if (knee.sharp || (knee.dur && knee.dur->value() > stopAbove))
        return CutShort::Pain;
    return piece.reserve == 0 ? std::optional(CutShort::Fatigue) : std::nullopt;
}

Piece pieceOf(const SessionDetail& session, const std::vector<ItemReview>& reviews, const Entries& entries,
              const Exercise& exercise, const std::vector<std::size_t>& items, std::optional<Side> side) {
    Piece piece;
    piece.measure = measureOf(session.plan.items[items.front()].target);
    addWork(session, reviews, items, side, piece);
    if (piece.amounts.empty())
        return piece; // this side was not planned
    const bool painkiller =
        std::any_of(entries.begin(), entries.end(), [](const PainEntry* e) { return e->rating.painkiller; });
    for (const Knee knee : kneesOf(exercise, side)) {
        const Ratings ratings(entries, knee);
        KneeExposure k = rated(ratings, knee, items);
        piece.counts = piece.counts || ratings.during(items).any;
        k.painkiller = painkiller;
        k.ratio = piece.planned > 0 ? piece.done / piece.planned : 0;
        k.rir = piece.reserve;
        k.formOk = piece.formOk;
        k.cutShort = cutOf(k, piece, exercise.stopAbove.value_or(PainScore::highest));
        piece.knees.push_back(k);
    }
    return piece;
}

/// Of two sessions of a day: the higher, unless one is unknown and the other no bad news.
std::optional<PainScore> worseOf(std::optional<PainScore> a, std::optional<PainScore> b, int badFrom) {
    const std::optional<PainScore> higher = std::max(a, b);
    const bool bad = higher && higher->value() >= badFrom;
    return (a && b) || bad ? higher : std::nullopt;
}

void mergeKnee(KneeExposure& into, const KneeExposure& later, const Thresholds& t) {
    into.dur = worseOf(into.dur, later.dur, t.safeDuringMax + 2);
    into.post = worseOf(into.post, later.post, t.postAbsolute);
    into.sharp = into.sharp || later.sharp;
    into.painkiller = into.painkiller || later.painkiller;
    into.formOk = into.formOk && later.formOk;
    into.rir = into.rir && later.rir ? std::optional(std::min(*into.rir, *later.rir)) : std::nullopt;
    into.ratio = std::min(into.ratio, later.ratio);
    if (later.cutShort && into.cutShort != CutShort::Pain)
        into.cutShort = later.cutShort;
}

class Collector {
public:
    Collector(const History& history, const ExerciseLibrary& library, const Rules& rule)
        : m_library(library)
        , m_rule(rule) {
        for (const PainEntry& entry : history.pain)
            if (!entry.session.empty())
                m_entries[entry.session].push_back(&entry);
    }

    void add(const SessionDetail& session) {
        std::map<ExerciseId, std::vector<std::size_t>> exercises;
        for (std::size_t i = 0; i < session.plan.items.size(); ++i)
            exercises[session.plan.items[i].exercise].push_back(i);
        const std::vector<ItemReview> reviews = reviewItems(session);
        const Entries& entries = m_entries[session.summary.id];
        for (const auto& of : exercises) {
            const ExerciseId& id = of.first;
            const std::vector<std::size_t>& items = of.second;
            const Exercise* exercise = m_library.find(id);
            if (!exercise || !exercise->playable())
                continue;
            const auto take = [&](const CoachKey& key) {
                put(session.summary.date, key, *exercise,
                    pieceOf(session, reviews, entries, *exercise, items, key.side));
            };
            if (exercise->sides == SideRule::PerSide) {
                take({id, Side::Left});
                take({id, Side::Right});
            } else {
                take({id, std::nullopt});
            }
        }
    }

    std::vector<ItemDay> take() {
        std::vector<ItemDay> all;
        all.reserve(m_days.size());
        for (auto& [when, item] : m_days)
            all.push_back(std::move(item));
        return all;
    }

private:
    void put(LocalDate date, const CoachKey& key, const Exercise& exercise, Piece piece) {
        if (!piece.counts)
            return;
        const auto [at, first] = m_days.try_emplace({date, key});
        ItemDay& item = at->second;
        if (first) {
            item = {key,           date, std::move(piece.knees), piece.measure, std::move(piece.amounts),
                    piece.complete};
            return;
        }
        const ProgressionRule& rule = m_rule.on(date);
        const Thresholds& thresholds = isRunning(exercise) ? rule.running : rule.items;
        for (std::size_t i = 0; i < item.knees.size(); ++i)
            mergeKnee(item.knees[i], piece.knees[i], thresholds);
        item.amounts.insert(item.amounts.end(), piece.amounts.begin(), piece.amounts.end());
        item.complete = item.complete && piece.complete;
    }

    const ExerciseLibrary& m_library;
    const Rules& m_rule;
    std::map<SessionId, Entries> m_entries;
    std::map<std::pair<LocalDate, CoachKey>, ItemDay> m_days;
};

} // namespace

std::vector<ItemDay> itemDays(const History& history, const ExerciseLibrary& library, const Rules& rule) {
    std::vector<const SessionDetail*> sessions;
    for (const SessionDetail& session : history.sessions)
        if (session.summary.state != SessionState::Discarded)
            sessions.push_back(&session);
    const auto when = [](const SessionDetail* s) {
        return std::pair(s->summary.started.utcMs, s->summary.id);
    };
    std::sort(sessions.begin(), sessions.end(), [&](auto* a, auto* b) { return when(a) < when(b); });
    Collector collector(history, library, rule);
    for (const SessionDetail* session : sessions)
        collector.add(*session);
    return collector.take();
}

Exposure exposureOf(const ItemDay& item, const Target& target, const Thresholds& thresholds) {
    const bool same = item.measure == target.measure;
    const auto least = std::min_element(item.amounts.begin(), item.amounts.end());
    const bool enough = item.amounts.size() >= static_cast<std::size_t>(target.sets);
    const bool top =
        enough && (same ? least != item.amounts.end() && *least >= target.amount : item.complete);
    const bool reps = item.measure == Measure::Repetitions;
    Exposure exposure = item.knees;
    for (KneeExposure& knee : exposure) {
        knee.top = top;
        knee.surplus2 = top && (!reps || (same && *least >= target.amount + thresholds.surplusReps));
    }
    return exposure;
}

std::vector<Knee> kneesOf(const Exercise& exercise, std::optional<Side> side) {
    if (!side)
        return {Knee::Left, Knee::Right};
    switch (exercise.position) {
    case Position::Sitting:
    case Position::Supine:
    case Position::Prone:
    case Position::SideLying:
        return {*side};
    default:
        return {*side, other(*side)};
    }
}

bool isRunning(const Exercise& exercise) {
    return exercise.id == ExerciseId("walk-run-intervals") ||
           std::find(exercise.tags.begin(), exercise.tags.end(), "running") != exercise.tags.end();
}

} // namespace patella
