#include "ui/sharing/histories_dialog.h"

#include "ui/widgets/button.h"

namespace patella::ui {

HistoriesDialog::HistoriesDialog(QWidget* host)
    : UndoListDialog(tr("Histories you added"), host) {}

void HistoriesDialog::setHistories(const std::vector<ImportLine>& histories) {
    std::vector<QWidget*> rows;
    for (const ImportLine& each : histories)
        rows.push_back(rowOf(each, rows.empty() ? buttonOf(each) : nullptr));
    setRows(histories.empty() ? tr("No history was added that could be taken back.")
                              : tr("The newest can be taken back, then the one before it. What you entered "
                                   "or changed yourself since stays."),
            rows);
}

Button* HistoriesDialog::buttonOf(const ImportLine& history) {
    Button* back =
        undoButton(tr("Take back"), tr("Take back %1, %2", "name, date").arg(history.name, history.when));
    connect(back, &QAbstractButton::clicked, this, [this, back, id = history.id, name = history.name] {
        back->setEnabled(false); // until it is done or the fault is shown
        Q_EMIT takeBackWanted(id, name);
    });
    return back;
}

void HistoriesDialog::showFault(const QString& sentence) {
    showRefused(tr("Nothing was taken back:"), sentence);
}

} // namespace patella::ui
