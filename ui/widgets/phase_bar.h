#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace patella::ui {

struct PhaseItem {
    double seconds = 0.0;
    double filled = 1.0; // 0 to 1
};

struct PhaseSegment {
    QString label;
    Token color = Token::Phase1;
    bool present = false; // its label is bold
    std::vector<PhaseItem> items;

    /// A segment of one item.
    static PhaseSegment whole(const QString& label, double seconds, Token color, double filled = 1.0);
    double seconds() const;
};

/// Phases by their time, with labels below. What is not filled shows the track.
class PhaseBar : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit PhaseBar(QWidget* parent = nullptr);
    void setSegments(std::vector<PhaseSegment> segments);
    const std::vector<PhaseSegment>& segments() const { return m_segments; }
    void setBarHeight(int height); // 8 to 14
    void setGaps(int item, int phase);
    void setLabelled(bool on);
    void setTrack(Token track);
    /// On the hero: Token::HeroText2.
    void setLabelColor(Token token, Token present);
    /// Follows the window as in the player instead of the font.
    void setScale(double scale);
    /// Where a segment's bar lies, for hit tests and tests.
    std::vector<QRectF> itemRects() const;
    /// Where each label stands and how much room it has: below its bar, moved a little where the next bar or
    /// the end of the bar would cut it. Of a segment without items an empty one.
    std::vector<QRectF> labelRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenName() const override;
    QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont labelFont(bool present) const;
    void paintLabels(QPainter& painter) const;

    std::vector<PhaseSegment> m_segments;
    int m_height = 10;
    int m_itemGap = 3;
    int m_phaseGap = 3;
    bool m_labelled = true;
    Token m_track = Token::Track;
    Token m_label = Token::Ink2;
    Token m_presentLabel = Token::Ink;
    double m_scale = 0.0;
};

} // namespace patella::ui
