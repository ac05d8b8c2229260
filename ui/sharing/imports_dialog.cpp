#include "ui/sharing/imports_dialog.h"

#include "ui/widgets/button.h"

namespace patella::ui {

ImportsDialog::ImportsDialog(QWidget* host)
    : UndoListDialog(tr("Imports so far"), host) {}

void ImportsDialog::setImports(const std::vector<ImportLine>& imports) {
    std::vector<QWidget*> rows;
    for (const ImportLine& each : imports)
        rows.push_back(rowOf(each, buttonOf(each)));
    setRows(imports.empty() ? tr("Nothing was imported that could be undone.")
                            : tr("Undo puts everything back as it was before an import. What you changed "
                                 "since is never overwritten."),
            rows);
}

Button* ImportsDialog::buttonOf(const ImportLine& import) {
    Button* undo =
        undoButton(tr("Undo"), tr("Undo the import of %1, %2", "name, date").arg(import.name, import.when));
    connect(undo, &QAbstractButton::clicked, this,
            [this, id = import.id, name = import.name] { Q_EMIT undoWanted(id, name); });
    return undo;
}

void ImportsDialog::showFault(const QString& sentence) { showRefused(tr("Nothing was undone:"), sentence); }

} // namespace patella::ui
