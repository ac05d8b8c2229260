#pragma once
#include "ui/library/library_content.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Tag;

/// A statement with what the evidence says of it; a myth as a claim beside its verdict.
class AdviceCard : public Card {
    Q_OBJECT

public:
    AdviceCard(const AdviceItem& item, const LibraryContent& content, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& itemId() const { return m_id; }

Q_SIGNALS:
    void exerciseRequested(const ExerciseId& id);
    /// The id of a statement that says otherwise.
    void itemRequested(const std::string& id);

private:
    void addStatement(const AdviceItem& item);
    void addClaim(const AdviceItem& item);
    void addMove(const AdviceItem& item, const LibraryContent& content);
    void addConflicts(const AdviceItem& item, const LibraryContent& content);
    void addSources(const AdviceItem& item, const LibraryContent& content);
    [[nodiscard]] Tag* verdictTag(const AdviceItem& item);

    std::string m_id;
};

} // namespace patella::ui
