#include "ui/library/editor/exercise_editor.h"

#include "ui/library/editor/dose_section.h"
#include "ui/library/editor/editor_preview.h"
#include "ui/library/editor/form_field.h"
#include "ui/library/editor/look_section.h"
#include "ui/library/editor/more_section.h"
#include "ui/library/editor/sections.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_dialog.h"
#include "ui/widgets/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int joinWithin = 1500; // ms between two changes of a card that are undone as one
constexpr std::size_t mostSteps = 200;
constexpr int widestForm = 640;
constexpr int previewWidth = 300;
constexpr int previewFrom = 940; ///< width below which there is no preview, at the default font

} // namespace

ExerciseEditor::ExerciseEditor(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("New exercise"), this))
    , m_undoButton(new IconButton(QStringLiteral("undo"), tr("Undo")))
    , m_redoButton(new IconButton(QStringLiteral("redo"), tr("Redo")))
    , m_save(new Button(tr("Save"), Button::Variant::Primary))
    , m_fault(new MessageBar(MessageBar::Kind::Careful, this))
    , m_preview(new EditorPreview)
    , m_what(new WhatSection)
    , m_look(new LookSection)
    , m_more(new MoreSection) {
    build();
    const auto key = [this](QKeySequence::StandardKey keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Save, &ExerciseEditor::save);
    key(QKeySequence::Undo, &ExerciseEditor::undo);
    key(QKeySequence::Redo, &ExerciseEditor::redo);
    connect(m_save, &QAbstractButton::clicked, this, &ExerciseEditor::save);
    connect(m_undoButton, &QAbstractButton::clicked, this, &ExerciseEditor::undo);
    connect(m_redoButton, &QAbstractButton::clicked, this, &ExerciseEditor::redo);
    connect(m_look, &LookSection::picturesWanted, this, &ExerciseEditor::picturesWanted);
}

void ExerciseEditor::build() {
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Secondary);
    connect(cancel, &QAbstractButton::clicked, this, &ExerciseEditor::leave);
    m_save->setKeyHint(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    for (QWidget* each : std::initializer_list<QWidget*>{m_undoButton, m_redoButton, cancel, m_save})
        m_header->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 0, 0);
    column->setSpacing(16);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    top->addWidget(m_header);
    column->addLayout(top);
    auto* barRow = new QHBoxLayout;
    barRow->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    barRow->addWidget(m_fault);
    column->addLayout(barRow);
    m_fault->hide();
    auto* form = new QWidget;
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(4, 4, 4, 0);
    fields->setSpacing(16);
    for (EditorSection* section : std::initializer_list<EditorSection*>{
             m_what, m_look, new HowSection, new DoseSection, new BodySection, new KneeSection, m_more})
        addSection(section, form);
    fields->addStretch(1);
    for (QLineEdit* field : form->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    m_scroll = new PageScroll(form, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_scroll, 1);
    m_preview->setFixedWidth(previewWidth);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 4, PageScroll::rightMargin, 0);
    side->addWidget(m_preview);
    row->addLayout(side);
    column->addLayout(row, 1);
}

void ExerciseEditor::addSection(EditorSection* section, QWidget* column) {
    column->layout()->addWidget(section);
    m_sections.push_back(section);
    connect(section, &EditorSection::edited, this, [this, section] { take(section); });
}

void ExerciseEditor::edit(const Exercise& exercise, bool isNew, const ExerciseLibrary* library) {
    m_library = library;
    m_look->setLibrary(library);
    m_more->setLibrary(library);
    m_look->setPictureFaults({});
    m_draft = exercise;
    m_isNew = isNew;
    m_tried = false;
    m_before.clear();
    m_after.clear();
    m_last = nullptr;
    m_fault->hide();
    reload(nullptr);
    for (EditorSection* section : m_sections)
        section->store(m_draft); // what the fields make of it is where one begins
    m_saved = m_draft;
    m_header->setTitle(!isNew            ? tr("Edit exercise")
                       : exercise.copyOf ? tr("Your own copy")
                                         : tr("New exercise"));
    const Exercise* original = exercise.copyOf && library ? library->find(*exercise.copyOf) : nullptr;
    m_header->setNote(original ? tr("like %1").arg(text(original->name)) : QString());
    setAccessibleName(tr("Exercise editor"));
    check();
    showSteps();
    m_scroll->toTop();
    m_what->firstField()->setFocus(Qt::TabFocusReason);
}

void ExerciseEditor::take(EditorSection* from) {
    if (m_taking)
        return;
    m_taking = true;
    Exercise next = m_draft;
    from->store(next);
    if (!(next == m_draft)) {
        const bool joins = m_last == from && m_sinceChange.isValid() && m_sinceChange.elapsed() < joinWithin;
        if (!joins || m_before.empty()) {
            m_before.push_back(m_draft);
            if (m_before.size() > mostSteps)
                m_before.erase(m_before.begin());
        }
        m_last = from;
        m_sinceChange.restart();
        m_after.clear();
        m_draft = std::move(next);
        for (EditorSection* section : m_sections)
            if (section != from) {
                section->load(m_draft);
                section->store(m_draft); // kind and sides rule over some fields
            }
    }
    m_taking = false;
    check();
    showSteps();
}

void ExerciseEditor::reload(const EditorSection* but) {
    m_taking = true;
    for (EditorSection* section : m_sections)
        if (section != but)
            section->load(m_draft);
    m_taking = false;
}

/// What is missing is told only after one tried to save; what is wrong at once.
void ExerciseEditor::check() {
    const Exercise tidy = draft();
    std::vector<DraftFault> faults = m_library ? draftFaults(tidy, *m_library) : std::vector<DraftFault>{};
    if (!m_tried)
        std::erase_if(faults, [](const DraftFault& each) { return each.code == DraftFaultCode::Missing; });
    for (EditorSection* section : m_sections)
        section->showFaults(faults);
    m_preview->show(tidy);
}

void ExerciseEditor::showSteps() {
    m_undoButton->setEnabled(!m_before.empty());
    m_redoButton->setEnabled(!m_after.empty());
}

Exercise ExerciseEditor::draft() const {
    Exercise tidy = tidied(m_draft);
    if (m_isNew && m_library)
        tidy.id = freeExerciseId(tidy.name, *m_library);
    return tidy;
}

bool ExerciseEditor::changed() const { return !(m_draft == m_saved); }

bool ExerciseEditor::save() {
    m_save->setFocus(Qt::OtherFocusReason); // a field that is still typed in is finished
    m_tried = true;
    check();
    const Exercise tidy = draft();
    if (!m_library || draftFaults(tidy, *m_library).empty()) {
        Q_EMIT saveWanted(tidy);
        return true;
    }
    for (FormField* field : findChildren<FormField*>())
        if (field->hasFault()) {
            m_scroll->ensureWidgetVisible(field, 0, 40);
            field->asked()->setFocus(Qt::TabFocusReason);
            announce(this, field->fault());
            break;
        }
    return false;
}

void ExerciseEditor::undo() {
    if (m_before.empty())
        return;
    m_after.push_back(std::move(m_draft));
    m_draft = std::move(m_before.back());
    m_before.pop_back();
    m_last = nullptr;
    reload(nullptr);
    check();
    showSteps();
}

void ExerciseEditor::redo() {
    if (m_after.empty())
        return;
    m_before.push_back(std::move(m_draft));
    m_draft = std::move(m_after.back());
    m_after.pop_back();
    m_last = nullptr;
    reload(nullptr);
    check();
    showSteps();
}

void ExerciseEditor::addPictures(const QStringList& names, const QStringList& faults) {
    m_look->setPictureFaults(faults);
    if (!names.isEmpty())
        m_look->addPictures(names);
}

void ExerciseEditor::showSaveFault(const QString& sentence) {
    m_fault->setMessage(tr("Not saved."), sentence);
    m_fault->show();
    announce(this, sentence);
}

void ExerciseEditor::saved() {
    m_saved = m_draft;
    m_isNew = false;
    m_fault->hide();
}

void ExerciseEditor::leave() {
    if (!changed()) {
        Q_EMIT closed();
        return;
    }
    const QString name = m_draft.name.empty() ? tr("New exercise") : text(m_draft.name);
    askBeforeLeaving(
        this, name,
        [this] {
            save(); // closes when it is on the disk
            return false;
        },
        [this] { Q_EMIT closed(); });
}

void ExerciseEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool ExerciseEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // undo belongs to the exercise, not to the text of a field
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExerciseEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_preview->setVisible(width() >= grown(previewFrom, Role::Body));
}

} // namespace patella::ui
