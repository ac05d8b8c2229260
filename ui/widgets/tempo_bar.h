#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace patella::ui {

/// The parts of one repetition, as long as their seconds: "Up 2", "Hold 1", "Down 3".
class TempoBar : public QWidget, public Spoken {
    Q_OBJECT

public:
    struct Part {
        QString label;
        double seconds = 1.0;
    };

    explicit TempoBar(QWidget* parent = nullptr);
    void setParts(std::vector<Part> parts);
    /// The part under way and how far it is; those before it are full. -1: none yet.
    void setPresent(int index, double fraction);
    void setScale(double scale);
    void setTrack(Token track);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QRectF> rects() const;

    std::vector<Part> m_parts;
    int m_present = -1;
    double m_fraction = 0.0;
    double m_scale = 1.0;
    Token m_track = Token::Track;
};

} // namespace patella::ui
