#pragma once
#include "src/coach/rule_numbers.h"
#include "src/library/advice.h"
#include "ui/widgets/card.h"

#include <map>

class QVBoxLayout;

namespace patella::ui {

class Button;
class FoldRow;
class NumberRow;

/// The numbers of the progression rule that a clinician may change, folded away until asked for. What
/// contradicts itself is said beside its field and not kept.
class RuleCard : public Card {
    Q_OBJECT

public:
    explicit RuleCard(QWidget* parent = nullptr);
    void display(const RuleNumbers& numbers, const std::vector<EvidenceSource>& evidence); ///< silent

Q_SIGNALS:
    void changed(const patella::RuleNumbers& numbers);

private:
    QWidget* content();
    void take();
    void mark(const RuleNumbers& numbers);
    [[nodiscard]] RuleNumbers shown() const;

    FoldRow* m_fold;
    Button* m_all = nullptr; ///< back to ours
    std::map<std::string_view, NumberRow*> m_rows;
    RuleNumbers m_kept;
    bool m_showing = false; ///< the fields are being set, not used
};

} // namespace patella::ui
