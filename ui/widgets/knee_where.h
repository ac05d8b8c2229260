#pragma once
#include "ui/widgets/knee_picture.h"

#include <array>

namespace patella::ui {

class FoldRow;
class TextLabel;

/// "Where?", folded until it is wanted: a picture of each knee to point at, never needed for an answer.
class KneeWhere : public QWidget {
    Q_OBJECT

public:
    explicit KneeWhere(const std::vector<KneeRegion>& regions, QWidget* parent = nullptr);
    /// Keys of the regions with a space between; words that are none of them are kept.
    [[nodiscard]] QString keys(Side knee) const;
    void setKeys(Side knee, const QString& keys); ///< silent
    void clear();
    void setKneeShown(Side knee, bool on);
    /// What is said of a choice; empty takes it away.
    void setNote(const QString& sentence);
    void setExpanded(bool on);
    [[nodiscard]] KneePicture* picture(Side knee) const { return m_pictures[static_cast<std::size_t>(knee)]; }

Q_SIGNALS:
    void changed(patella::ui::Side knee);

private:
    QWidget* pictures();
    void sum();

    std::vector<KneeRegion> m_regions;
    FoldRow* m_row;
    std::array<KneePicture*, 2> m_pictures{};
    std::array<QWidget*, 2> m_boxes{};
    std::array<QStringList, 2> m_kept; ///< words that no region stands for
    TextLabel* m_note;
};

} // namespace patella::ui
