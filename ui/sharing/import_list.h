#pragma once
#include "src/routine/import_view.h"
#include "ui/sharing/row_list.h"

namespace patella::ui {

class ImportModel;

/// The rows of an import. Space opens the choices of a row or of its whole group (or turns the one to the
/// other where there are two), plus takes along what a row lacks, Left and Right fold, Enter is the sheet's.
class ImportList : public RowList {
    Q_OBJECT

public:
    explicit ImportList(ImportModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted(); ///< Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void act(const QModelIndex& index);
    void fold(const QModelIndex& index, bool on);
    void take(const QModelIndex& index, ImportChoice choice);
    void takeAlong(const QModelIndex& index);
    void showChoices(const QModelIndex& index);

    ImportModel* m_model;
};

} // namespace patella::ui
