#include "src/interop/exercise_draft.h"

#include "src/interop/foreign_words.h"
#include "src/interop/plain_text.h"
#include "src/storage/exercise_json.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int carefulStop = 2; // the lowest that any exercise of ours has (pain-model-rules)
constexpr int lastPlanPhase = 4;
constexpr std::size_t longestLine = 200;
constexpr std::size_t longestSentence = 1000;
constexpr std::size_t longestDetail = 80;
constexpr std::size_t mostGaps = 40;
constexpr int filledReps = 10; // a number to start from and to change: nobody said it
constexpr int filledHold = 20;

template <typename E>
void addOnce(std::vector<E>& list, const std::vector<E>& more) {
    for (const E each : more)
        if (std::find(list.begin(), list.end(), each) == list.end())
            list.push_back(each);
}

Prescription prescriptionOf(Work work, Per per) {
    const Result<Dose> dose = Dose::of(WholeRange::exactly(1), std::move(work), per, WholeRange::exactly(0));
    Prescription prescription{*dose, Basis::Yours, Basis::Yours, {}, {}};
    return prescription;
}

std::vector<PhaseKind> phasesOf(ExerciseKind kind) {
    switch (kind) {
    case ExerciseKind::Stretch:
        return {PhaseKind::Stretch};
    case ExerciseKind::Cardio:
        return {PhaseKind::WarmUp};
    default:
        return {PhaseKind::Strength};
    }
}

/// What is filled in where they say nothing.
const char* filled(ImportGap what) {
    switch (what) {
    case ImportGap::KneeLoad:
        return "how much it loads the kneecap (treated as high)";
    case ImportGap::Kind:
        return "what kind of exercise it is (the nearest of ours is filled in)";
    case ImportGap::Phase:
        return "which part of a routine it is for (strength is filled in)";
    case ImportGap::Position:
        return "the position (standing is filled in)";
    case ImportGap::Sides:
        return "whether one side is done at a time (both at once is filled in)";
    case ImportGap::Dose:
        return "how much of it to do (a number to change is filled in)";
    case ImportGap::Steps:
        return "how it is done";
    case ImportGap::Muscles:
        return "which muscles work";
    case ImportGap::Equipment:
        return "what it needs";
    default:
        return "";
    }
}

} // namespace

ExerciseDraft::ExerciseDraft(std::string_view project, ExerciseId id, std::string_view name)
    : m_project(project) {
    exercise.id = std::move(id);
    exercise.name = oneLine(name);
    exercise.kneeLoad = KneeLoad::High;
    exercise.kneeLoadReason = m_project + " does not say how much it loads the kneecap: treated as high.";
    exercise.stopAbove = carefulStop;
    exercise.planPhase = lastPlanPhase;
    gap(ImportGap::KneeLoad);
}

void ExerciseDraft::gap(ImportGap what, std::string_view detail) {
    Gap each{what, shortened(oneLine(detail), longestDetail)};
    if (m_gaps.size() < mostGaps && std::find(m_gaps.begin(), m_gaps.end(), each) == m_gaps.end())
        m_gaps.push_back(std::move(each));
}

void ExerciseDraft::kind(std::optional<ExerciseKind> kind, ExerciseKind nearest) {
    if (!kind) {
        gap(ImportGap::Kind);
        gap(ImportGap::Phase);
    }
    exercise.kind = kind.value_or(nearest);
    exercise.phases = phasesOf(exercise.kind);
}

void ExerciseDraft::primary(std::span<const std::string> words) {
    for (const std::string& word : words) {
        const ForeignWord<Muscle>* known = muscleOf(word);
        if (!known || !known->exact)
            gap(ImportGap::Muscles, word);
        if (known)
            addOnce(exercise.primary, known->ours);
    }
    if (words.empty())
        gap(ImportGap::Muscles);
}

void ExerciseDraft::secondary(std::span<const std::string> words) {
    for (const std::string& word : words) {
        const ForeignWord<Muscle>* known = muscleOf(word);
        if (!known || !known->exact)
            gap(ImportGap::Muscles, word);
        if (known)
            addOnce(exercise.secondary, known->ours);
    }
    std::erase_if(exercise.secondary, [&](Muscle each) {
        return std::find(exercise.primary.begin(), exercise.primary.end(), each) != exercise.primary.end();
    });
}

void ExerciseDraft::equipment(std::span<const std::string> words) {
    for (const std::string& word : words) {
        const ForeignWord<Equipment>* known = equipmentOf(word);
        if (!known || !known->exact) {
            gap(ImportGap::Equipment, word);
            tag("needs: " + word);
        }
        if (known)
            addOnce(exercise.equipment, known->ours);
    }
    if (words.empty())
        gap(ImportGap::Equipment);
}

bool ExerciseDraft::steps(const std::vector<std::string>& lines) {
    std::optional<std::vector<std::string>> fitting = fittingSteps(lines);
    if (!fitting)
        return false;
    exercise.steps = std::move(*fitting);
    return true;
}

void ExerciseDraft::timed(int seconds, Per per) {
    const int within = std::clamp(seconds, 1, limits::timedSeconds);
    exercise.prescription = prescriptionOf(Timed{WholeRange::exactly(within)}, per);
}

void ExerciseDraft::pictures(std::size_t count) {
    if (count > 0)
        gap(ImportGap::Pictures, std::to_string(count));
}

void ExerciseDraft::tag(std::string_view text) {
    std::string clean = shortened(oneLine(text), longestLine);
    if (!clean.empty() && std::find(exercise.tags.begin(), exercise.tags.end(), clean) == exercise.tags.end())
        exercise.tags.push_back(std::move(clean));
}

void ExerciseDraft::credit(const Credit& credit) {
    Source source;
    source.title = shortened(oneLine(credit.title), longestLine);
    source.author = shortened(oneLine(credit.author), longestLine);
    source.note = shortened(oneLine(credit.licence), longestSentence);
    exercise.sources.push_back(std::move(source));
}

Result<ImportedExercise> ExerciseDraft::finish() {
    gap(ImportGap::Position);
    if (exercise.sides == SideRule::Both)
        gap(ImportGap::Sides);
    if (!exercise.prescription)
        dose();
    if (exercise.steps.empty()) {
        gap(ImportGap::Steps);
        exercise.steps = {m_project + " does not say how it is done."};
    }
    tag("from " + m_project);
    tellGaps();
    const std::vector<Error> faults = checkExercise({m_project, writeExercise(exercise)});
    if (!faults.empty())
        return Error{ErrorCode::Schema, faults.front().detail,
                     Place{m_project, 0, faults.front().place.pointer}};
    return ImportedExercise{std::move(exercise), std::move(m_gaps)};
}

void ExerciseDraft::dose() {
    gap(ImportGap::Dose);
    exercise.prescription = exercise.kind == ExerciseKind::Stretch
                                ? prescriptionOf(Hold{WholeRange::exactly(filledHold)}, Per::Total)
                                : prescriptionOf(Repetitions{WholeRange::exactly(filledReps)}, Per::Total);
}

std::string ExerciseDraft::detailsOf(ImportGap what) const {
    std::string all;
    for (const Gap& each : m_gaps)
        if (each.what == what && !each.detail.empty())
            (all += all.empty() ? "" : ", ") += each.detail;
    return all;
}

void ExerciseDraft::tellGaps() {
    std::string open;
    for (const Gap& each : m_gaps)
        if (const std::string_view words = filled(each.what); each.detail.empty() && !words.empty())
            (open += open.empty() ? "" : "; ") += words;
    std::string note = m_project + " does not say: " + open + '.';
    if (const std::string words = detailsOf(ImportGap::Muscles); !words.empty())
        note += " Its muscles without an exact counterpart here: " + words + '.';
    if (const std::string words = detailsOf(ImportGap::Equipment); !words.empty())
        note += " It needs what has no exact counterpart here: " + words + '.';
    if (const std::string count = detailsOf(ImportGap::Pictures); !count.empty())
        note += " Pictures that are not in the file: " + count + '.';
    if (const std::string language = detailsOf(ImportGap::Language); !language.empty())
        note += " Not there in the language asked for; this is: " + language + '.';
    exercise.note = shortened(std::move(note), longestSentence);
}

} // namespace patella
