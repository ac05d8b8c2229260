// The command that makes a routine: generate.
#include "src/coach/plan_day.h"
#include "src/coach/routine_generator.h"
#include "src/storage/content.h"
#include "src/storage/routine_json.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/routine_making.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <ostream>

namespace patella::ui {

namespace {

constexpr const char* help =
    R"(patella generate [--minutes N] [--equipment none|KEY|OWN NAME,...] [--pain-left 0..10] [--pain-right 0..10]
    [--focus AREA|MUSCLE,...] [--phases KEY,...] [--plan-phase 1..4] [--seed N] [--json]
)";

QString keyText(std::string_view key) { return text(std::string(key)); }

/// Reads the words into a wish.
class WishReader {
public:
    WishReader(RoutineWish& wish, const ExerciseLibrary& library, std::ostream& err)
        : m_wish(wish)
        , m_own(ownEquipmentIn(library))
        , m_err(err) {}

    bool read(const QStringList& words) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == QStringLiteral("--json")) {
                json = true;
                continue;
            }
            if (i + 1 >= words.size() || !take(words[i], words[i + 1])) {
                m_err << "patella: generate does not understand \"" << words[i].toStdString()
                      << (i + 1 < words.size() ? " " + words[i + 1].toStdString() : "") << "\"\n"
                      << help;
                return false;
            }
            ++i;
        }
        return true;
    }
    bool json = false;

private:
    bool take(const QString& option, const QString& value) {
        if (option == QStringLiteral("--minutes"))
            return minutes(value);
        if (option == QStringLiteral("--equipment"))
            return equipment(value);
        if (option == QStringLiteral("--pain-left"))
            return pain(value, Knee::Left);
        if (option == QStringLiteral("--pain-right"))
            return pain(value, Knee::Right);
        if (option == QStringLiteral("--focus"))
            return focus(value);
        if (option == QStringLiteral("--phases"))
            return keys(value, m_wish.phases);
        bool ok = false;
        if (option == QStringLiteral("--plan-phase"))
            m_wish.openPhase = value.toInt(&ok);
        if (option == QStringLiteral("--seed"))
            m_wish.seed = value.toULongLong(&ok);
        return ok;
    }
    bool minutes(const QString& value) {
        bool ok = false;
        const double halves = 2 * value.toDouble(&ok);
        ok = ok && std::floor(halves) == halves && halves >= 0 && halves <= RoutineWish::mostHalfMinutes;
        m_wish.halfMinutes = ok ? static_cast<int>(halves) : 0;
        return ok;
    }
    bool equipment(const QString& value) {
        Profile said;
        said.equipment.emplace();
        m_wish.ownEquipment.emplace();
        for (const QString& word :
             value == QStringLiteral("none") ? QStringList() : value.split(QLatin1Char(',')))
            if (!piece(utf8(word), said))
                return false;
        m_wish.equipment = atHand(said);
        return true;
    }
    /// A key of ours, or a name that an exercise of the user's own wants; both, where it is both.
    bool piece(const std::string& word, Profile& said) {
        const auto known = fromKey<Equipment>(word);
        if (known)
            said.equipment->insert(*known);
        const auto own = m_own.find(OwnEquipment(word));
        if (own != m_own.end())
            m_wish.ownEquipment->insert(*own);
        return known || own != m_own.end();
    }
    bool pain(const QString& value, Knee knee) {
        bool ok = false;
        const auto score = PainScore::of(value.toInt(&ok));
        const auto side = static_cast<std::size_t>(knee);
        m_wish.pain[side] = score;
        m_wish.knees[side] = score && score->zone() != PainZone::Fine;
        return ok && score;
    }
    bool focus(const QString& value) {
        for (const QString& word : value.split(QLatin1Char(','))) {
            const std::string key = utf8(word);
            if (const auto area = fromKey<FocusArea>(key))
                m_wish.focus.merge(musclesOf(*area));
            else if (const auto muscle = fromKey<Muscle>(key))
                m_wish.focus.insert(*muscle);
            else
                return false;
        }
        return true;
    }
    template <typename E>
    static bool keys(const QString& value, std::set<E>& into) {
        into.clear();
        for (const QString& word : value.split(QLatin1Char(','))) {
            const auto known = fromKey<E>(utf8(word));
            if (!known)
                return false;
            into.insert(*known);
        }
        return true;
    }

    RoutineWish& m_wish;
    OwnEquipmentSet m_own;
    std::ostream& m_err;
};

/// What the record says, where there is one; the words come over it.
Done takeRecord(const CommandContext& context, const Content& content, RoutineWish& wish) {
    std::error_code ignored;
    if (!std::filesystem::exists(context.dataDir / databaseName, ignored))
        return {};
    const auto store = openStoreOf(context);
    if (!store)
        return store.error();
    const Result<DayRecord> record = readRecord(**store);
    if (!record)
        return record.error();
    const Result<ProgressionRule> rule = shippedRule();
    const Routine base = wish.base;
    wish = wishFrom(*record, content.library, content.plans, rule ? *rule : ProgressionRule{}, wish.today);
    wish.base = base;
    return {};
}

QJsonObject jsonOf(const ItemReason& reason) {
    QJsonObject object{{QStringLiteral("why"), keyText(keyOf(reason.why))}};
    if (reason.muscle)
        object[QStringLiteral("muscle")] = keyText(keyOf(*reason.muscle));
    if (reason.group)
        object[QStringLiteral("group")] = keyText(keyOf(*reason.group));
    if (reason.why == ItemWhy::NotDoneFor)
        object[QStringLiteral("days")] = reason.days;
    if (reason.why == ItemWhy::Balance) {
        object[QStringLiteral("sets")] = reason.sets;
        object[QStringLiteral("against")] = reason.against;
    }
    if (reason.knee)
        object[QStringLiteral("knee")] = keyText(keyOf(*reason.knee));
    if (reason.score)
        object[QStringLiteral("score")] = reason.score->value();
    return object;
}

QJsonObject jsonOf(const MadeRoutine& made) {
    QJsonArray entries;
    for (const MadeEntry& entry : made.entries) {
        QJsonArray reasons;
        for (const ItemReason& reason : entry.reasons)
            reasons.append(jsonOf(reason));
        entries.append(QJsonObject{{QStringLiteral("phase"), keyText(keyOf(entry.place.phase))},
                                   {QStringLiteral("entry"), static_cast<qint64>(entry.place.entry)},
                                   {QStringLiteral("reasons"), reasons}});
    }
    QJsonObject leftOut;
    for (const LeftOut& out : made.leftOut)
        leftOut[keyText(keyOf(out.why))] = out.count;
    QJsonArray empty;
    for (const PhaseKind phase : made.emptyPhases)
        empty.append(keyText(keyOf(phase)));
    return {{QStringLiteral("routine"),
             QJsonDocument::fromJson(QByteArray::fromStdString(writeRoutine(made.routine))).object()},
            {QStringLiteral("seconds"), static_cast<qint64>(made.duration / std::chrono::seconds(1))},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("empty_phases"), empty}};
}

QJsonObject jsonOf(const Relaxation& each) {
    QJsonObject object{{QStringLiteral("drop"), keyText(keyOf(each.part))}};
    if (each.part == WishPart::Time)
        object[QStringLiteral("minutes_needed")] = each.halfMinutes / 2.0;
    if (each.part == WishPart::Pain)
        object[QStringLiteral("pain_at_most")] = each.painAtMost;
    QJsonArray pieces;
    for (const Equipment piece : each.equipment)
        pieces.append(keyText(keyOf(piece)));
    for (const OwnEquipment& piece : each.ownEquipment)
        pieces.append(text(piece.name()));
    if (!pieces.isEmpty())
        object[QStringLiteral("equipment_needed")] = pieces;
    return object;
}

QJsonObject jsonOf(const NothingFits& none) {
    QJsonArray ways;
    for (const auto& way : none.ways) {
        QJsonArray parts;
        for (const Relaxation& each : way)
            parts.append(jsonOf(each));
        ways.append(parts);
    }
    return {{QStringLiteral("nothing_fits"), keyText(keyOf(none.why))}, {QStringLiteral("ways"), ways}};
}

/// "balance: side-of-hip, 2 against 8"
std::string shortly(const ItemReason& reason) {
    std::string line(keyOf(reason.why));
    if (reason.muscle)
        line += " " + std::string(keyOf(*reason.muscle));
    if (reason.group)
        line += " " + std::string(keyOf(*reason.group));
    if (reason.why == ItemWhy::NotDoneFor)
        line += " " + std::to_string(reason.days) + " days";
    if (reason.why == ItemWhy::Balance)
        line += " " + std::to_string(reason.sets) + " sets against " + std::to_string(reason.against);
    if (reason.knee && reason.score)
        line += " " + std::string(keyOf(*reason.knee)) + " " + std::to_string(reason.score->value());
    return line;
}

void print(std::ostream& out, const MadeRoutine& made, const ExerciseLibrary& library) {
    out << utf8(Words::clock(made.duration)) << '\n';
    std::optional<PhaseKind> phase;
    for (const MadeEntry& entry : made.entries) {
        if (phase != entry.place.phase)
            out << utf8(Words::name(entry.place.phase)) << '\n';
        phase = entry.place.phase;
        const Entry& at = made.routine.findBlock(*phase)->entries[entry.place.entry];
        const RoutineItem& item = *itemsOf(at).front();
        const Exercise* exercise = library.find(item.exercise);
        const Result<Dose> dose =
            exercise ? resolveDose(*exercise, item.dose) : Error{ErrorCode::NotFound, ""};
        out << "  " << (exercise ? exercise->name : item.exercise.value)
            << (dose ? ", " + utf8(Words::dose(*dose, true)) : "") << "  (";
        for (std::size_t i = 0; i < entry.reasons.size(); ++i)
            out << (i > 0 ? "; " : "") << shortly(entry.reasons[i]);
        out << ")\n";
    }
}

} // namespace

int generateCommand(const CommandContext& context, const QStringList& words) {
    const Content content = loadContent(shippedFiles(), context.dataDir);
    for (const Error& fault : content.faults)
        context.err << fault.text() << '\n';
    RoutineWish wish;
    wish.today = SystemClock().wall().localDate();
    wish.base.id = RoutineId("generated");
    wish.base.name = "Generated routine";
    if (const Done taken = takeRecord(context, content, wish); !taken) {
        context.err << "patella: " << taken.error().text() << '\n';
        return taken.error().code == ErrorCode::Busy ? ExitBusy : ExitFault;
    }
    WishReader reader(wish, content.library, context.err);
    if (!reader.read(words))
        return ExitUsage;
    const Result<Generated> result = generateRoutine(wish, content.library);
    if (!result) {
        context.err << "patella: " << result.error().text() << '\n';
        return ExitUsage;
    }
    const auto* made = std::get_if<MadeRoutine>(&*result);
    if (made && !reader.json) {
        print(context.out, *made, content.library);
        return ExitDone;
    }
    const QJsonObject object = made ? jsonOf(*made) : jsonOf(std::get<NothingFits>(*result));
    (made || reader.json ? context.out : context.err)
        << QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
    return made ? ExitDone : ExitFault;
}

} // namespace patella::ui
