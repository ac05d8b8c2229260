#include "ui/app/measuring.h"

#include "ui/app/day.h"
#include "ui/app/disk.h"
#include "ui/measures/answers_dialog.h"
#include "ui/measures/compare_dialog.h"
#include "ui/measures/measures_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <algorithm>

namespace patella::ui {

namespace {

/// Something was done in it.
bool trained(const SessionDetail& session) { return !session.sets.empty(); }

} // namespace

MeasuresView measuresOf(const DayRecord& record, const std::vector<OutcomeMeasure>& measures,
                        std::vector<EvidenceSource> evidence, LocalDate today) {
    MeasuresView view;
    view.today = today;
    view.evidence = std::move(evidence);
    std::copy_if(record.history.checks.begin(), record.history.checks.end(), std::back_inserter(view.answers),
                 [](const CheckResult& each) { return std::holds_alternative<MeasureAnswer>(each.answer); });
    view.lines = measureLines(view.answers, measures, today);
    std::vector<LocalDate> sessions;
    for (const SessionDetail& session : record.history.sessions)
        if (trained(session))
            sessions.push_back(session.summary.date);
    view.dueFrom = measuresDueFrom(view.answers, sessions, record.profile.measuresPutOff, today);
    const PerKnee said = record.profile.knees.value_or(PerKnee{true, true});
    view.knees = said == PerKnee{} ? PerKnee{true, true} : said;
    return view;
}

Measuring::Measuring(Disk& disk, MainWindow& window, const Clock& clock, std::function<Shipped()> shipped,
                     QObject* parent)
    : QObject(parent)
    , m_disk(disk)
    , m_window(window)
    , m_clock(clock)
    , m_shipped(std::move(shipped)) {}

void Measuring::read(std::function<void(const MeasuresView&)> take) {
    const Shipped shipped = m_shipped();
    m_disk.readHistory(
        readRecord,
        [measures = shipped.measures, evidence = shipped.evidence,
         today = m_clock.wall().localDate()](const Result<DayRecord>& record) -> Result<MeasuresView> {
            if (!record)
                return record.error();
            return measuresOf(*record, measures, evidence, today);
        },
        [this, take = std::move(take)](const Result<MeasuresView>& view) {
            if (!view)
                return m_window.notify(Words::error(view.error()));
            take(*view);
        });
}

void Measuring::openMeasures() {
    read([this](const MeasuresView& view) { ask(view); });
}

void Measuring::ask(const MeasuresView& view) {
    auto* sheet = new MeasuresSheet(view, &m_window);
    connect(sheet, &MeasuresSheet::answered, this, &Measuring::keep);
    sheet->open();
}

void Measuring::write(std::function<Done(Store&)> job) {
    m_disk.write(std::move(job), [this] {
        Q_EMIT changed();
        follow();
    });
}

/// All of one visit, which one Undo takes back.
void Measuring::keep(const std::vector<ToldMeasure>& told) {
    const WallTime now = m_clock.wall();
    std::vector<std::string> kept;
    for (const ToldMeasure& each : told) {
        const CheckResult answer{newUuid(), now.localDate(), measureKind(each.id), each.answer, now};
        kept.push_back(answer.uuid);
        write([answer](Store& store) { return store.coach().addCheck(answer); });
    }
    compare();
    m_window.notify(tr("Answers kept"), tr("Undo"), [this, kept] {
        for (const std::string& uuid : kept)
            write([uuid, at = m_clock.wall()](Store& store) { return store.coach().removeCheck(uuid, at); });
    });
}

void Measuring::compare() {
    read([this](const MeasuresView& view) { (new CompareDialog(view, &m_window))->open(); });
}

void Measuring::putOff() {
    Profile said;
    said.measuresPutOff = m_clock.wall().localDate();
    const WallTime at = m_clock.wall();
    write([said, at](Store& store) { return store.coach().say(said, at); });
}

void Measuring::openAnswers() {
    read([this](const MeasuresView& view) {
        m_answers = new AnswersDialog(&m_window);
        m_answers->render(view);
        connect(m_answers, &AnswersDialog::correctWanted, this, &Measuring::correct);
        connect(m_answers, &AnswersDialog::removed, this, &Measuring::remove);
        connect(m_answers, &AnswersDialog::restored, this, &Measuring::restore);
        connect(m_answers, &AnswersDialog::measureWanted, this, [this] {
            m_answers->done();
            openMeasures();
        });
        m_answers->open();
    });
}

void Measuring::follow() {
    if (m_answers && m_answers->isOpen())
        read([this](const MeasuresView& view) {
            if (m_answers && m_answers->isOpen())
                m_answers->render(view);
        });
}

void Measuring::correct(const CheckResult& before) {
    read([this, before](const MeasuresView& view) {
        if (m_answers)
            m_answers->done();
        auto* sheet = new MeasuresSheet(view, before, &m_window);
        connect(sheet, &MeasuresSheet::answered, this,
                [this, before](const std::vector<ToldMeasure>& told) { keepCorrection(before, told); });
        sheet->open();
    });
}

/// A correction is an answer of its own; so is its undoing.
void Measuring::keepCorrection(const CheckResult& before, const std::vector<ToldMeasure>& told) {
    if (told.empty() || before.answer == decltype(before.answer){told.front().answer})
        return;
    CheckResult answer = before;
    answer.uuid = newUuid();
    answer.answer = told.front().answer;
    answer.entered = m_clock.wall();
    answer.replaces = before.uuid;
    write([answer](Store& store) { return store.coach().addCheck(answer); });
    m_window.notify(tr("Correction kept"), tr("Undo"), [this, before, replaces = answer.uuid] {
        CheckResult again = before;
        again.uuid = newUuid();
        again.replaces = replaces;
        write([again](Store& store) { return store.coach().addCheck(again); });
    });
}

void Measuring::remove(const CheckResult& answer) {
    write([uuid = answer.uuid, at = m_clock.wall()](Store& store) {
        return store.coach().removeCheck(uuid, at);
    });
    m_window.notify(tr("Answer removed"), tr("Undo"), [this, answer] { restore(answer); });
}

void Measuring::restore(const CheckResult& answer) {
    write([uuid = answer.uuid](Store& store) { return store.coach().restoreCheck(uuid); });
}

} // namespace patella::ui
