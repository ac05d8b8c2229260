#include "ui/app/routine_making.h"

#include "src/coach/plan_day.h"
#include "ui/app/disk.h"
#include "ui/shell/main_window.h"

#include <algorithm>
#include <tuple>

namespace patella::ui {

RoutineWish wishFrom(const DayRecord& record, const ExerciseLibrary& library,
                     const std::vector<TrainingPlan>& plans, const ProgressionRule& rule, LocalDate today) {
    CoachOptions options;
    options.rule = rule;
    options.equipment = atHand(record.profile);
    options.ownEquipment = record.profile.ownEquipment;
    options.openPhase = openPhaseOf(record.profile, plans);
    RoutineWish wish;
    wish.today = today;
    wish.coach = coachToday(record.history, library, record.overrides, today, options);
    wish.done = doneLately(record.history, today);
    wish.equipment = options.equipment;
    wish.ownEquipment = options.ownEquipment;
    wish.knees = record.profile.knees.value_or(PerKnee{});
    if (record.profile.minutes)
        wish.halfMinutes = 2 * *record.profile.minutes;
    const auto* plan = record.profile.plan ? findPlan(plans, record.profile.plan->id) : nullptr;
    if (plan && plan->kind == PlanKind::Staged)
        wish.openPhase = std::clamp(options.openPhase, 1, 4);
    return wish;
}

std::array<std::optional<PainScore>, 2> painOn(LocalDate day, const History& history) {
    std::array<const PainEntry*, 2> newest{};
    const auto when = [](const PainEntry& each) { return std::tie(each.about.utcMs, each.entered.utcMs); };
    for (const PainEntry& each : history.pain) {
        if (!each.rating.score || each.about.localDate() != day)
            continue;
        const PainEntry*& known = newest[static_cast<std::size_t>(each.rating.knee)];
        if (!known || when(*known) <= when(each))
            known = &each;
    }
    std::array<std::optional<PainScore>, 2> scores{};
    for (std::size_t knee = 0; knee < scores.size(); ++knee)
        if (newest[knee])
            scores[knee] = newest[knee]->rating.score;
    return scores;
}

RoutineMaking::RoutineMaking(MainWindow& window, Disk& disk, std::function<DayContent()> content,
                             QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_content(std::move(content)) {}

void RoutineMaking::open() { read({}); }
void RoutineMaking::openToFill(const Routine& routine) { read(routine); }

void RoutineMaking::read(std::optional<Routine> toFill) {
    if (m_window.covered())
        return;
    const DayContent content = m_content();
    GenerateContent blank;
    blank.library = std::make_shared<const ExerciseLibrary>(content.library);
    blank.timing = content.timing;
    blank.toFill = std::move(toFill);
    blank.wish.today = content.now.localDate();
    m_disk.readHistory(
        readRecord,
        [content, blank](const Result<DayRecord>& record) -> Result<GenerateContent> {
            if (!record)
                return record.error();
            GenerateContent filled = blank;
            filled.wish = wishFrom(*record, content.library, content.plans, content.rule, blank.wish.today);
            filled.wish.pain = painOn(blank.wish.today, record->history);
            return filled;
        },
        [this, blank, asked = ++m_asked,
         page = m_window.currentPage()](const Result<GenerateContent>& filled) {
            if (asked == m_asked && page == m_window.currentPage()) // else the user has gone on
                show(filled ? *filled : blank);
        });
}

void RoutineMaking::show(const GenerateContent& content) {
    if (m_window.covered()) // something else came first
        return;
    if (!m_sheet) {
        m_sheet = new GenerateSheet;
        connect(m_sheet, &GenerateSheet::closed, this, &RoutineMaking::close);
        connect(m_sheet, &GenerateSheet::startAsked, this, [this](const Routine& routine) {
            close();
            Q_EMIT startWanted(routine);
        });
        connect(m_sheet, &GenerateSheet::builderAsked, this, [this](const Routine& routine) {
            close();
            Q_EMIT builderWanted(routine);
        });
        connect(m_sheet, &GenerateSheet::filled, this, [this](const Routine& routine, const QString& added) {
            close();
            Q_EMIT filled(routine, added);
        });
    }
    m_window.cover(m_sheet, content.toFill ? tr("Fill the rest") : tr("Make a routine"));
    m_sheet->begin(content);
}

void RoutineMaking::close() { m_window.uncover(); }

void RoutineMaking::settle() {
    if (m_sheet)
        m_sheet->settle();
}

} // namespace patella::ui
