#pragma once
#include "src/library/library_search.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace patella::ui {

/// The exercises that the search finds and that can be played; moves to leave out are never offered.
class DrawerModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setContent(const ExerciseLibrary* library, const LibrarySearch* search);
    void find(const QString& query, std::optional<PhaseKind> phase);
    [[nodiscard]] const Exercise* exercise(const QModelIndex& index) const;
    [[nodiscard]] int playable() const { return m_playable; } ///< in the whole library

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const ExerciseLibrary* m_library = nullptr;
    const LibrarySearch* m_search = nullptr;
    std::vector<std::size_t> m_found;
    int m_playable = 0;
};

class DrawerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable QHash<QString, int> m_heights; ///< by name, at the width and the font of the last layout
    mutable int m_width = 0;
    mutable double m_scale = 0;
};

class DrawerList : public QListView {
    Q_OBJECT

public:
    explicit DrawerList(QWidget* parent = nullptr);
    [[nodiscard]] DrawerModel& drawerModel() { return *m_model; }
    [[nodiscard]] const Exercise* currentExercise() const { return m_model->exercise(currentIndex()); }
    void step(int by); ///< moves the current row, for the search field

Q_SIGNALS:
    void chosen(const patella::ExerciseId& exercise);
    void dragAsked(const patella::ExerciseId& exercise);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    DrawerModel* m_model;
};

} // namespace patella::ui
