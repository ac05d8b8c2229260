#pragma once
#include "src/base/enum_keys.h" // moc 6.4 stumbles over <compare> unless <array> came before it
#include "src/session/pain_check.h"
#include "src/session/session_tally.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace patella::ui {

/// The exercises of a session with what was planned and done; counts of repetitions can be corrected in
/// place.
class SummaryItems : public QWidget {
    Q_OBJECT
public:
    explicit SummaryItems(QWidget* parent = nullptr);
    void setPlan(const SessionPlan& plan);
    /// What storage has; an item that is being corrected keeps its steppers.
    void setRecords(const std::vector<SetRecord>& records);

    /// What was said of an item, or of the session where nothing was; later calls change what is shown.
    void setPain(const std::vector<PainRating>& ratings);

Q_SIGNALS:
    void corrected(const patella::SetRecord& record);
    void rated(std::size_t item, patella::Knee knee, const patella::KneeAnswer& answer);

private:
    class Row;

    SessionPlan m_plan;
    std::vector<Row*> m_rows;
    QVBoxLayout* m_column = nullptr;
};

} // namespace patella::ui
