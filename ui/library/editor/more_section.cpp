#include "ui/library/editor/more_section.h"

#include "ui/library/editor/form_field.h"
#include "ui/library/editor/growing_text.h"
#include "ui/library/editor/source_rows.h"
#include "ui/library/editor/text_lines.h"
#include "ui/text/words.h"
#include "ui/widgets/stepper.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace patella::ui {

MoreSection::MoreSection(QWidget* parent)
    : EditorSection(tr("If you like"), parent)
    , m_names(new QStringListModel(this))
    , m_easier(linkField())
    , m_harder(linkField())
    , m_group(new QLineEdit(this))
    , m_planPhase(new Stepper(tr("From phase of the staged plan"), this))
    , m_aliases(new TextLines({tr("Other name %1"), tr("Add another name")}))
    , m_instead(new TextLines({tr("Exercise in its place %1"), tr("Add an exercise")}))
    , m_growth(new TextLines({tr("Way to grow %1"), tr("Add a way to grow")}))
    , m_tags(new TextLines({tr("Tag %1"), tr("Add a tag")}))
    , m_note(new GrowingText(limits::sentence))
    , m_backWhen(new GrowingText(limits::sentence))
    , m_sources(new SourceRows) {
    m_planPhase->setRange(1, 4);
    m_group->setMaxLength(80);
    m_easierField = addField(tr("Easier exercise"), m_easier, tr("The coach goes there when it hurts."));
    m_harderField =
        addField(tr("Harder exercise"), m_harder, tr("The coach goes there when this one is done well."));
    addField(tr("How it grows"), m_growth, tr("Such as: a light band above the knees."));
    m_insteadField = addField(tr("What to do in its place"), m_instead);
    m_backField = addField(tr("When it may come back"), m_backWhen);
    m_aliasesField = addField(tr("Other names"), m_aliases, tr("The search finds it by these too."));
    addField(tr("Tags"), m_tags, tr("Words of your own; the search finds them."));
    addField(tr("Note"), m_note);
    addField(tr("Sources"), m_sources);
    addField(tr("From phase of the staged plan"), m_planPhase);
    addField(tr("Family"), m_group,
             tr("Exercises of one family are forms of each other: small letters and hyphens, such as "
                "side-plank."));
    for (TextLines* lines : {m_aliases, m_instead, m_growth, m_tags})
        connect(lines, &TextLines::edited, this, &EditorSection::edited);
    for (GrowingText* each : {m_note, m_backWhen})
        connect(each, &GrowingText::edited, this, &EditorSection::edited);
    connect(m_sources, &SourceRows::edited, this, &EditorSection::edited);
    connect(m_planPhase, &QSpinBox::valueChanged, this, &EditorSection::edited);
    connect(m_group, &QLineEdit::textEdited, this, &EditorSection::edited);
}

QLineEdit* MoreSection::linkField() {
    auto* field = new QLineEdit(this);
    auto* completer = new QCompleter(m_names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    field->setMaxLength(limits::line);
    field->setPlaceholderText(tr("None"));
    field->setClearButtonEnabled(true);
    connect(field, &QLineEdit::editingFinished, this, &EditorSection::edited);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &EditorSection::edited,
            Qt::QueuedConnection);
    return field;
}

void MoreSection::setLibrary(const ExerciseLibrary* library) {
    m_library = library;
    QStringList names;
    for (std::size_t i = 0; library && i < library->size(); ++i)
        names << text(library->all()[i].name);
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);
}

QString MoreSection::nameOf(const ExerciseId& id) const {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    return text(exercise ? exercise->name : id.value);
}

/// What names no exercise stays as it was typed, and is a fault.
ExerciseId MoreSection::idOf(const std::string& name) const {
    const std::string typed = utf8(text(name).trimmed());
    const Exercise* exercise = m_library ? m_library->findByName(typed) : nullptr;
    return exercise ? exercise->id : ExerciseId(typed);
}

std::optional<ExerciseId> MoreSection::linkIn(const QLineEdit* field) const {
    const std::string name = utf8(field->text().trimmed());
    return name.empty() ? std::nullopt : std::optional(idOf(name));
}

void MoreSection::load(const Exercise& exercise) {
    const QSignalBlocker blocker(m_planPhase);
    for (const auto& [field, link] :
         {std::pair{m_easier, exercise.easier}, std::pair{m_harder, exercise.harder}})
        if (const QString name = link ? nameOf(*link) : QString(); linkIn(field) != link)
            field->setText(name);
    if (m_group->text() != text(exercise.variantGroup))
        m_group->setText(text(exercise.variantGroup));
    m_planPhase->setValue(exercise.planPhase);
    m_aliases->setTexts(exercise.aliases);
    std::vector<std::string> instead;
    for (const ExerciseId& id : exercise.instead)
        instead.push_back(utf8(nameOf(id)));
    m_instead->setTexts(instead);
    m_growth->setTexts(exercise.growth);
    m_tags->setTexts(exercise.tags);
    m_note->setText(text(exercise.note));
    m_backWhen->setText(text(exercise.backWhen));
    m_backField->setVisible(exercise.kind == ExerciseKind::Avoid || !exercise.backWhen.empty());
    m_sources->setSources(exercise.sources);
}

void MoreSection::store(Exercise& exercise) const {
    exercise.easier = linkIn(m_easier);
    exercise.harder = linkIn(m_harder);
    exercise.variantGroup = utf8(m_group->text());
    exercise.planPhase = m_planPhase->value();
    exercise.aliases = m_aliases->texts();
    exercise.instead.clear();
    for (const std::string& name : m_instead->texts())
        exercise.instead.push_back(idOf(name));
    exercise.growth = m_growth->texts();
    exercise.tags = m_tags->texts();
    exercise.note = utf8(m_note->text());
    exercise.backWhen = utf8(m_backWhen->text());
    exercise.sources = m_sources->sources();
}

void MoreSection::showFaults(const std::vector<DraftFault>& faults) {
    m_easierField->setFault(faultOf(faults, ExerciseField::Easier));
    m_harderField->setFault(faultOf(faults, ExerciseField::Harder));
    m_insteadField->setFault(faultOf(faults, ExerciseField::Instead));
    m_aliasesField->setFault(faultOf(faults, ExerciseField::Texts));
}

} // namespace patella::ui
