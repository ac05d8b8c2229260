#pragma once
#include "src/routine/routine_facts.h"
#include "src/routine/session_plan.h"
#include "ui/widgets/phase_bar.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace patella::ui {

/// A routine in the words of its card.
struct RoutineCardView {
    Routine routine;
    QString name;
    QString summary;
    QString minutes;   ///< "24 min", "~24 min"
    QString exercises; ///< "4 exercises"
    QString equipment;
    QString frequency; ///< empty for one's own
    QString source;    ///< empty for one's own
    std::vector<PhaseSegment> segments;
    QString spoken;
    std::vector<std::string> words; ///< folded, for the search
};

RoutineCardView routineCard(const Routine& routine, const ExerciseLibrary& library,
                            const ExpandOptions& options);

/// Routines as cards, those that a search leaves.
class RoutineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<RoutineCardView> cards);
    /// Every typed word must begin a word of the routine or of its exercises.
    void find(const QString& query);
    [[nodiscard]] const RoutineCardView* card(const QModelIndex& index) const;
    [[nodiscard]] int indexOf(const RoutineId& id) const; ///< row, -1 when not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    std::vector<RoutineCardView> m_cards;
    std::vector<std::size_t> m_shown;
    QString m_query;
};

} // namespace patella::ui
