#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <variant>
#include <vector>

namespace patella::ui {

struct RingIdle {};
/// A thin arc in ink that empties.
struct RingGetReady {
    double left = 1.0;
};
/// One segment a rep; `current` counts from 1, its segment is filled to `fraction`.
struct RingReps {
    int count = 1;
    int current = 0;
    double fraction = 0.0;
};
struct RingHold {
    double left = 1.0;
};
struct RingRest {
    double left = 1.0;
};
/// What was done, by phase: drawn once over 900 ms.
struct RingDone {
    struct Part {
        double seconds = 0.0;
        Token color = Token::Phase1;
        double filled = 1.0;
    };
    std::vector<Part> parts;
};

using RingFace = std::variant<RingIdle, RingGetReady, RingReps, RingHold, RingRest, RingDone>;

/// The big ring, a box of 480 at scale 1. Repaints the arc for a face, the words only when they change.
class Ring : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit Ring(QWidget* parent = nullptr);
    /// min(width/1280, height/800) of the player's window.
    void setScale(double scale);
    void setBox(int side); // 480
    void setFace(RingFace face);
    const RingFace& face() const { return m_face; }
    /// "Down", "7", "of 12". An empty one leaves its place empty.
    void setWords(const QString& state, const QString& number, const QString& unit);
    void setLoud(bool loud);   ///< a number that fills the ring
    void setAlarm(bool alarm); ///< a dark disc with a light number: the end is near
    bool isLoud() const { return m_loud; }
    bool isAlarmed() const { return m_alarm; }
    QString number() const { return m_number; }

    struct Geometry {
        QRectF circle; // the arc's middle line
        qreal width = 0.0;
    };
    Geometry geometryFor(const RingFace& face) const;
    /// Start and span in degrees, clockwise from the top.
    static std::pair<double, double> repSegment(int index, int count, double radius, double gap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFace(QPainter& painter) const;
    void paintReps(QPainter& painter, const RingReps& reps) const;
    void paintDone(QPainter& painter, const RingDone& done) const;
    void paintArc(QPainter& painter, double left, Token arc, Token track) const;
    void paintWords(QPainter& painter) const;

    RingFace m_face;
    QString m_state;
    QString m_number;
    QString m_unit;
    double m_scale = 1.0;
    int m_box = 480;
    double m_drawn = 1.0;
    bool m_loud = false;
    bool m_alarm = false;
};

} // namespace patella::ui
