#include "ui/today/runs_dialog.h"

#include "ui/text/run_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

RunsDialog::RunsDialog(QWidget* host)
    : OverlayDialog(host)
    , m_gone(new MessageBar(MessageBar::Kind::Info, this))
    , m_note(new TextLabel({}, Role::Note, Token::Ink2)) {
    setTitle(tr("Your runs"));
    setSheetWidth(720);
    setDeleteOnClose(true);
    body()->addWidget(m_gone);
    m_gone->hide();
    body()->addWidget(m_note->wrapped());
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void RunsDialog::setRuns(std::vector<RunRecord> byDay) {
    m_runs = std::move(byDay);
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const std::size_t shown = std::min(most, m_runs.size());
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            column->addWidget(new Separator);
        column->addWidget(rowOf(m_runs[m_runs.size() - 1 - i]));
    }
    body()->addWidget(m_list);
    m_note->setText(
        m_runs.empty() ? tr("No run is left.")
        : m_runs.size() > most
            ? tr("The newest %1.", "number of runs").arg(QLocale().toString(static_cast<qulonglong>(most)))
            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

/// The window's own Undo lies under the sheet.
void RunsDialog::remove(const RunRecord& record) {
    m_gone->setMessage(
        tr("Run deleted."),
        tr("%1, %2", "day, length").arg(Words::longDay(record.run.date), RunWords::line(record.run)));
    m_gone->clearActions();
    Button* undo = m_gone->addActionButton(tr("Undo"));
    connect(undo, &QAbstractButton::clicked, this, [this, record] {
        m_gone->hide();
        Q_EMIT restored(record);
    });
    m_gone->show();
    undo->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed(record);
}

QWidget* RunsDialog::rowOf(const RunRecord& record) {
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* length = new TextLabel(RunWords::line(record.run), Role::BodyMedium);
    length->setAccessibleName(RunWords::spoken(record.run));
    words->addWidget(length->wrapped());
    words->addWidget((new TextLabel(Words::longDay(record.run.date), Role::Note, Token::Ink2))->wrapped());
    line->addLayout(words, 1);
    for (const patella::Knee knee : bothSides)
        if (const auto& score = record.run.highest[static_cast<std::size_t>(knee)]) {
            line->addWidget(new KneeBadge(static_cast<Side>(knee), iconSide(20)));
            line->addWidget(new TextLabel(QLocale().toString(score->value()), Role::BodyStrong));
        }
    const QString about = RunWords::spoken(record.run);
    auto* change = new IconButton(QStringLiteral("edit"), tr("Change: %1", "a run").arg(about), row);
    auto* remove = new IconButton(QStringLiteral("trash"), tr("Delete: %1", "a run").arg(about), row);
    change->setToolTip(tr("Change"));
    remove->setToolTip(tr("Delete"));
    line->addWidget(change);
    line->addWidget(remove);
    connect(change, &QAbstractButton::clicked, this,
            [this, record] { Q_EMIT changeWanted(record, longestOf(m_runs, record.uuid)); });
    connect(remove, &QAbstractButton::clicked, this, [this, record] { RunsDialog::remove(record); });
    return row;
}

} // namespace patella::ui
