#include "ui/library/exercise_list_model.h"

#include "ui/text/words.h"

namespace patella::ui {

void ExerciseListModel::show(const ExerciseLibrary* library, std::vector<std::size_t> rows) {
    if (library == m_library && rows == m_rows)
        return;
    beginResetModel();
    m_library = library;
    m_rows = std::move(rows);
    endResetModel();
}

const Exercise* ExerciseListModel::at(const QModelIndex& index) const {
    if (!m_library || !index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return nullptr;
    return &m_library->all()[m_rows[static_cast<std::size_t>(index.row())]];
}

QModelIndex ExerciseListModel::indexOf(const ExerciseId& id) const {
    for (std::size_t row = 0; m_library && row < m_rows.size(); ++row)
        if (m_library->all()[m_rows[row]].id == id)
            return index(static_cast<int>(row));
    return {};
}

QString ExerciseListModel::secondLine(const Exercise& exercise) {
    return exercise.playable() ? Words::kindAndMuscle(exercise) : Words::name(ExerciseKind::Avoid);
}

int ExerciseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExerciseListModel::data(const QModelIndex& index, int role) const {
    const Exercise* exercise = at(index);
    if (!exercise)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(exercise->name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, kind and muscle, knee load")
            .arg(text(exercise->name), secondLine(*exercise), Words::name(exercise->kneeLoad));
    case Qt::AccessibleDescriptionRole:
        return tr("Position: %1", "of the body").arg(Words::name(exercise->position));
    default:
        return {};
    }
}

} // namespace patella::ui
