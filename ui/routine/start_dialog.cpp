#include "ui/routine/start_dialog.h"
#include "ui/routine/scaled.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/type.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

QString optionWords(const RoutineItem& item, const ExerciseLibrary& library) {
    const Exercise* exercise = library.find(item.exercise);
    if (!exercise)
        return text(item.exercise.value);
    const Result<Dose> dose = resolveDose(*exercise, item.dose);
    const QString name = text(exercise->name);
    if (!dose)
        return name;
    const bool once = dose->sets().single() && dose->sets().lower() == 1 && dose->per() == Per::Total;
    return StartDialog::tr("%1, %2", "exercise, dose")
        .arg(name, once ? Words::amount(dose->work()) : Words::dose(*dose));
}

} // namespace

StartDialog::StartDialog(const Routine& routine, const ExerciseLibrary& library, bool withEntry,
                         QWidget* host)
    : OverlayDialog(host)
    , m_routine(routine) {
    setTitle(text(routine.name));
    setSheetWidth(scaled(600));
    setDeleteOnClose(true);
    if (withEntry)
        addEntry();
    for (const Choice* choice : choicesOf(m_routine))
        addChoice(*choice, library);
    auto* start = new Button(tr("Start"), Button::Variant::Primary, this);
    start->setIconName(QStringLiteral("play"), true);
    m_start = start;
    auto* cancel = new Button(tr("Not now"), Button::Variant::Secondary, this);
    footer()->addWidget(start);
    footer()->addWidget(cancel);
    footer()->addStretch(1);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(start, &QAbstractButton::clicked, this, [this] {
        const Routine picked = withPicks(m_routine, picks());
        done();
        Q_EMIT startAsked(picked);
    });
    if (m_choices.empty())
        setFirstFocus(start);
    check();
}

void StartDialog::addEntry() {
    body()->addWidget(new TextLabel(tr("Before you start"), Role::NoteStrong, Token::Ink, this));
    body()->addWidget((new TextLabel(text(m_routine.entry), Role::Body, Token::Ink2, this))->wrapped());
    body()->addSpacing(8);
}

void StartDialog::addChoice(const Choice& choice, const ExerciseLibrary& library) {
    const bool one = choice.rule == ChooseRule::One;
    const QString title = one ? tr("Choose one") : tr("Choose one or more");
    body()->addWidget(new TextLabel(title, Role::NoteStrong, Token::Ink, this));
    if (!choice.note.empty())
        body()->addWidget((new TextLabel(text(choice.note), Role::Note, Token::Ink2, this))->wrapped());
    auto* group = new QButtonGroup(this);
    group->setExclusive(one);
    std::vector<QAbstractButton*> buttons;
    for (const RoutineItem& item : choice.of) {
        const QString words = optionWords(item, library);
        QAbstractButton* button =
            one ? static_cast<QAbstractButton*>(new QRadioButton(this)) : new QCheckBox(this);
        button->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(words);
        button->setChecked(buttons.empty());
        button->setMinimumHeight(grown(32, Role::Body));
        group->addButton(button);
        body()->addWidget(button);
        buttons.push_back(button);
        connect(button, &QAbstractButton::toggled, this, &StartDialog::check);
    }
    if (m_choices.empty())
        setFirstFocus(buttons.front());
    m_choices.push_back(std::move(buttons));
    body()->addSpacing(8);
}

ChoicePicks StartDialog::picks() const {
    ChoicePicks picks;
    for (std::size_t choice = 0; choice < m_choices.size(); ++choice)
        for (std::size_t option = 0; option < m_choices[choice].size(); ++option)
            if (m_choices[choice][option]->isChecked())
                picks.emplace(choice, option);
    return picks;
}

void StartDialog::check() {
    if (!m_start)
        return;
    m_start->setEnabled(std::all_of(m_choices.begin(), m_choices.end(), [](const auto& options) {
        return std::any_of(options.begin(), options.end(),
                           [](const QAbstractButton* option) { return option->isChecked(); });
    }));
}

} // namespace patella::ui
