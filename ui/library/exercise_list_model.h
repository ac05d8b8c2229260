#pragma once
#include "src/library/exercise_library.h"

#include <QAbstractListModel>

#include <vector>

namespace patella::ui {

/// The found exercises as rows. Points into a library that must outlive it; replaced as a whole on each
/// search.
class ExerciseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `rows` are indices into library.all(). An unchanged list is no news.
    void show(const ExerciseLibrary* library, std::vector<std::size_t> rows);

    [[nodiscard]] const Exercise* at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ExerciseId& id) const;
    /// What the second line of a card says; for a move to leave out, that it is one.
    [[nodiscard]] static QString secondLine(const Exercise& exercise);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const ExerciseLibrary* m_library = nullptr;
    std::vector<std::size_t> m_rows;
};

} // namespace patella::ui
