#include "ui/app/progress_desk.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/text_dialog.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

int weekStart() { return static_cast<int>(QLocale().firstDayOfWeek()); }

/// `calendar`: every day of its weeks.
void markNoted(std::vector<patella::CalendarDay>& calendar, LocalDate date) {
    const auto at = std::lower_bound(calendar.begin(), calendar.end(), date,
                                     [](const auto& day, LocalDate wanted) { return day.date < wanted; });
    if (at != calendar.end() && at->date == date)
        at->noted = true;
}

std::vector<PastDecision> decisionsOf(const ProgressData& data, const DayContent& content,
                                      std::optional<PlannedRhythm>& plan) {
    const CoachOptions options = coachOptions(data.record, content.rule, content.plans);
    CoachRecord coach =
        coachRecord(data.record.history, *data.library, data.record.overrides, data.today, options);
    const PainLog pain(data.record.history, *data.library, options.rule);
    plan = plannedRhythm({content.plans, content.shipped, data.record.own, *data.library, data.record.profile,
                          data.record.history, coach, pain, options.rule.on(data.today).items, content.timing,
                          data.today});
    return std::move(coach.decisions);
}

} // namespace

ProgressData::ProgressData(DayRecord read, const DayContent& content)
    : record(std::move(read))
    , days(record.history)
    , library(std::make_shared<const ExerciseLibrary>(content.library))
    , today(content.now.localDate())
    , rules(rulesOf(content.rule, record.numbers))
    , important(minimalPainChange(content.measures))
    , decisions(decisionsOf(*this, content, plan)) {}

std::shared_ptr<const ProgressShown> shownOf(const ProgressData& data, const ProgressRange& range,
                                             std::vector<EvidenceSource> evidence) {
    auto shown = std::make_shared<ProgressShown>();
    const auto* choice = std::get_if<RangeChoice>(&range);
    const DateRange days =
        choice ? rangeOf(*choice, data.today, weekStart(), data.days.begins()) : std::get<DateRange>(range);
    if (choice)
        shown->choice = *choice;
    shown->view = progressView({data.days, data.decisions, *data.library, data.plan, data.rules,
                                data.important, days, data.today, weekStart()});
    shown->begins = data.days.begins();
    shown->today = data.today;
    shown->library = data.library;
    shown->evidence = std::move(evidence);
    shown->knees = activeKnees(shown->view.pain, data.record.profile.knees);
    std::vector<DayWords> notes;
    for (const DayNote& note : shown->view.pain.notes)
        notes.push_back({note.date, text(note.text)});
    for (const PinnedNote& note : data.record.notes)
        if (days.holds(note.date)) {
            notes.push_back({note.date, text(note.text)});
            markNoted(shown->view.calendar, note.date);
        }
    shown->charts = chartsOf(shown->view, shown->knees, notes, data.today, weekStart(), shown->names());
    return shown;
}

ProgressDesk::ProgressDesk(MainWindow& window, Disk& disk, const Clock& clock, Around around, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_disk(disk)
    , m_clock(clock)
    , m_around(std::move(around)) {}

ProgressDesk::~ProgressDesk() { m_thinker.stop(); }

ProgressPage* ProgressDesk::makePage() {
    m_page = new ProgressPage;
    m_page->setExportFormats(m_around.formats);
    m_page->offerReport(static_cast<bool>(m_around.report));
    m_page->setLoading(RangeChoice::TwelveWeeks, frameRange(RangeChoice::TwelveWeeks));
    connect(m_page, &ProgressPage::rangeChosen, this, [this](RangeChoice choice) { choose(choice); });
    connect(m_page, &ProgressPage::rangeDragged, this, [this](const DateRange& range) { choose(range); });
    connect(m_page, &ProgressPage::dayWanted, this, &ProgressDesk::openDay);
    connect(m_page, &ProgressPage::noteWanted, this, &ProgressDesk::askNote);
    connect(m_page, &ProgressPage::dayNoteWanted, this, [this](LocalDate day) { m_around.addNote(day); });
    connect(m_page, &ProgressPage::changeNoteWanted, this,
            [this](const PinnedNote& note) { m_around.changeNote(note); });
    connect(m_page, &ProgressPage::removeNoteWanted, this,
            [this](const PinnedNote& note) { m_around.removeNote(note); });
    connect(m_page, &ProgressPage::tryAgain, this, &ProgressDesk::read);
    connect(m_page, &ProgressPage::sessionWanted, this,
            [this](const SessionId& id) { m_around.openSession(id); });
    connect(m_page, &ProgressPage::exportWanted, this,
            [this](const QString& key) { m_around.exportAs(key); });
    connect(m_page, &ProgressPage::reportWanted, this, [this] { m_around.report(); });
    connect(m_page, &ProgressPage::todayWanted, this, [this] { m_window.showPage(QStringLiteral("today")); });
    return m_page;
}

DateRange ProgressDesk::frameRange(RangeChoice choice) const {
    return rangeOf(choice, m_clock.wall().localDate(), weekStart(), {});
}

void ProgressDesk::changed() {
    m_stale = true;
    if (m_page && m_page->isVisible())
        read();
}

void ProgressDesk::shown() {
    const bool turned = m_data && m_data->today != m_clock.wall().localDate();
    if (m_page && (m_stale || turned))
        read();
}

void ProgressDesk::read() {
    m_read.again = std::exchange(m_read.reading, true);
    if (m_read.again)
        return;
    m_stale = false;
    auto content = std::make_shared<const DayContent>(m_around.content());
    m_disk.readHistory(
        readRecord,
        [content, asked = ++m_asked, range = m_range,
         evidence = m_around.evidence()](Result<DayRecord>& record) -> Result<Worked> {
            if (!record)
                return record.error();
            auto data = std::make_shared<const ProgressData>(std::move(*record), *content);
            auto shown = shownOf(*data, range, evidence);
            return Worked{std::move(data), std::move(shown), asked};
        },
        [this](const Result<Worked>& worked) {
            m_read.reading = false;
            if (m_read.again)
                return read();
            take(worked);
        });
}

void ProgressDesk::take(const Result<Worked>& worked) {
    m_page->setFault(worked ? QString() : Words::error(worked.error()));
    if (!worked)
        return;
    m_thinker.post([old = std::exchange(m_data, worked->data)] {}); // years take long to be given back
    if (worked->asked == m_asked)
        m_page->render(worked->shown);
    else
        work(); // for the range that was asked for meanwhile
}

void ProgressDesk::choose(const ProgressRange& range) {
    m_range = range;
    work();
}

/// The range anew, from what was read.
void ProgressDesk::work() {
    ++m_asked;
    if (!m_data)
        return; // what is being read brings it
    m_thinker.post(
        [this, asked = m_asked, data = m_data, range = m_range, evidence = m_around.evidence()]() mutable {
            deliver([this, asked, shown = shownOf(*data, range, std::move(evidence))] {
                if (asked == m_asked)
                    m_page->render(shown);
            });
        });
}

/// Runs on the window's thread, or never if this object has gone.
void ProgressDesk::deliver(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void ProgressDesk::openDay(LocalDate date) {
    if (m_data)
        m_page->showDay(daySummary(m_data->days, m_data->decisions, date, m_data->record.notes));
}

void ProgressDesk::askNote(const SessionId& id, const QString& before) {
    TextQuestion question;
    question.title = before.isEmpty() ? tr("Add a note") : tr("Change the note");
    question.hint = tr("It stands on its day, here and in History.");
    question.action = tr("Keep");
    question.text = before;
    question.most = 2000;
    question.several = true;
    askText(m_page, question, [this, id](const QString& note) {
        const WallTime at = m_clock.wall();
        m_disk.write(
            [id, at, note = utf8(note)](Store& store) { return store.sessions().setNote(id, at, note); },
            [this] { Q_EMIT recordChanged(); });
    });
}

void ProgressDesk::settle() {
    const auto busy = [this] { return m_thinker.pending() > 0; };
    do {
        while (busy())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        QCoreApplication::sendPostedEvents(this);
    } while (busy());
}

std::vector<MainWindow::GoToItem> ProgressDesk::goToItems() {
    const std::pair<QString, ProgressPart> parts[] = {
        {tr("Pain, worst of the day"), ProgressPart::Pain},
        {tr("Calendar"), ProgressPart::Calendar},
        {tr("Sessions per week"), ProgressPart::Weeks},
        {tr("Strength"), ProgressPart::Strength},
        {tr("Volume by muscle"), ProgressPart::Volume},
        {tr("Is it more than noise?"), ProgressPart::Change},
        {tr("What was done the day before"), ProgressPart::After},
        {tr("Flare-ups"), ProgressPart::FlareUps}};
    std::vector<MainWindow::GoToItem> items;
    for (const auto& [name, part] : parts)
        items.push_back({name, tr("Progress"), [this, part = part] {
                             m_window.showPage(QStringLiteral("progress"));
                             m_page->showPart(part);
                         }});
    return items;
}

} // namespace patella::ui
