#include "src/library/dose.h"

namespace patella {

namespace {

Error outside(const char* what, int lowest, int highest) {
    return {ErrorCode::InvalidArgument,
            std::string(what) + " must be from " + std::to_string(lowest) + " to " + std::to_string(highest)};
}

bool within(WholeRange range, int lowest, int highest) {
    return range.lower() >= lowest && range.upper() <= highest;
}

Done check(const Repetitions& work) {
    if (!within(work.count, 1, limits::reps))
        return outside("repetitions", 1, limits::reps);
    if (work.holdSeconds && !within(*work.holdSeconds, 1, limits::holdSeconds))
        return outside("seconds of hold", 1, limits::holdSeconds);
    return {};
}
Done check(const Hold& work) {
    if (!within(work.seconds, 1, limits::holdSeconds))
        return outside("seconds of hold", 1, limits::holdSeconds);
    return {};
}
Done check(const Timed& work) {
    if (!within(work.seconds, 1, limits::timedSeconds))
        return outside("seconds", 1, limits::timedSeconds);
    return {};
}

} // namespace

std::optional<Tempo> Tempo::of(int lift, int pause, int lower, int rest) {
    for (const int part : {lift, pause, lower, rest})
        if (part < 0 || part > limits::tempoSeconds)
            return std::nullopt;
    if (lift + pause + lower + rest < 1)
        return std::nullopt;
    return Tempo(lift, pause, lower, rest);
}

Result<Dose> Dose::of(WholeRange sets, Work work, Per per, WholeRange restSeconds) {
    if (!within(sets, 1, limits::sets))
        return outside("sets", 1, limits::sets);
    if (!within(restSeconds, 0, limits::restSeconds))
        return outside("seconds of rest", 0, limits::restSeconds);
    if (const Done checked = std::visit([](const auto& w) { return check(w); }, work); !checked)
        return checked.error();
    if (auto* reps = std::get_if<Repetitions>(&work); reps && reps->holdSeconds)
        reps->tempo = reps->tempo.withPause(reps->holdSeconds->lower());
    return Dose(sets, work, per, restSeconds);
}

Duration workDuration(const Work& work) {
    using std::chrono::seconds;
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        const Tempo tempo =
            reps->holdSeconds ? reps->tempo.withPause(reps->holdSeconds->lower()) : reps->tempo;
        return seconds(reps->count.lower() * tempo.seconds());
    }
    if (const auto* hold = std::get_if<Hold>(&work))
        return seconds(hold->seconds.lower());
    return seconds(std::get_if<Timed>(&work)->seconds.lower());
}

Duration Dose::setDuration() const { return workDuration(m_work); }

} // namespace patella
