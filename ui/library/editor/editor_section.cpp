#include "ui/library/editor/editor_section.h"

#include "ui/library/editor/form_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

namespace {

QString missing(ExerciseField field) {
    switch (field) {
    case ExerciseField::Name:
        return EditorSection::tr("It needs a name.");
    case ExerciseField::Phases:
        return EditorSection::tr("Choose at least one part of a session.");
    case ExerciseField::Muscles:
        return EditorSection::tr("Choose at least one muscle that works.");
    case ExerciseField::Steps:
        return EditorSection::tr("Say in one step at least how it is done.");
    default:
        return EditorSection::tr("Something is missing here.");
    }
}

QString sentence(const DraftFault& fault) {
    switch (fault.code) {
    case DraftFaultCode::Missing:
        return missing(fault.field);
    case DraftFaultCode::TooLong:
        return EditorSection::tr("At most %n character(s) each.", nullptr, fault.limit);
    case DraftFaultCode::TooMany:
        return EditorSection::tr("At most %n of them.", nullptr, fault.limit);
    case DraftFaultCode::NameTaken:
        return EditorSection::tr("Another exercise has this name already.");
    case DraftFaultCode::Itself:
        return EditorSection::tr("That is this exercise itself.");
    case DraftFaultCode::Circle:
        return EditorSection::tr("That one leads back to this exercise.");
    case DraftFaultCode::Unknown:
        return EditorSection::tr("There is no exercise of this name.");
    case DraftFaultCode::SameLink:
        return EditorSection::tr("The same exercise cannot be easier and harder.");
    }
    return {};
}

} // namespace

EditorSection::EditorSection(const QString& title, QWidget* parent)
    : Card(parent) {
    setAccessibleName(title);
    body()->setSpacing(16);
    body()->addWidget(new TextLabel(title, Role::CardTitle));
}

QString EditorSection::faultOf(const std::vector<DraftFault>& faults, ExerciseField field) {
    for (const DraftFault& fault : faults)
        if (fault.field == field)
            return sentence(fault);
    return {};
}

FormField* EditorSection::addField(const QString& label, QWidget* asked, const QString& hint) {
    auto* field = new FormField(label, asked, hint);
    body()->addWidget(field);
    return field;
}

} // namespace patella::ui
