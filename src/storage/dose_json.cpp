#include "src/storage/dose_json.h"

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

constexpr int mostPerWeek = 21;
constexpr double fewestMinutes = 0.01; // rounds to one second
constexpr double mostMinutes = limits::timedSeconds / 60.0;

/// The measures of a dose, as an exercise and a routine both write them.
struct Measures {
    std::optional<WholeRange> sets, reps, hold, timed, rest;
    std::optional<Tempo> tempo;
    std::optional<Per> per;
    std::optional<Basis> basis;
};

Measures readMeasures(const JsonReader& reader) {
    Measures read;
    read.sets = reader.range("sets", 1, limits::sets);
    read.reps = reader.range("reps", 1, limits::reps);
    read.hold = reader.range("hold_s", 1, limits::holdSeconds);
    if (const std::optional<JsonValue> minutes = reader.get("minutes"))
        read.timed = readMinutes(*minutes);
    read.per = reader.word<Per>("per");
    if (const std::optional<JsonValue> tempo = reader.get("tempo"))
        read.tempo = readTempo(*tempo);
    read.rest = reader.range("rest_s", 0, limits::restSeconds);
    read.basis = reader.word<Basis>("basis");
    return read;
}

void addRange(JsonNode& node, std::string_view key, const std::optional<WholeRange>& range) {
    if (range)
        node.add(key, rangeNode(*range));
}

/// Exactly one of repetitions (with or without a hold), a hold alone, minutes.
bool oneMeasure(const JsonReader& reader) {
    const bool reps = reader.has("reps");
    const bool hold = reader.has("hold_s");
    const bool minutes = reader.has("minutes");
    if (minutes ? !reps && !hold : reps || hold)
        return true;
    reader.value().fault(minutes ? "expected either minutes or reps and hold_s, found both"
                                 : "expected one of: reps, hold_s, minutes; found none of them");
    return false;
}

} // namespace

JsonNode rangeNode(WholeRange range) {
    JsonNode node = JsonNode::array();
    node.add(JsonNode::integer(range.lower()));
    node.add(JsonNode::integer(range.upper()));
    return node;
}

JsonNode tempoNode(const Tempo& tempo) {
    JsonNode node = JsonNode::array();
    for (const int part : {tempo.lift(), tempo.pause(), tempo.lower(), tempo.rest()})
        node.add(JsonNode::integer(part));
    return node;
}

JsonNode minutesNode(WholeRange seconds) {
    JsonNode node = JsonNode::array();
    node.add(JsonNode::decimal(seconds.lower() / 60.0));
    node.add(JsonNode::decimal(seconds.upper() / 60.0));
    return node;
}

JsonNode textsNode(const std::vector<std::string>& texts) {
    JsonNode node = JsonNode::array();
    for (const std::string& text : texts)
        node.add(JsonNode::string(text));
    return node;
}

JsonNode sourcesNode(const std::vector<Source>& sources, Need givesDose) {
    JsonNode node = JsonNode::array();
    for (const Source& source : sources) {
        JsonNode& each = node.add(JsonNode::object());
        addText(each, "id", source.id);
        each.add("title", JsonNode::string(source.title));
        addText(each, "author", source.author);
        if (source.givesDose || givesDose == Need::Required)
            each.add("gives_dose", JsonNode::flag(source.givesDose));
        addText(each, "note", source.note);
    }
    return node;
}

std::optional<Tempo> readTempo(const JsonValue& value) {
    const std::vector<JsonNode>& parts = value.node().children;
    if (value.node().kind != JsonNode::Kind::Array || parts.size() != 4) {
        value.expected("a list of four, seconds of lift, pause, lower, pause");
        return std::nullopt;
    }
    std::array<int, 4> seconds{};
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        const std::optional<int> part =
            value.child(parts[i], std::to_string(i)).whole(0, limits::tempoSeconds);
        if (!part)
            return std::nullopt;
        seconds[i] = *part;
    }
    std::optional<Tempo> tempo = Tempo::of(seconds[0], seconds[1], seconds[2], seconds[3]);
    if (!tempo)
        value.fault("expected a tempo of one second or more in all, found none");
    return tempo;
}

std::optional<WholeRange> readMinutes(const JsonValue& value) {
    const std::vector<JsonNode>& ends = value.node().children;
    if (value.node().kind != JsonNode::Kind::Array || ends.size() != 2) {
        value.expected("a list of two, [lower, upper], of minutes");
        return std::nullopt;
    }
    const std::optional<double> lower = value.child(ends[0], "0").decimal(fewestMinutes, mostMinutes);
    const std::optional<double> upper = value.child(ends[1], "1").decimal(fewestMinutes, mostMinutes);
    if (!lower || !upper)
        return std::nullopt;
    if (*lower > *upper)
        value.fault("expected the lower number first, found [" + numberExcerpt(ends[0]) + ", " +
                    numberExcerpt(ends[1]) + "]");
    return WholeRange::of(static_cast<int>(std::lround(*lower * 60)),
                          static_cast<int>(std::lround(*upper * 60)));
}

std::vector<Source> readSources(const JsonReader& reader, Need need) {
    std::vector<Source> sources;
    const std::optional<JsonValue> value = reader.get("sources", need);
    for (const JsonValue& each : value ? value->list(0, anyNumber) : std::vector<JsonValue>{}) {
        const JsonReader source(each, {"id", "title", "author", "gives_dose", "note"});
        sources.push_back({source.id("id"), source.line("title", Need::Required), source.line("author"),
                           source.flag("gives_dose"), source.sentence("note")});
    }
    return sources;
}

std::optional<Prescription> readPrescription(const JsonValue& value) {
    const JsonReader reader(value, {"sets", "reps", "hold_s", "minutes", "per", "tempo", "tempo_basis",
                                    "rest_s", "per_week", "basis", "evidence"});
    const Measures read = readMeasures(reader);
    const std::optional<Basis> tempoBasis = reader.word<Basis>("tempo_basis");
    const std::optional<WholeRange> perWeek = reader.range("per_week", 1, mostPerWeek);
    std::vector<std::string> evidence = reader.ids("evidence");
    (void)reader.get("per", Need::Required);
    (void)reader.get("basis", Need::Required);
    if (!oneMeasure(reader) || !read.per || !read.basis)
        return std::nullopt;
    Work work = Timed{read.timed.value_or(WholeRange::exactly(1))};
    if (read.reps)
        work = Repetitions{*read.reps, read.hold, read.tempo.value_or(Tempo::standard())};
    else if (read.hold)
        work = Hold{*read.hold};
    const Result<Dose> dose = Dose::of(read.sets.value_or(WholeRange::exactly(1)), work, *read.per,
                                       read.rest.value_or(WholeRange::exactly(0)));
    if (!dose) {
        value.fault(dose.error().detail);
        return std::nullopt;
    }
    return Prescription{*dose, *read.basis, tempoBasis.value_or(Basis::Practice), perWeek,
                        std::move(evidence)};
}

JsonNode prescriptionNode(const Prescription& prescription) {
    const Dose& dose = prescription.dose;
    JsonNode node = JsonNode::object();
    if (dose.sets() != WholeRange::exactly(1))
        node.add("sets", rangeNode(dose.sets()));
    const auto* reps = std::get_if<Repetitions>(&dose.work());
    if (reps) {
        node.add("reps", rangeNode(reps->count));
        addRange(node, "hold_s", reps->holdSeconds);
    } else if (const auto* hold = std::get_if<Hold>(&dose.work())) {
        node.add("hold_s", rangeNode(hold->seconds));
    } else {
        node.add("minutes", minutesNode(std::get_if<Timed>(&dose.work())->seconds));
    }
    node.add("per", JsonNode::string(keyOf(dose.per())));
    if (reps)
        // a longer hold takes the place of the pause when it is read; a tempo may not say more
        node.add("tempo",
                 tempoNode(reps->tempo.withPause(std::min(reps->tempo.pause(), limits::tempoSeconds))));
    if (reps || prescription.tempoBasis != Basis::Practice)
        node.add("tempo_basis", JsonNode::string(keyOf(prescription.tempoBasis)));
    if (dose.restSeconds() != WholeRange::exactly(0))
        node.add("rest_s", rangeNode(dose.restSeconds()));
    addRange(node, "per_week", prescription.perWeek);
    node.add("basis", JsonNode::string(keyOf(prescription.basis)));
    if (!prescription.evidence.empty())
        node.add("evidence", textsNode(prescription.evidence));
    return node;
}

DosePatch readDosePatch(const JsonValue& value) {
    const JsonReader reader(value, {"sets", "reps", "hold_s", "minutes", "per", "tempo", "rest_s", "basis"});
    const Measures read = readMeasures(reader);
    return {read.sets, read.reps, read.hold, read.timed, read.per, read.tempo, read.rest, read.basis};
}

JsonNode dosePatchNode(const DosePatch& patch) {
    JsonNode node = JsonNode::object();
    addRange(node, "sets", patch.sets);
    addRange(node, "reps", patch.reps);
    addRange(node, "hold_s", patch.holdSeconds);
    if (patch.timedSeconds)
        node.add("minutes", minutesNode(*patch.timedSeconds));
    if (patch.per)
        node.add("per", JsonNode::string(keyOf(*patch.per)));
    if (patch.tempo)
        node.add("tempo", tempoNode(*patch.tempo));
    addRange(node, "rest_s", patch.restSeconds);
    if (patch.basis)
        node.add("basis", JsonNode::string(keyOf(*patch.basis)));
    return node;
}

} // namespace patella
