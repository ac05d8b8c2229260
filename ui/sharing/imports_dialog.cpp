#include "ui/sharing/imports_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

ImportsDialog::ImportsDialog(QWidget* host)
    : OverlayDialog(host)
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_words(new TextLabel(tr("Reading…"), Role::Body, Token::Ink2))
    , m_rows(new QWidget) {
    setTitle(tr("Imports so far"));
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
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(close);
    footer()->addStretch(1);
    m_close = close;
    setFirstFocus(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void ImportsDialog::setImports(const std::vector<ImportLine>& imports) {
    m_words->setText(imports.empty()
                         ? tr("Nothing was imported that could be undone.")
                         : tr("Undo puts everything back as it was before an import. What you changed "
                              "since is never overwritten."));
    m_notice->hide();
    m_close->setFocus(Qt::OtherFocusReason); // the row that had it goes
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one who asked
        delete item;
    }
    for (const ImportLine& each : imports) {
        m_rows->layout()->addWidget(new Separator);
        m_rows->layout()->addWidget(rowOf(each));
    }
    m_rows->setVisible(!imports.empty());
}

QWidget* ImportsDialog::rowOf(const ImportLine& import) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(import.name, Role::BodyMedium))->wrapped());
    const QString more = tr("%1: %2", "date and time, what came in").arg(import.when, import.what);
    words->addWidget((new TextLabel(more, Role::Note, Token::Ink2))->wrapped());
    line->addLayout(words, 1);
    auto* undo = new Button(tr("Undo"));
    undo->setButtonSize(Button::Size::Small);
    undo->setIconName(QStringLiteral("undo"));
    undo->setAccessibleName(tr("Undo the import of %1, %2", "name, date").arg(import.name, import.when));
    line->addWidget(undo, 0, Qt::AlignTop);
    connect(undo, &QAbstractButton::clicked, this,
            [this, id = import.id, name = import.name] { Q_EMIT undoWanted(id, name); });
    return row;
}

void ImportsDialog::showFault(const QString& sentence) {
    m_notice->setMessage(tr("Nothing was undone:"), sentence);
    m_notice->show();
    announce(this, sentence);
}

} // namespace patella::ui
