#include "src/library/exercise_draft.h"

#include "src/library/kebab_id.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr std::size_t longestFreeId = longestId - 10; // so that a number fits behind it

/// Characters, not bytes.
int lengthOf(std::string_view utf8) {
    return static_cast<int>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

class Faults {
public:
    Faults(const Exercise& exercise, const ExerciseLibrary& library)
        : m_exercise(exercise)
        , m_library(library) {}

    std::vector<DraftFault> all() && {
        checkName();
        if (m_exercise.playable() && m_exercise.phases.empty())
            add(ExerciseField::Phases, DraftFaultCode::Missing);
        if (m_exercise.primary.empty())
            add(ExerciseField::Muscles, DraftFaultCode::Missing);
        checkSteps();
        if (!m_exercise.prescription && m_exercise.kind != ExerciseKind::Avoid)
            add(ExerciseField::Dose, DraftFaultCode::Missing);
        checkLink(m_exercise.easier, &Exercise::easier, ExerciseField::Easier);
        checkLink(m_exercise.harder, &Exercise::harder, ExerciseField::Harder);
        if (m_exercise.easier && m_exercise.easier == m_exercise.harder)
            add(ExerciseField::Harder, DraftFaultCode::SameLink);
        for (const ExerciseId& id : m_exercise.instead)
            if (id == m_exercise.id)
                add(ExerciseField::Instead, DraftFaultCode::Itself);
            else if (!m_library.find(id))
                add(ExerciseField::Instead, DraftFaultCode::Unknown);
        checkTexts();
        return std::move(m_faults);
    }

private:
    void add(ExerciseField field, DraftFaultCode code, int limit = 0) {
        m_faults.push_back({field, code, limit});
    }

    void checkName() {
        if (m_exercise.name.empty())
            return add(ExerciseField::Name, DraftFaultCode::Missing);
        if (lengthOf(m_exercise.name) > limits::line)
            return add(ExerciseField::Name, DraftFaultCode::TooLong, limits::line);
        if (m_library.nameTaken(m_exercise.name, m_exercise.id))
            add(ExerciseField::Name, DraftFaultCode::NameTaken);
    }

    void checkSteps() {
        if (m_exercise.steps.empty())
            add(ExerciseField::Steps, DraftFaultCode::Missing);
        if (m_exercise.steps.size() > limits::steps)
            add(ExerciseField::Steps, DraftFaultCode::TooMany, limits::steps);
        if (tooLong(m_exercise.steps, limits::sentence))
            add(ExerciseField::Steps, DraftFaultCode::TooLong, limits::sentence);
    }

    void checkLink(const std::optional<ExerciseId>& link, std::optional<ExerciseId> Exercise::*next,
                   ExerciseField field) {
        if (!link)
            return;
        if (*link == m_exercise.id)
            return add(field, DraftFaultCode::Itself);
        const Exercise* at = m_library.find(*link);
        if (!at)
            return add(field, DraftFaultCode::Unknown);
        std::set<ExerciseId> seen;
        while (at && seen.insert(at->id).second) {
            const std::optional<ExerciseId>& to = at->*next;
            if (to == m_exercise.id)
                return add(field, DraftFaultCode::Circle);
            at = to ? m_library.find(*to) : nullptr;
        }
    }

    static bool tooLong(const std::vector<std::string>& texts, int most) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const auto& text) { return lengthOf(text) > most; });
    }

    void checkTexts() {
        const Exercise& e = m_exercise;
        for (const auto* lines : {&e.aliases, &e.growth, &e.tags, &e.ownEquipment})
            if (tooLong(*lines, limits::line))
                return add(ExerciseField::Texts, DraftFaultCode::TooLong, limits::line);
        if (lengthOf(e.cue) > limits::line)
            return add(ExerciseField::Texts, DraftFaultCode::TooLong, limits::line);
        for (const auto* sentences : {&e.mistakes, &e.avoidIf})
            if (tooLong(*sentences, limits::sentence))
                return add(ExerciseField::Texts, DraftFaultCode::TooLong, limits::sentence);
        if (e.aliases.size() > limits::aliases || e.ownEquipment.size() > limits::ownEquipment)
            add(ExerciseField::Texts, DraftFaultCode::TooMany, limits::aliases);
    }

    const Exercise& m_exercise;
    const ExerciseLibrary& m_library;
    std::vector<DraftFault> m_faults;
};

std::string trimmed(const std::string& text) {
    constexpr const char* blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void tidy(std::vector<std::string>& texts, bool once) {
    std::vector<std::string> kept;
    for (const std::string& each : texts)
        if (std::string text = trimmed(each);
            !text.empty() && !(once && std::find(kept.begin(), kept.end(), text) != kept.end()))
            kept.push_back(std::move(text));
    texts = std::move(kept);
}

} // namespace

ExerciseId freeExerciseId(std::string_view name, const ExerciseLibrary& library) {
    std::string id = shortKebabOf(name, longestFreeId);
    if (id.empty())
        id = "exercise";
    ExerciseId free(id);
    for (int number = 2; library.find(free); ++number)
        free = ExerciseId(id + '-' + std::to_string(number));
    return free;
}

Exercise blankExercise() {
    Exercise exercise;
    exercise.kind = ExerciseKind::Strengthening;
    exercise.phases = {PhaseKind::Strength};
    exercise.kneeLoad = KneeLoad::High;
    exercise.stopAbove = 5; // pain-model-rules
    const Result<Dose> dose = Dose::of(WholeRange::exactly(2), Repetitions{WholeRange::exactly(10)},
                                       Per::Total, WholeRange::exactly(45));
    if (dose)
        exercise.prescription = Prescription{*dose, Basis::Yours, Basis::Yours, {}, {}};
    return exercise;
}

Exercise copyOfExercise(const Exercise& original, std::string name, const ExerciseLibrary& library) {
    Exercise copy = original;
    copy.id = freeExerciseId(name, library);
    copy.name = std::move(name);
    copy.aliases.clear();
    copy.copyOf = original.id;
    if (copy.prescription) {
        copy.prescription->basis = Basis::Yours;
        copy.prescription->tempoBasis = Basis::Yours;
        copy.prescription->evidence.clear();
    }
    for (Source& source : copy.sources)
        source.givesDose = false;
    return copy;
}

std::vector<DraftFault> draftFaults(const Exercise& exercise, const ExerciseLibrary& library) {
    return Faults(exercise, library).all();
}

Exercise tidied(Exercise exercise) {
    for (std::string* text : {&exercise.name, &exercise.cue, &exercise.note, &exercise.kneeLoadReason,
                              &exercise.backWhen, &exercise.variantGroup})
        *text = trimmed(*text);
    for (auto* words : {&exercise.aliases, &exercise.tags, &exercise.ownEquipment})
        tidy(*words, true);
    for (auto* sentences : {&exercise.steps, &exercise.mistakes, &exercise.avoidIf, &exercise.growth})
        tidy(*sentences, false);
    return exercise;
}

} // namespace patella
