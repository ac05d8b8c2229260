#include "ui/sharing/undo_list_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

UndoListDialog::UndoListDialog(const QString& title, QWidget* host)
    : OverlayDialog(host)
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_words(new TextLabel(tr("Reading…"), Role::Body, Token::Ink2))
    , m_rows(new QWidget)
    , m_close(new Button(tr("Close"))) {
    setTitle(title);
    setSheetWidth(640);
    setDeleteOnClose(true);
    m_notice->setLarge(true);
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addWidget(m_words->wrapped());
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    body()->addWidget(m_rows);
    m_close->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(m_close);
    footer()->addStretch(1);
    setFirstFocus(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void UndoListDialog::setRows(const QString& words, const std::vector<QWidget*>& rows) {
    m_words->setText(words);
    m_notice->hide();
    m_close->setFocus(Qt::OtherFocusReason); // the row that had it goes
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one who asked
        delete item;
    }
    for (QWidget* row : rows) {
        m_rows->layout()->addWidget(new Separator);
        m_rows->layout()->addWidget(row);
    }
    m_rows->setVisible(!rows.empty());
}

QWidget* UndoListDialog::rowOf(const ImportLine& line, Button* button) {
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(line.name, Role::BodyMedium))->wrapped());
    const QString more = line.what.isEmpty()
                             ? line.when
                             : tr("%1: %2", "date and time, what came in").arg(line.when, line.what);
    words->addWidget((new TextLabel(more, Role::Note, Token::Ink2))->wrapped());
    across->addLayout(words, 1);
    if (button)
        across->addWidget(button, 0, Qt::AlignTop);
    return row;
}

Button* UndoListDialog::undoButton(const QString& words, const QString& accessibleName) {
    auto* button = new Button(words);
    button->setButtonSize(Button::Size::Small);
    button->setIconName(QStringLiteral("undo"));
    button->setAccessibleName(accessibleName);
    return button;
}

void UndoListDialog::showRefused(const QString& strong, const QString& sentence) {
    for (QAbstractButton* each : m_rows->findChildren<QAbstractButton*>())
        each->setEnabled(true);
    m_notice->setMessage(strong, sentence);
    m_notice->show();
    announce(this, sentence);
}

} // namespace patella::ui
