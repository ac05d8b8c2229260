#pragma once
#include "ui/help/help_section.h"

#include <QString>

#include <utility>
#include <vector>

class QStandardItemModel;
class QTableView;

namespace patella::ui {

/// The keys as a real table: what to press, what it does.
class KeysSection : public HelpSection {
    Q_OBJECT

public:
    explicit KeysSection(QWidget* parent = nullptr);
    /// A pair without a second part is the heading of a group. Alternatives are parted by a comma and a
    /// space.
    void setKeys(const std::vector<std::pair<QString, QString>>& keys);
    bool filter(const std::vector<std::string>& words) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QStandardItemModel* m_model;
    QTableView* m_table;
};

} // namespace patella::ui
