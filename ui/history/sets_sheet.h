#pragma once
#include "src/session/session_review.h"
#include "ui/history/effect_sheet.h"

namespace patella::ui {

class Chip;
class Stepper;

/// The sets of one exercise, to be corrected: what was done of each, repetitions left, whether form was
/// steady.
class SetsSheet : public EffectSheet {
    Q_OBJECT

public:
    SetsSheet(const SessionDetail& session, std::size_t item, QWidget* host);
    [[nodiscard]] std::vector<SetRecord> changes() const; ///< the touched ones, marked as corrected

private:
    struct Row {
        SetRecord before; ///< done 0: it was not done
        Stepper* done = nullptr;
        Stepper* reserve = nullptr;
        Chip* slipped = nullptr;
    };
    void addRow(const SetRecord& before, const SetReview& review, bool repetitions);
    [[nodiscard]] SetRecord told(const Row& row) const;
    void follow();

    std::vector<Row> m_rows;
};

} // namespace patella::ui
