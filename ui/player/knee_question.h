#pragma once
#include "src/session/pain_check.h"
#include "ui/widgets/pain_scale.h"

#include <QWidget>

#include <array>

class QLayout;

namespace patella::ui {

class Chip;

/// One question about both knees: a pain scale each, and whether it is sharp where that is asked. Digits rate
/// the knee in focus, Tab goes to the other, Backspace takes an answer back.
class KneeQuestion : public QWidget {
    Q_OBJECT
public:
    enum class Sharp { Asked, NotAsked };

    /// `about` is said after the knee's name to a screen reader, where several questions stand on one page.
    KneeQuestion(PainScaleSize size, Sharp sharp, const QString& about = {}, QWidget* parent = nullptr);
    [[nodiscard]] KneeAnswers answers() const;
    void clear();
    void setAnswers(const KneeAnswers& answers); ///< silent
    void setZoneNotes(const QStringList& notes);
    [[nodiscard]] PainScale* scale(patella::Knee knee) const {
        return m_scales[static_cast<std::size_t>(knee)];
    }

Q_SIGNALS:
    void answered(patella::Knee knee); ///< an answer was given, changed or taken back

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* sharpRow();
    [[nodiscard]] std::optional<std::size_t> focused() const;

    std::array<PainScale*, 2> m_scales{};
    std::array<Chip*, 2> m_sharp{};
};

} // namespace patella::ui
