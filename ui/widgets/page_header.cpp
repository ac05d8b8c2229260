#include "ui/widgets/page_header.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace patella::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, Role::PageTitle))
    , m_note(new TextLabel({}, Role::Body, Token::Ink2))
    , m_beside(new QHBoxLayout)
    , m_right(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addLayout(m_beside);
    row->addWidget(m_note, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addLayout(m_right);
    m_right->setSpacing(8);
    m_note->setContentsMargins(0, 5, 0, 0); // nearly on the title's baseline
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(40);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageHeader::addBesideTitle(QWidget* widget) { m_beside->addWidget(widget); }
void PageHeader::addWidget(QWidget* widget) { m_right->addWidget(widget); }

} // namespace patella::ui
