#include "src/coach/measure_answer.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr std::string_view prefix = "measure:";

Error wrong(const char* what) { return {ErrorCode::InvalidArgument, what}; }

struct Check {
    MeasureId id;

    Done operator()(const WeekPains& knees) const {
        if (id != MeasureId::Pain)
            return wrong("the answer does not fit the measure");
        if (std::all_of(knees.begin(), knees.end(), [](const WeekPain& knee) { return knee.empty(); }))
            return wrong("no pain of the week was told");
        return {};
    }
    Done operator()(const OwnActivities& activities) const {
        if (id != MeasureId::Activities)
            return wrong("the answer does not fit the measure");
        if (activities.chosen.empty() || activities.chosen.size() > OwnActivities::most)
            return wrong("one to three activities are chosen");
        std::set<std::string> names;
        bool answered = false;
        for (const OwnActivity& each : activities.chosen) {
            if (each.name.empty() || each.name.size() > OwnActivity::longest)
                return wrong("an activity has a name of up to 200 bytes");
            if (!names.insert(each.name).second)
                return wrong("an activity is chosen once");
            if (each.score && (*each.score < 0 || *each.score > OwnActivity::highest))
                return wrong("an activity is rated 0 to 10");
            answered = answered || each.score;
        }
        return answered ? Done{} : Done{wrong("no activity was rated")};
    }
    Done operator()(const OverallChange& change) const {
        if (id != MeasureId::Change)
            return wrong("the answer does not fit the measure");
        if (change.steps < -OverallChange::most || change.steps > OverallChange::most)
            return wrong("overall change is -3 to 3");
        return {};
    }
    Done operator()(const MeasureTotal& total) const {
        if (highestTotal(id) == 0)
            return wrong("the answer does not fit the measure");
        if (total.points < 0 || total.points > highestTotal(id))
            return wrong("the total is out of its range");
        return {};
    }
};

} // namespace

int highestTotal(MeasureId id) {
    switch (id) {
    case MeasureId::Akps:
        return 100;
    case MeasureId::Lefs:
        return 80;
    default:
        return 0;
    }
}

Done checkMeasure(MeasureId id, const MeasureAnswer& answer) { return std::visit(Check{id}, answer.told); }

std::string measureKind(MeasureId id) { return std::string(prefix) + std::string(keyOf(id)); }

bool isMeasureKind(std::string_view kind) { return kind.starts_with(prefix); }

std::optional<MeasureId> measureOfKind(std::string_view kind) {
    return isMeasureKind(kind) ? fromKey<MeasureId>(kind.substr(prefix.size())) : std::nullopt;
}

} // namespace patella
