#include "ui/library/editor/form_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace patella::ui {

FormField::FormField(const QString& label, QWidget* asked, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_asked(asked)
    , m_hint(hint)
    , m_fault(new TextLabel({}, Role::NoteStrong, Token::TooMuchInk)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* title = new TextLabel(label, Role::NoteStrong, Token::Ink);
    title->setBuddy(asked);
    column->addWidget(title);
    column->addWidget(asked);
    column->addWidget(m_fault->wrapped());
    if (!hint.isEmpty())
        column->addWidget((new TextLabel(hint, Role::Note, Token::Ink2))->wrapped());
    if (asked->accessibleName().isEmpty())
        asked->setAccessibleName(label);
    asked->setAccessibleDescription(hint);
    m_fault->hide();
}

void FormField::setFault(const QString& sentence) {
    if (sentence == m_fault->text())
        return;
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_asked->setAccessibleDescription(sentence.isEmpty() ? m_hint : sentence);
}

bool FormField::hasFault() const { return !m_fault->text().isEmpty(); }

QString FormField::fault() const { return m_fault->text(); }

} // namespace patella::ui
