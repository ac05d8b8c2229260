#pragma once
#include "ui/routine/routine_model.h"

#include <QStyledItemDelegate>

namespace patella::ui {

/// Paints a routine's card. The buttons of the current one are real and stand in buttonsRect().
class RoutineCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(int width) { m_width = width; }
    /// Room for the buttons of the current card.
    void setButtonsSize(const QSize& size) { m_buttons = size; }
    [[nodiscard]] QRect buttonsRect(const QRect& card) const;
    [[nodiscard]] int heightFor(const RoutineCardView& card) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int gap = 12; ///< between cards

private:
    struct Places {
        QRect words;
        QRect facts;
    };
    [[nodiscard]] bool stacked() const;
    [[nodiscard]] Places places(const QRect& card, const RoutineCardView& view) const;
    [[nodiscard]] int wordsHeight(const RoutineCardView& view, int width) const;
    [[nodiscard]] int factsHeight(const RoutineCardView& view, int width) const;
    void paintWords(QPainter& painter, const QRect& rect, const RoutineCardView& view) const;
    void paintFacts(QPainter& painter, const QRect& rect, const RoutineCardView& view) const;
    static void paintBar(QPainter& painter, const QRectF& rect, const std::vector<PhaseSegment>& segments);

    int m_width = 600;
    QSize m_buttons{260, 40};
};

} // namespace patella::ui
