#include "src/figure/skeleton_solver.h"
#include "src/routine/routine_facts.h"
#include "src/routine/session_plan.h"
#include "src/storage/advice_json.h"
#include "src/storage/exercise_json.h"
#include "src/storage/figure_json.h"
#include "src/storage/plan_json.h"
#include "src/storage/routine_json.h"
#include "src/storage/safety_json.h"
#include "src/storage/training_plan_json.h"
#include "tests/fuzz/target.h"
#include "tests/support/files.h"

#include <cmath>

namespace patella::fuzz {

namespace {

const std::string name = "input.json";

/// Every fault is a sentence, and there is one exactly where nothing was read.
template <typename T>
bool refused(const Result<T>& read, const std::vector<Error>& faults) {
    require(read.ok() == faults.empty(), "what is refused has a fault, what is read has none");
    for (const Error& fault : faults)
        requireSentence(fault, name);
    if (!read)
        requireSentence(read.error(), name);
    return !read;
}

const ExerciseLibrary& library() {
    static const ExerciseLibrary shipped = [] {
        ExerciseLibrary all;
        for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data/exercises"))
            if (Result<Exercise> exercise = parseExercise(file))
                all.add(std::move(*exercise));
        return all;
    }();
    return shipped;
}

void planHolds(const SessionPlan& plan) {
    const std::string written = writePlan(plan);
    const Result<SessionPlan> back = parsePlan(written);
    require(back.ok(), "a plan that was written reads back");
    require(*back == plan, "a plan comes back equal");
    require(writePlan(*back) == written, "a plan is written the same again");
}

bool finite(const figure::Vec3& v) { return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z); }

} // namespace

void exercise(std::string_view input) {
    const DataFile file{name, std::string(input)};
    const Result<Exercise> read = parseExercise(file);
    if (refused(read, checkExercise(file)))
        return;
    const std::string written = writeExercise(*read);
    const Result<Exercise> back = parseExercise({name, written});
    require(back.ok(), "an exercise that was written reads back");
    require(*back == *read, "an exercise comes back equal");
    require(writeExercise(*back) == written, "an exercise is written the same again");
    ExerciseLibrary own;
    own.add(*read);
    if (const Result<SessionPlan> plan = expandSingle(*read, own))
        planHolds(*plan);
    else
        require(!read->playable(), "an exercise that can be played has a plan");
}

void routine(std::string_view input) {
    const DataFile file{name, std::string(input)};
    Result<Routine> read = parseRoutine(file);
    if (refused(read, checkRoutine(file)))
        return;
    const std::string written = writeRoutine(*read);
    const Result<Routine> back = parseRoutine({name, written});
    require(back.ok(), "a routine that was written reads back");
    require(*back == *read, "a routine comes back equal");
    require(writeRoutine(*back) == written, "a routine is written the same again");
    const RoutineTimes times = timesOf(*read, library());
    require(times.total >= Duration{0}, "a routine's time is not below zero");
    require(exerciseCount(*read) >= 0 && !muscleBalance(*read, library()).sets.empty(),
            "its facts are there");
    const Result<SessionPlan> plan = expand(*read, library());
    if (!plan)
        return require(plan.error().detail.size() > 5, "a routine without a plan says why");
    require(plan->steps.size() <= mostSteps, "a plan has its limit");
    require(plan->duration() == times.total, "a routine takes as long as its plan");
    planHolds(*plan);
}

void figure(std::string_view input) {
    const DataFile file{name, std::string(input)};
    const Result<Figure> read = parseFigure(file);
    const std::vector<Error> faults =
        checkFigure(file); // also of the movement, which does not keep it from loading
    for (const Error& fault : faults)
        requireSentence(fault, name);
    if (!read)
        return requireSentence(read.error(), name);
    require(!read->frames.empty(), "a figure has a frame");
    for (const double phase : {0.0, 0.25, 0.6, 1.0}) {
        const figure::Skeleton body = figure::solve(*read, phase);
        require(finite(body.head), "a joint is somewhere");
        const double progress = figure::progressAt(*read, phase);
        require(progress >= 0 && progress <= 1, "the progress is a share");
    }
}

void plan(std::string_view input) {
    const Result<SessionPlan> read = parsePlan(input);
    if (!read)
        return requireSentence(read.error(), "plan_snapshot");
    planHolds(*read);
}

void advice(std::string_view input) {
    const DataFile file{name, std::string(input)};
    refused(parseAdvice(file), checkAdvice(file));
    refused(parseEvidence(file), checkEvidence(file));
    refused(parseTrainingPlan(file), checkTrainingPlan(file));
    refused(parseSafetySigns(file), checkSafetySigns(file));
}

} // namespace patella::fuzz
