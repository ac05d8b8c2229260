#pragma once
#include "ui/sharing/sharing_views.h"
#include "ui/widgets/overlay_dialog.h"

class QLineEdit;

namespace patella::ui {

class Button;
class Chip;
class MessageBar;
class SearchField;
class ShareList;
class ShareModel;
class TextLabel;

/// Exercises and routines to tick, a name, an author and a licence: what a pack is made of.
class ShareSheet : public OverlayDialog {
    Q_OBJECT

public:
    ShareSheet(std::vector<ShareEntry> entries, QWidget* host);
    /// Ticks it, and calls the pack so until another name is typed.
    void choose(ImportKind kind, const std::string& id);
    void showFault(const QString& sentence); ///< nothing was written
    [[nodiscard]] ShareModel& model() { return *m_model; }

Q_SIGNALS:
    void writeWanted(const patella::ui::ShareWish& wish);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFields();
    void addList();
    void addFooter();
    QWidget* licenceChips();
    void showChosen();
    void fitList();
    [[nodiscard]] ShareWish wish() const;

    ShareModel* m_model;
    MessageBar* m_notice;
    QLineEdit* m_name;
    QLineEdit* m_author;
    QLineEdit* m_licence;
    SearchField* m_search;
    ShareList* m_list;
    TextLabel* m_chosen;
    Button* m_write;
    std::vector<Chip*> m_chips;
};

} // namespace patella::ui
