#pragma once
#include "src/session/pain_check.h"
#include "ui/widgets/pain_scale.h"

#include <QWidget>

#include <array>

class QLayout;

namespace patella::ui {

class Chip;
class KneeWhere;
class SwitchRow;

/// One question about both knees: a pain scale each, and where that is asked whether it is sharp, where it is
/// and a painkiller. Digits rate the knee in focus, Tab goes to the other, Backspace takes an answer back.
class KneeQuestion : public QWidget {
    Q_OBJECT
public:
    struct Asks {
        bool sharp = false;
        bool place = false;
        bool painkiller = true;
    };

    /// `about` is said after the knee's name to a screen reader, where several questions stand on one page.
    KneeQuestion(PainScaleSize size, const Asks& asks, const QString& about = {}, QWidget* parent = nullptr);
    [[nodiscard]] KneeAnswers answers() const;
    void clear();
    void setAnswers(const KneeAnswers& answers); ///< silent
    void setPainkiller(bool taken);              ///< silent
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
    void addPlaces();
    void addPainkiller();
    [[nodiscard]] std::optional<std::size_t> focused() const;

    std::array<PainScale*, 2> m_scales{};
    std::array<Chip*, 2> m_sharp{};
    KneeWhere* m_where = nullptr;
    SwitchRow* m_painkiller = nullptr;
};

} // namespace patella::ui
