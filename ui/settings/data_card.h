#pragma once
#include "ui/settings/data_info.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class MessageBar;
class SettingRow;
class TextLabel;

/// Where the user's data lies, how much there is, when it was last backed up, and the ways out and in.
class DataCard : public Card {
    Q_OBJECT

public:
    explicit DataCard(QWidget* parent = nullptr);
    void setData(const DataInfo& data);

Q_SIGNALS:
    void openFolder();
    void exportData(const QString& format);
    void historyWanted();
    void seeHistories();
    void importFiles();
    void seeImports();
    void shareWanted();
    void backUpNow();
    void seeBackups();
    void erase();

private:
    void addRow(QWidget* row);
    QWidget* place();
    QWidget* exports();
    void addHistory();
    void addSharing();

    MessageBar* m_readOnly;
    MessageBar* m_notice;
    TextLabel* m_folder;
    TextLabel* m_database;
    TextLabel* m_counts;
    SettingRow* m_backupRow;
    Button* m_backUp;
    Button* m_backups;
    Button* m_erase;
    Button* m_import;
    Button* m_history;
};

} // namespace patella::ui
