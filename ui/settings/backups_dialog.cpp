#include "ui/settings/backups_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

QString momentOf(const BackupLine& backup) {
    return BackupsDialog::tr("%1, %2", "date, time")
        .arg(Words::longDay(backup.at.localDate()), Words::timeOfDay(backup.at));
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString firstLine(const BackupLine& backup) {
    const QString state = backup.verified ? BackupsDialog::tr("read back and whole")
                                          : BackupsDialog::tr("holds damaged rows; kept to be safe");
    return BackupsDialog::tr("%1, %2", "size, state").arg(sizeText(backup.bytes), state);
}

QStringList paragraphs(const BackupLook& look) {
    const QStringList counts{BackupsDialog::tr("%n session(s)", "", look.sessions),
                             BackupsDialog::tr("%n set(s)", "", look.sets),
                             BackupsDialog::tr("%n rating(s)", "", look.ratings),
                             BackupsDialog::tr("%n routine(s) of yours", "", look.routines)};
    QStringList out{QLocale().createSeparatedList(counts)};
    if (look.first)
        out << BackupsDialog::tr("The first session is of %1.").arg(Words::longDay(*look.first));
    if (!look.newest.isEmpty())
        out << BackupsDialog::tr("The last ones:") + QLatin1Char('\n') + look.newest.join(QLatin1Char('\n'));
    return out;
}

} // namespace

BackupsDialog::BackupsDialog(std::vector<BackupLine> backups, QWidget* host)
    : OverlayDialog(host)
    , m_backups(std::move(backups)) {
    setTitle(tr("Backups"));
    setSheetWidth(720);
    setDeleteOnClose(true);
    const QString words = m_backups.empty()
                              ? tr("There are none yet. One is made after your first session.")
                              : tr("Open one to see what it holds. Nothing changes until you restore it.");
    body()->addWidget((new TextLabel(words, Role::Body, Token::Ink2))->wrapped());
    for (const BackupLine& backup : m_backups)
        m_rows.push_back(addBackup(backup));
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(close);
    footer()->addStretch(1);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

FoldRow* BackupsDialog::addBackup(const BackupLine& backup) {
    auto* row = new FoldRow(QStringLiteral("history"), momentOf(backup));
    row->setFirstLine(firstLine(backup));
    row->setParagraphs({tr("Reading it…")});
    connect(row, &FoldRow::toggled, this, [this, file = backup.file](bool on) {
        if (on)
            Q_EMIT lookWanted(file);
    });
    body()->addWidget(row);
    return row;
}

FoldRow* BackupsDialog::rowOf(const QString& file) const {
    for (std::size_t i = 0; i < m_backups.size(); ++i)
        if (m_backups[i].file == file)
            return m_rows[i];
    return nullptr;
}

QWidget* BackupsDialog::lookWidget(const BackupLine& backup, const BackupLook& look) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(28, 0, 8, 12);
    column->setSpacing(8);
    for (const QString& paragraph : paragraphs(look))
        column->addWidget((new TextLabel(paragraph, Role::Note, Token::Ink2))->wrapped());
    auto* restore = new Button(tr("Restore…"), Button::Variant::Tonal);
    restore->setButtonSize(Button::Size::Small);
    restore->setAccessibleName(tr("Restore the backup of %1").arg(momentOf(backup)));
    auto* line = new QHBoxLayout;
    line->addWidget(restore);
    line->addStretch(1);
    column->addLayout(line);
    connect(restore, &QAbstractButton::clicked, this, [this, backup] { confirm(backup); });
    return box;
}

void BackupsDialog::setLook(const QString& file, const BackupLook& look) {
    for (const BackupLine& backup : m_backups)
        if (backup.file == file)
            rowOf(file)->setContent(lookWidget(backup, look));
}

void BackupsDialog::setFault(const QString& file, const QString& sentence) {
    if (FoldRow* row = rowOf(file))
        row->setParagraphs({sentence});
}

void BackupsDialog::confirm(const BackupLine& backup) {
    auto* sheet = new OverlayDialog(parentWidget());
    sheet->setTitle(tr("Restore this backup?"));
    sheet->setSheetWidth(600);
    sheet->setDeleteOnClose(true);
    const QString words =
        tr("Patella then shows your data as it was on %1. What you have now is not lost: it is "
           "set aside in the data folder under a dated name.")
            .arg(momentOf(backup));
    sheet->body()->addWidget((new TextLabel(words, Role::Body, Token::Ink2))->wrapped());
    auto* agree = new Button(tr("Restore"), Button::Variant::Primary);
    auto* stay = new Button(tr("Cancel"));
    for (Button* button : {agree, stay}) {
        button->setButtonSize(Button::Size::Dialog);
        sheet->footer()->addWidget(button);
    }
    sheet->footer()->addStretch(1);
    sheet->setFirstFocus(stay);
    connect(stay, &QAbstractButton::clicked, sheet, &OverlayDialog::done);
    connect(agree, &QAbstractButton::clicked, this, [this, sheet, file = backup.file] {
        sheet->done();
        done();
        Q_EMIT restoreWanted(file);
    });
    sheet->open();
}

} // namespace patella::ui
