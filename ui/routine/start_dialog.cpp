#include "ui/routine/start_dialog.h"
#include "ui/routine/scaled.h"

#include "ui/text/coach_words.h"
#include "ui/text/level_words.h"
#include "ui/text/warning_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
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

enum Doses { AsCoached, AsWritten };

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

StartDialog::StartDialog(Content content, const ExerciseLibrary& library, QWidget* host)
    : OverlayDialog(host)
    , m_content(std::move(content))
    , m_library(library) {
    setTitle(text(m_content.routine.name));
    setSheetWidth(scaled(600));
    setDeleteOnClose(true);
    if (m_content.withEntry)
        addEntry();
    addLeft();
    addCoach();
    for (const Choice* choice : choicesOf(m_content.asWritten))
        addChoice(*choice);
    addFooter();
    nameOptions();
    check();
}

void StartDialog::addFooter() {
    auto* start = new Button(tr("Start"), Button::Variant::Primary, this);
    start->setIconName(QStringLiteral("play"), true);
    m_start = start;
    auto* cancel = new Button(tr("Not now"), Button::Variant::Secondary, this);
    footer()->addWidget(start);
    footer()->addWidget(cancel);
    if (m_content.editable && !m_content.left.empty()) {
        auto* edit = new Button(tr("Change the routine"), Button::Variant::Secondary, this);
        footer()->addWidget(edit);
        connect(edit, &QAbstractButton::clicked, this, [this] {
            done();
            Q_EMIT editAsked();
        });
    }
    footer()->addStretch(1);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(start, &QAbstractButton::clicked, this, [this] {
        const Routine picked = withPicks(shown(), picks());
        done();
        Q_EMIT startAsked(picked);
    });
    if (m_choices.empty())
        setFirstFocus(exerciseCount(m_content.asWritten) > 0 ? start : cancel);
}

const Routine& StartDialog::shown() const {
    return m_doses && m_doses->currentIndex() == AsWritten ? m_content.asWritten : m_content.coached.routine;
}

void StartDialog::addEntry() {
    body()->addWidget(new TextLabel(tr("Before you start"), Role::NoteStrong, Token::Ink, this));
    body()->addWidget(
        (new TextLabel(text(m_content.routine.entry), Role::Body, Token::Ink2, this))->wrapped());
    body()->addSpacing(8);
}

/// What cannot be played, a line each: it is said before the routine starts without it.
void StartDialog::addLeft() {
    if (m_content.left.empty())
        return;
    const bool some = exerciseCount(m_content.asWritten) > 0;
    body()->addWidget(new TextLabel(some ? tr("It starts without these") : tr("There is nothing to start"),
                                    Role::NoteStrong, Token::Ink, this));
    for (const ExerciseId& id : m_content.left)
        body()->addWidget(
            (new TextLabel(WarningWords::unplayable(id, m_library), Role::Body, Token::Ink2, this))
                ->wrapped());
    body()->addSpacing(8);
}

/// What differs from the routine, a line each, and the choice between the two for this start.
void StartDialog::addCoach() {
    if (!m_content.coachSpeaks())
        return;
    const auto names = [this](const ExerciseId& id) { return CoachWords::nameOf(m_library, id); };
    const auto line = [this](const QString& words, const QString& why) {
        auto* label = new TextLabel(words, Role::Body, Token::Ink2, this);
        label->setToolTip(why);
        label->setAccessibleDescription(why);
        body()->addWidget(label->wrapped());
    };
    body()->addWidget(new TextLabel(tr("What the coach says"), Role::NoteStrong, Token::Ink, this));
    for (const CoachEntry& entry : m_content.coached.dosed) {
        const CoachNote note = CoachWords::note(entry, m_library);
        line(tr("%1. %2", "exercise, what the coach says").arg(names(entry.key.exercise), note.badge),
             note.why);
    }
    for (const CoachEntry& entry : m_content.coached.withheld)
        line(LevelWords::withheld(entry, names), ReasonWords::sentence(entry, names));
    if (!m_content.coached.dosed.empty()) {
        m_doses = new Segmented(tr("Doses of this session"), this);
        m_doses->addSegment(tr("As the coach says"));
        m_doses->addSegment(tr("As the routine says"));
        m_doses->setCurrentIndex(AsCoached);
        body()->addWidget(m_doses, 0, Qt::AlignLeft);
        connect(m_doses, &Segmented::currentChanged, this, &StartDialog::nameOptions);
    }
    body()->addSpacing(8);
}

void StartDialog::addChoice(const Choice& choice) {
    const bool one = choice.rule == ChooseRule::One;
    const QString title = one ? tr("Choose one") : tr("Choose one or more");
    body()->addWidget(new TextLabel(title, Role::NoteStrong, Token::Ink, this));
    if (!choice.note.empty())
        body()->addWidget((new TextLabel(text(choice.note), Role::Note, Token::Ink2, this))->wrapped());
    auto* group = new QButtonGroup(this);
    group->setExclusive(one);
    std::vector<QAbstractButton*> buttons;
    for (std::size_t i = 0; i < choice.of.size(); ++i) {
        QAbstractButton* button =
            one ? static_cast<QAbstractButton*>(new QRadioButton(this)) : new QCheckBox(this);
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

/// Options with the doses that are chosen.
void StartDialog::nameOptions() {
    const std::vector<const Choice*> choices = choicesOf(shown());
    for (std::size_t c = 0; c < choices.size() && c < m_choices.size(); ++c)
        for (std::size_t i = 0; i < choices[c]->of.size(); ++i) {
            const QString words = optionWords(choices[c]->of[i], m_library);
            m_choices[c][i]->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
            m_choices[c][i]->setAccessibleName(words);
        }
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
    m_start->setEnabled(exerciseCount(m_content.asWritten) > 0 &&
                        std::all_of(m_choices.begin(), m_choices.end(), [](const auto& options) {
                            return std::any_of(
                                options.begin(), options.end(),
                                [](const QAbstractButton* option) { return option->isChecked(); });
                        }));
}

} // namespace patella::ui
