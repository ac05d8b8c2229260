#pragma once
#include "ui/widgets/zone.h"

#include <QAbstractButton>

#include <optional>

namespace patella::ui {

/// One rating: zone icon and number in the zone's colours. A button when it can be changed, else only shown.
class PainBadge : public QAbstractButton {
    Q_OBJECT

public:
    /// `name` says what it rates ("Right knee, before"); the value is added to it.
    explicit PainBadge(const QString& name, QWidget* parent = nullptr);
    std::optional<int> score() const { return m_score; }
    void setScore(std::optional<int> score);
    void setZones(PainZones zones);
    /// The score before a correction, struck out at the right.
    void setFormer(std::optional<int> score);
    void setEditable(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void nameIt();
    int boxWidth() const;

    QString m_name;
    std::optional<int> m_score;
    std::optional<int> m_former;
    PainZones m_zones;
};

} // namespace patella::ui
