#include "ui/measures/measures_sheet.h"

#include "ui/measures/activities_part.h"
#include "ui/measures/total_field.h"
#include "ui/text/measure_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int sheetWidth = 720;

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

} // namespace

MeasuresSheet::MeasuresSheet(const MeasuresView& view, QWidget* host)
    : OverlayDialog(host) {
    begin();
    setTitle(tr("How is it going?"));
    const QString later =
        view.answers.empty()
            ? tr("About a minute. Leave out what you like. In two weeks you see what changed.")
            : tr("About a minute. Leave out what you like. What you told before is shown "
                 "afterwards, so that it does not lead you.");
    body()->addWidget((new TextLabel(later, Role::Body, Token::Ink2))->wrapped());
    addPain(view.knees);
    addActivities(chosenActivities(view.answers, view.today));
    addOverall();
    auto* fold = new FoldRow(QStringLiteral("note"), tr("Totals from elsewhere"), this);
    fold->setFirstLine(tr("From your physio, or a questionnaire on paper: the total alone."));
    fold->setContent(totals({MeasureId::Akps, MeasureId::Lefs}));
    body()->addWidget(fold);
    addFooter(tr("Save"));
}

MeasuresSheet::MeasuresSheet(const MeasuresView& view, const CheckResult& before, QWidget* host)
    : OverlayDialog(host) {
    begin();
    setTitle(tr("Correct an answer"));
    body()->addWidget((new TextLabel(tr("Told on %1. What was told first stays in the record.", "day")
                                         .arg(Words::longDay(before.date)),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
    const MeasureId id = measureOfKind(before.kind).value_or(MeasureId::Pain);
    const MeasureAnswer answer = std::holds_alternative<MeasureAnswer>(before.answer)
                                     ? std::get<MeasureAnswer>(before.answer)
                                     : MeasureAnswer{};
    std::vector<std::string> chosen;
    PerKnee knees = view.knees;
    if (const auto* told = std::get_if<OwnActivities>(&answer.told))
        for (const OwnActivity& each : told->chosen)
            chosen.push_back(each.name);
    if (const auto* told = std::get_if<WeekPains>(&answer.told))
        for (const patella::Knee knee : bothSides)
            knees[static_cast<std::size_t>(knee)] |= !(*told)[static_cast<std::size_t>(knee)].empty();
    if (id == MeasureId::Pain)
        addPain(knees);
    else if (id == MeasureId::Activities)
        addActivities(chosen);
    else if (id == MeasureId::Change)
        addOverall();
    else
        body()->addWidget(totals({id}));
    fill(answer);
    addFooter(tr("Save the correction"));
}

void MeasuresSheet::begin() {
    setSheetWidth(sheetWidth);
    setDeleteOnClose(true);
}

void MeasuresSheet::addHeading(const QString& title, const QString& text) {
    body()->addWidget((new TextLabel(title, Role::CardTitle))->wrapped());
    if (!text.isEmpty())
        body()->addWidget((new TextLabel(text, Role::Note, Token::Ink2))->wrapped());
}

void MeasuresSheet::addPain(const PerKnee& knees) {
    addHeading(tr("Pain of the last seven days"));
    for (const patella::Knee knee : bothSides) {
        if (!knees[static_cast<std::size_t>(knee)])
            continue;
        for (const bool worst : {false, true}) {
            auto* scale = new PainScale(static_cast<Side>(knee), PainScaleSize::Summary, this);
            scale->setKneeName(worst ? tr("%1, at its worst", "knee").arg(Words::knee(knee))
                                     : tr("%1, as it usually was", "knee").arg(Words::knee(knee)));
            scale->setWords(painWords());
            scale->setAccessibleDescription(tr("Pain of the last seven days"));
            body()->addWidget(scale);
            connect(scale, &PainScale::valueChanged, this, &MeasuresSheet::follow);
            m_pains.push_back({knee, worst, scale});
        }
    }
    if (m_pains.empty())
        return;
    m_pains.back().scale->setZoneWordsShown(true);
    setFirstFocus(m_pains.front().scale);
}

void MeasuresSheet::addActivities(const std::vector<std::string>& chosen) {
    addHeading(tr("Your own activities"), tr("How well do they go?"));
    m_activities = new ActivitiesPart(chosen, this);
    body()->addWidget(m_activities);
    connect(m_activities, &ActivitiesPart::changed, this, &MeasuresSheet::follow);
    if (m_pains.empty())
        setFirstFocus(m_activities->first());
}

void MeasuresSheet::addOverall() {
    addHeading(tr("Overall"), tr("All in all, how are your knees, compared with when you started?"));
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips);
    m_overall = new QButtonGroup(this);
    for (int steps = -OverallChange::most; steps <= OverallChange::most; ++steps) {
        QString word = MeasureWords::overall(steps);
        word[0] = word[0].toUpper();
        auto* chip = new Chip(word, chips);
        chip->setAccessibleDescription(tr("Overall, compared with when you started"));
        flow->addWidget(chip);
        m_overall->addButton(chip, steps + OverallChange::most); // an id of -1 would mean none
    }
    body()->addWidget(chips);
    connect(m_overall, &QButtonGroup::idToggled, this, &MeasuresSheet::follow);
    if (m_pains.empty() && !m_activities)
        setFirstFocus(m_overall->buttons().front());
}

QWidget* MeasuresSheet::totals(std::initializer_list<MeasureId> ids) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    column->addWidget(
        (new TextLabel(tr("Patella does not show the questions: they belong to others. Higher is "
                          "better."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    for (const MeasureId id : ids) {
        auto* field = new TotalField(id, box);
        column->addWidget(field);
        m_totals.push_back(field);
        connect(field, &TotalField::changed, this, &MeasuresSheet::follow);
    }
    if (ids.size() == 1)
        setFirstFocus(m_totals.front()->field());
    return box;
}

void MeasuresSheet::fill(const MeasureAnswer& answer) {
    if (const auto* knees = std::get_if<WeekPains>(&answer.told))
        for (const PainRow& row : m_pains) {
            const WeekPain& pain = (*knees)[static_cast<std::size_t>(row.knee)];
            const std::optional<PainScore>& score = row.worst ? pain.worst : pain.usual;
            row.scale->setValue(score ? std::optional(score->value()) : std::nullopt);
        }
    if (const auto* activities = std::get_if<OwnActivities>(&answer.told))
        m_activities->setScores(*activities);
    if (const auto* change = std::get_if<OverallChange>(&answer.told))
        m_overall->button(change->steps + OverallChange::most)->setChecked(true);
    if (const auto* total = std::get_if<MeasureTotal>(&answer.told))
        m_totals.front()->setPoints(total->points);
}

void MeasuresSheet::addFooter(const QString& save) {
    m_save = new Button(save, Button::Variant::Primary, this);
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet, this);
    for (Button* button : {m_save, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        const std::vector<ToldMeasure> all = told();
        done();
        Q_EMIT answered(all);
    });
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    for (const TotalField* field : m_totals)
        connect(field->field(), &QLineEdit::returnPressed, m_save, &QAbstractButton::click);
    follow();
}

WeekPains MeasuresSheet::pains() const {
    WeekPains knees{};
    for (const PainRow& row : m_pains) {
        WeekPain& pain = knees[static_cast<std::size_t>(row.knee)];
        const std::optional<int> value = row.scale->value();
        (row.worst ? pain.worst : pain.usual) = value ? PainScore::of(*value) : std::nullopt;
    }
    return knees;
}

std::vector<ToldMeasure> MeasuresSheet::told() const {
    std::vector<ToldMeasure> all;
    const auto add = [&](MeasureId id, MeasureAnswer answer) {
        if (checkMeasure(id, answer))
            all.push_back({id, std::move(answer)});
    };
    add(MeasureId::Pain, {pains()});
    if (m_activities)
        if (std::optional<OwnActivities> activities = m_activities->told())
            add(MeasureId::Activities, {std::move(*activities)});
    if (m_overall && m_overall->checkedId() >= 0)
        add(MeasureId::Change, {OverallChange{m_overall->checkedId() - OverallChange::most}});
    for (const TotalField* field : m_totals)
        if (const std::optional<MeasureTotal> total = field->told())
            add(field->id(), {*total});
    return all;
}

bool MeasuresSheet::atFault() const {
    return std::any_of(m_totals.begin(), m_totals.end(),
                       [](const TotalField* field) { return field->atFault(); });
}

void MeasuresSheet::follow() {
    if (m_save)
        m_save->setEnabled(!atFault() && !told().empty());
}

} // namespace patella::ui
