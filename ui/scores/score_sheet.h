#pragma once
#include "src/session/score_moment.h"
#include "src/session/soreness.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class Chip;
class KneeWhere;
class MessageBar;
class PainScale;
class Segmented;
class SwitchRow;

/// What was changed of a moment: the scores as they are now beside what they were, the untouched left out.
struct ScoreChanges {
    std::vector<std::pair<PainEntry, PainRating>> scores{};
    std::optional<Soreness> soreness{};
    [[nodiscard]] bool none() const { return scores.empty() && !soreness; }
};

/// The scores of one moment, to be corrected: number, sharp, where, painkiller; of a morning sore muscles
/// too.
class ScoreSheet : public OverlayDialog {
    Q_OBJECT

public:
    /// `soreness`: what was told of that morning.
    ScoreSheet(const ScoreMoment& moment, std::optional<Soreness> soreness, QWidget* host);
    [[nodiscard]] ScoreChanges changes() const;
    /// What the scores as they stand would change; the answer to changed().
    void setEffect(const QString& strong, const QString& rest);

Q_SIGNALS:
    void changed();
    void corrected(const patella::ui::ScoreChanges& changes);

private:
    struct Row {
        ScoreSlot slot;
        PainScale* scale = nullptr;
        Chip* sharp = nullptr;
    };
    void addRow(const ScoreSlot& slot, bool last);
    void addPlaces();
    void addSoreness();
    void addFooter();
    void takeBack();
    [[nodiscard]] PainRating told(const Row& row) const;
    void follow();

    ScoreMoment m_moment;
    std::optional<Soreness> m_before;
    std::vector<Row> m_rows;
    KneeWhere* m_where = nullptr;
    SwitchRow* m_painkiller = nullptr;
    bool m_tookBefore = false;
    Segmented* m_sore = nullptr;
    Button* m_save = nullptr;
    MessageBar* m_effect = nullptr;
};

} // namespace patella::ui
