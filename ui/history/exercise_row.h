#pragma once
#include "src/session/session_review.h"

#include <QWidget>

class QVBoxLayout;

namespace patella::ui {

/// An item of a session: picture, name, planned dose, sets done; it unfolds to what was done set by set.
class ExerciseRow : public QWidget {
    Q_OBJECT

public:
    ExerciseRow(const PlannedItem& item, const ItemReview& review, QWidget* parent = nullptr);
    [[nodiscard]] bool isExpanded() const;
    void setExpanded(bool on);
    void focusHeader();

Q_SIGNALS:
    void correctWanted();
    void moveWanted(int rows); ///< Up and Down: to another row

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Header;
    QWidget* sets();

    PlannedItem m_item;
    ItemReview m_review;
    Header* m_header;
    QWidget* m_sets = nullptr; ///< made when first unfolded
    QVBoxLayout* m_layout;
};

} // namespace patella::ui
