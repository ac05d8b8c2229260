#include "ui/routine/builder_header.h"

#include "ui/routine/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>

namespace patella::ui {

namespace {

QString keys(QKeySequence::StandardKey key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

BuilderHeader::BuilderHeader(QWidget* parent)
    : QWidget(parent) {
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_parts->addLayout(row, 1);
    m_parts->addLayout(m_buttons);
    m_back = new IconButton(QStringLiteral("left"), tr("Back to all routines"), this);
    row->addWidget(m_back);
    m_name = new ElidedLabel({}, Role::PageTitle, Token::Ink, this);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_name, 1);
    m_edit = new QLineEdit(this);
    m_edit->setAccessibleName(tr("Name of the routine"));
    m_edit->setMaxLength(200);
    applyRole(m_edit, Role::PageTitle);
    m_edit->installEventFilter(this);
    m_edit->hide();
    row->addWidget(m_edit, 1);
    m_pencil = new IconButton(QStringLiteral("edit"), tr("Rename"), this);
    row->addWidget(m_pencil);
    m_note = new TextLabel(tr("not saved yet"), Role::Note, Token::Ink2, this);
    row->addWidget(m_note);
    row->addStretch(1);
    addButtons();
    connect(m_back, &QAbstractButton::clicked, this, &BuilderHeader::backAsked);
    connect(m_pencil, &QAbstractButton::clicked, this, &BuilderHeader::editName);
    connect(m_undo, &QAbstractButton::clicked, this, &BuilderHeader::undoAsked);
    connect(m_redo, &QAbstractButton::clicked, this, &BuilderHeader::redoAsked);
    connect(m_print, &QAbstractButton::clicked, this, &BuilderHeader::printAsked);
    connect(m_copy, &QAbstractButton::clicked, this, &BuilderHeader::copyAsked);
    connect(m_preview, &QAbstractButton::clicked, this, &BuilderHeader::previewAsked);
    connect(m_start, &QAbstractButton::clicked, this, &BuilderHeader::startAsked);
    connect(m_save, &QAbstractButton::clicked, this, &BuilderHeader::saveAsked);
    connect(&theme(), &Theme::fontChanged, this, &BuilderHeader::fit);
}

void BuilderHeader::addButtons() {
    m_undo = new IconButton(QStringLiteral("undo"), tr("Undo"), this);
    m_redo = new IconButton(QStringLiteral("redo"), tr("Redo"), this);
    m_print = new IconButton(QStringLiteral("print"), tr("Print or save…"), this);
    m_copy = new Button(tr("Make a copy to edit"), Button::Variant::Secondary, this);
    m_copy->setIconName(QStringLiteral("edit"));
    m_preview = new Button(tr("Preview"), Button::Variant::Secondary, this);
    m_preview->setIconName(QStringLiteral("next"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setToolTip(tr("Plays the routine fast, to look at"));
    m_start = new Button(tr("Start"), Button::Variant::Secondary, this);
    m_start->setIconName(QStringLiteral("play"));
    m_save = new Button(tr("Save"), Button::Variant::Primary, this);
    m_save->setKeyHint(keys(QKeySequence::Save).replace(QLatin1Char('+'), QLatin1Char(' ')));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_redo), static_cast<QWidget*>(m_print),
          static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_start),
          static_cast<QWidget*>(m_save)})
        m_buttons->addWidget(widget);
}

void BuilderHeader::setReadOnly(bool on) {
    m_readOnly = on;
    endEdit(false);
    m_pencil->setVisible(!on);
    m_undo->setVisible(!on);
    m_redo->setVisible(!on);
    m_save->setVisible(!on);
    m_copy->setVisible(on);
    m_start->setVariant(on ? Button::Variant::Primary : Button::Variant::Secondary);
}

void BuilderHeader::setName(const QString& name) { m_name->setText(name); }

void BuilderHeader::setState(bool canUndo, const QString& undoWhat, bool canRedo, const QString& redoWhat,
                             bool modified, bool canStart) {
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setName(canUndo ? tr("Undo: %1").arg(undoWhat) : tr("Undo"));
    m_redo->setName(canRedo ? tr("Redo: %1").arg(redoWhat) : tr("Redo"));
    m_save->setEnabled(modified);
    m_modified = modified;
    fit();
    m_preview->setEnabled(canStart);
    m_start->setEnabled(canStart);
    m_print->setEnabled(canStart);
}

/// Where there is little room, the name of the routine has it; with a large font, a line of its own.
void BuilderHeader::fit() {
    const bool roomy = width() >= scaled(720);
    const bool stacked = width() < scaled(600);
    m_parts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(stacked ? Qt::AlignRight : Qt::Alignment());
    m_note->setVisible(m_modified && !m_readOnly && roomy);
    m_preview->setText(roomy ? tr("Preview") : QString());
}

void BuilderHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void BuilderHeader::editName() {
    m_edit->setText(m_name->text());
    m_name->hide();
    m_pencil->hide();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void BuilderHeader::start() { m_start->click(); }

void BuilderHeader::endEdit(bool take) {
    if (m_edit->isHidden())
        return;
    const QString name = m_edit->text().trimmed();
    m_edit->hide();
    m_name->show();
    m_pencil->setVisible(!m_readOnly);
    if (take && !name.isEmpty() && name != m_name->text())
        Q_EMIT renamed(name);
}

bool BuilderHeader::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            endEdit(key != Qt::Key_Escape);
            m_pencil->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        endEdit(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patella::ui
