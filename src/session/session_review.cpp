#include "src/session/session_review.h"

#include "src/session/session_tally.h"

#include <algorithm>

namespace patella {

namespace {

/// Counts the sets of which every part has a record.
void countSets(ItemReview& review) {
    for (const SetReview& part : review.sets) {
        review.started = review.started || part.done > 0;
        review.setsPlanned = std::max(review.setsPlanned, part.set);
    }
    for (int set = 1; set <= review.setsPlanned; ++set) {
        const auto missing = [set](const SetReview& part) { return part.set == set && part.done == 0; };
        if (std::none_of(review.sets.begin(), review.sets.end(), missing))
            ++review.setsDone;
    }
}

void take(PainReview& review, const PainRating& rating) {
    review.asked = true;
    review.score = std::max(review.score, rating.score); // none is lower than any
    review.sharp = review.sharp || rating.sharp;
    review.painkiller = review.painkiller || rating.painkiller;
    review.places = both(review.places, placesOf(rating.place));
}

} // namespace

std::vector<ItemReview> reviewItems(const SessionDetail& detail) {
    std::vector<ItemReview> reviews(detail.plan.items.size());
    for (std::size_t i = 0; i < reviews.size(); ++i)
        reviews[i].item = i;
    for (const Step& step : setsToJudge(detail.plan, detail.sets))
        if (step.item < reviews.size())
            reviews[step.item].sets.push_back(
                {step.set, step.side, step.direction, plannedAmount(detail.plan.items[step.item]), 0, false});
    for (const SetRecord& record : detail.sets) {
        if (record.item >= reviews.size())
            continue;
        for (SetReview& part : reviews[record.item].sets) {
            if (part.set != record.set || part.side != record.side || part.direction != record.direction)
                continue;
            part.planned = record.planned; // as it was then
            part.done = record.done;
            part.corrected = record.corrected;
            part.load = record.load;
            part.reserve = record.reserve;
            part.formSlipped = record.formSlipped;
        }
    }
    for (ItemReview& review : reviews)
        countSets(review);
    return reviews;
}

std::optional<PainZone> PainReview::zone() const {
    if (sharp)
        return PainZone::TooMuch;
    return score ? std::optional(score->zone()) : std::nullopt;
}

std::vector<PainColumn> reviewPain(const std::vector<PainRating>& ratings) {
    std::vector<PainColumn> columns;
    for (const auto& [kind, key] : EnumKeys<PainKind>::table) {
        PainColumn column;
        column.kind = kind;
        for (const PainRating& rating : ratings)
            if (rating.kind == kind)
                take(column.knees[rating.knee == Knee::Left ? 0 : 1], rating);
        if (column.knees[0].asked || column.knees[1].asked)
            columns.push_back(column);
    }
    return columns;
}

std::optional<PainScore> highestOf(const SessionSummary& summary) {
    return std::max(summary.highestLeft, summary.highestRight);
}

} // namespace patella
