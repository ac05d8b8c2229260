#include "ui/sharing/histories_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

HistoriesDialog::HistoriesDialog(QWidget* host)
    : OverlayDialog(host)
    , m_notice(new MessageBar(MessageBar::Kind::Error))
    , m_words(new TextLabel(tr("Reading…"), Role::Body, Token::Ink2))
    , m_rows(new QWidget) {
    setTitle(tr("Histories you added"));
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

void HistoriesDialog::setHistories(const std::vector<ImportLine>& histories) {
    m_words->setText(histories.empty()
                         ? tr("No history was added that could be taken back.")
                         : tr("The newest can be taken back, then the one before it. What you entered or "
                              "changed yourself since stays."));
    m_notice->hide();
    m_close->setFocus(Qt::OtherFocusReason); // the row that had it goes
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one who asked
        delete item;
    }
    for (const ImportLine& each : histories) {
        m_rows->layout()->addWidget(new Separator);
        m_rows->layout()->addWidget(rowOf(each, &each == &histories.front()));
    }
    m_rows->setVisible(!histories.empty());
}

QWidget* HistoriesDialog::rowOf(const ImportLine& history, bool newest) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(history.name, Role::BodyMedium))->wrapped());
    const QString more = history.what.isEmpty()
                             ? history.when
                             : tr("%1: %2", "date and time, what came in").arg(history.when, history.what);
    words->addWidget((new TextLabel(more, Role::Note, Token::Ink2))->wrapped());
    line->addLayout(words, 1);
    if (!newest)
        return row;
    auto* back = new Button(tr("Take back"));
    back->setButtonSize(Button::Size::Small);
    back->setIconName(QStringLiteral("undo"));
    back->setAccessibleName(tr("Take back %1, %2", "name, date").arg(history.name, history.when));
    line->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QAbstractButton::clicked, this, [this, back, id = history.id, name = history.name] {
        back->setEnabled(false); // until it is done or the fault is shown
        Q_EMIT takeBackWanted(id, name);
    });
    return row;
}

void HistoriesDialog::showFault(const QString& sentence) {
    for (QAbstractButton* each : m_rows->findChildren<QAbstractButton*>())
        each->setEnabled(true);
    m_notice->setMessage(tr("Nothing was taken back:"), sentence);
    m_notice->show();
    announce(this, sentence);
}

} // namespace patella::ui
