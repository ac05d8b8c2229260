#include "src/storage/training_plan_json.h"

#include "src/storage/dose_json.h"
#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr int mostDays = 366;
constexpr int mostCount = 1000;
constexpr double mostMinutes = 600;
constexpr double mostKm = 1000;
constexpr std::size_t mostParts = 200;

enum class CheckKind { PainMax, CleanSessions, Trial, SelfCheck, NoSetback, PlanGate, Run };

} // namespace

template <>
struct EnumKeys<CheckKind> {
    static constexpr std::array table{std::pair{CheckKind::PainMax, std::string_view{"pain-max"}},
                                      std::pair{CheckKind::CleanSessions, std::string_view{"clean-sessions"}},
                                      std::pair{CheckKind::Trial, std::string_view{"trial"}},
                                      std::pair{CheckKind::SelfCheck, std::string_view{"self-check"}},
                                      std::pair{CheckKind::NoSetback, std::string_view{"no-setback"}},
                                      std::pair{CheckKind::PlanGate, std::string_view{"plan-gate"}},
                                      std::pair{CheckKind::Run, std::string_view{"run"}}};
};

namespace {

using Need::Required;

int number(const JsonReader& reader, std::string_view key, int lowest, int highest) {
    return reader.whole(key, lowest, highest, Required).value_or(lowest);
}

std::vector<ExerciseId> exercisesOf(const JsonReader& reader) {
    std::vector<ExerciseId> ids;
    for (std::string& id : reader.ids("exercises", 1, Required))
        ids.emplace_back(std::move(id));
    return ids;
}

std::vector<JsonValue> partsOf(const JsonReader& reader, std::string_view key, Need need) {
    const std::optional<JsonValue> value = reader.get(key, need);
    return value ? value->list(1, mostParts) : std::vector<JsonValue>{};
}

std::optional<PainScore> painOf(const JsonReader& reader, Need need) {
    const std::optional<int> value = reader.whole("pain_max", PainScore::lowest, PainScore::highest, need);
    return value ? PainScore::of(*value) : std::nullopt;
}

decltype(PlanCheck::what) readWhat(const JsonReader& reader, CheckKind kind) {
    switch (kind) {
    case CheckKind::PainMax:
        return PainMaxCheck{number(reader, "limit", 0, PainScore::highest),
                            number(reader, "days", 1, mostDays)};
    case CheckKind::CleanSessions:
        return CleanSessionsCheck{number(reader, "count", 1, mostCount), reader.flag("consecutive"),
                                  exercisesOf(reader), reader.whole("sets", 1, mostCount),
                                  reader.whole("reps", 1, mostCount)};
    case CheckKind::Trial:
        return AnsweredCheck{reader.id("id", Required), ExerciseId(reader.id("exercise", Required)),
                             painOf(reader, Required)};
    case CheckKind::SelfCheck:
        return AnsweredCheck{reader.id("id", Required), {}, painOf(reader, Need::Optional)};
    case CheckKind::NoSetback:
        return NoSetbackCheck{number(reader, "days", 1, mostDays)};
    case CheckKind::PlanGate:
        return PlanGateCheck{reader.id("plan", Required)};
    case CheckKind::Run:
        break;
    }
    const std::optional<WholeRange> minutes = reader.range("minutes", 0, static_cast<int>(mostMinutes));
    const std::optional<PainScore> pain = painOf(reader, Required);
    return RunningCheck{minutes ? minutes->lower() : 0, pain ? pain->value() : 0,
                        reader.whole("weeks", 1, mostCount).value_or(1)};
}

/// The keys of all kinds: the schema tells them apart when ours are built.
PlanCheck readCheck(const JsonValue& value) {
    const JsonReader reader(value, {"kind",     "text",       "evidence",           "limit",
                                    "days",     "count",      "consecutive",        "exercises",
                                    "sets",     "reps",       "height_cm",          "id",
                                    "exercise", "pain_max",   "flexion_deg",        "quality_max",
                                    "minutes",  "no_limp",    "morning_rise_max",   "outcomes",
                                    "plan",     "continuous", "settled_within_min", "weeks"});
    PlanCheck check;
    if (const std::optional<CheckKind> kind = reader.word<CheckKind>("kind", Required))
        check.what = readWhat(reader, *kind);
    check.text = reader.sentence("text", Required);
    check.evidence = reader.ids("evidence");
    return check;
}

PlanGate readGate(const JsonValue& value) {
    const JsonReader reader(value, {"text", "basis", "checks"});
    PlanGate gate{reader.sentence("text", Required), {}};
    for (const JsonValue& check : partsOf(reader, "checks", Required))
        gate.checks.push_back(readCheck(check));
    return gate;
}

PlanBlock readBlock(const JsonValue& value) {
    static constexpr std::array<std::string_view, 2> rules{"one", "any"};
    const JsonReader reader(value, {"id", "name", "role", "when", "choose", "exercises", "routine",
                                    "every_days", "per_week", "per_week_basis", "frequency_note", "note"});
    PlanBlock block;
    block.id = reader.id("id", Required);
    block.name = reader.line("name", Required);
    block.role = reader.word<BlockRole>("role", Required).value_or(BlockRole::Strength);
    block.exercises = exercisesOf(reader);
    const std::optional<JsonValue> choose = reader.get("choose");
    if (const auto rule = choose ? choose->oneOf(rules) : std::nullopt)
        block.choose = *rule == 0 ? ChooseRule::One : ChooseRule::Any;
    block.routine = RoutineId(reader.id("routine"));
    block.everyDays = reader.whole("every_days", 1, mostDays);
    return block;
}

PlanPhase readPhase(const JsonValue& value) {
    const JsonReader reader(value, {"phase", "name", "goal", "typical_weeks", "exercises", "exit"});
    PlanPhase phase;
    phase.number = number(reader, "phase", 1, 20);
    phase.name = reader.line("name", Required);
    phase.goal = reader.sentence("goal");
    phase.weeks = reader.range("typical_weeks", 0, mostDays);
    phase.exercises = exercisesOf(reader);
    if (const std::optional<JsonValue> exit = reader.get("exit", Required))
        phase.exit = readGate(*exit);
    return phase;
}

RunStage readStage(const JsonValue& value) {
    const JsonReader reader(value, {"stage", "effort", "effort_word", "walk_min", "run_min", "continuous",
                                    "distance_miles", "distance_km", "text"});
    RunStage stage;
    stage.number = number(reader, "stage", 1, mostCount);
    const std::optional<JsonValue> km = reader.get("distance_km", Required);
    stage.km = km ? km->decimal(0, mostKm).value_or(0) : 0;
    stage.text = reader.sentence("text", Required);
    return stage;
}

void readRule(const JsonValue& value, RunRules& rules) {
    const JsonReader reader(value, {"id", "text", "min_rest_days", "clean_runs", "from_stage",
                                    "restart_stage", "max_factor", "window_days", "pain_max",
                                    "settled_within_min", "morning_rise_max", "evidence"});
    const auto take = [&](std::string_view key, int lowest, int highest, int& into) {
        if (const std::optional<int> found = reader.whole(key, lowest, highest))
            into = *found;
    };
    take("min_rest_days", 0, mostDays, rules.restDays);
    take("clean_runs", 1, mostCount, rules.cleanRuns);
    take("pain_max", 0, PainScore::highest, rules.painMax);
    take("morning_rise_max", 0, PainScore::highest, rules.morningRiseMax);
    if (reader.has("restart_stage"))
        take("window_days", 1, mostDays, rules.restartAfterDays);
    if (const std::optional<JsonValue> factor = reader.get("max_factor"))
        rules.longestFactor = factor->decimal(1, mostCount).value_or(rules.longestFactor);
}

void readParts(const JsonReader& reader, TrainingPlan& plan) {
    for (const JsonValue& block : partsOf(reader, "blocks", Need::Optional))
        plan.blocks.push_back(readBlock(block));
    for (const JsonValue& phase : partsOf(reader, "phases", Need::Optional))
        plan.phases.push_back(readPhase(phase));
    if (const std::optional<JsonValue> gate = reader.get("gate"))
        plan.gate = readGate(*gate);
    for (const JsonValue& stage : partsOf(reader, "stages", Need::Optional))
        plan.stages.push_back(readStage(stage));
    for (const JsonValue& rule : partsOf(reader, "rules", Need::Optional))
        readRule(rule, plan.rules);
}

TrainingPlan readPlan(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "id", "name", "kind", "from_articles", "summary",
                                    "frequency_note", "notes", "warnings", "sources", "evidence", "blocks",
                                    "phases", "gate", "stages", "gentler_start", "rules"});
    reader.format();
    TrainingPlan plan;
    plan.id = reader.id("id", Required);
    plan.name = reader.line("name", Required);
    plan.kind = reader.word<PlanKind>("kind", Required).value_or(PlanKind::Framework);
    plan.fromArticles = reader.flag("from_articles");
    plan.summary = reader.sentence("summary", Required);
    plan.notes = reader.sentences("notes");
    plan.evidence = reader.ids("evidence");
    plan.sources = readSources(reader, Need::Optional);
    readParts(reader, plan);
    const bool staged = plan.kind == PlanKind::Staged && plan.phases.empty();
    const bool running = plan.kind == PlanKind::WalkRun && plan.stages.empty();
    const bool parts =
        (plan.kind == PlanKind::Habit || plan.kind == PlanKind::Framework) && plan.blocks.empty();
    if (staged || running || parts)
        value.fault("has nothing of what its kind is made of");
    return plan;
}

} // namespace

Result<TrainingPlan> parseTrainingPlan(const DataFile& file) {
    return parseDocument<TrainingPlan>(file, readPlan);
}

std::vector<Error> checkTrainingPlan(const DataFile& file) {
    std::optional<TrainingPlan> plan;
    return readDocument(file, readPlan, plan);
}

} // namespace patella
