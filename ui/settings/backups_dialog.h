#pragma once
#include "ui/settings/data_info.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class FoldRow;

/// All backups, newest first; one unfolds to what it holds and can then be put in place of the present data.
class BackupsDialog : public OverlayDialog {
    Q_OBJECT

public:
    BackupsDialog(std::vector<BackupLine> backups, QWidget* host);
    /// The answer to lookWanted.
    void setLook(const QString& file, const BackupLook& look);
    void setFault(const QString& file, const QString& sentence);

Q_SIGNALS:
    void lookWanted(const QString& file);
    void restoreWanted(const QString& file); ///< the user has confirmed

private:
    FoldRow* addBackup(const BackupLine& backup);
    void confirm(const BackupLine& backup);
    [[nodiscard]] FoldRow* rowOf(const QString& file) const;
    [[nodiscard]] QWidget* lookWidget(const BackupLine& backup, const BackupLook& look);

    std::vector<BackupLine> m_backups;
    std::vector<FoldRow*> m_rows; ///< in the order of m_backups
};

} // namespace patella::ui
