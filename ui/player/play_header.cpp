#include "ui/player/play_header.h"

#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/phase_bar.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace patella::ui {

/// "11:40 left" in digits that do not move.
class PlayHeader::TimeLeft : public QWidget, public Spoken {
public:
    explicit TimeLeft(QWidget* parent)
        : QWidget(parent) {
        installSpoken();
        followTheme(this);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    bool setTime(const QString& time) {
        if (time == m_time)
            return false;
        if (time.size() != m_time.size())
            updateGeometry();
        m_time = time;
        update();
        return true;
    }
    void setScale(double scale) {
        m_scale = scale;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const double wide = tabularWidth(timeFont(), m_time) + gap() + wordWidth();
        return {static_cast<int>(std::ceil(wide)) + 2,
                static_cast<int>(std::ceil(QFontMetricsF(timeFont()).height()))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return PlayHeader::tr("%1 left").arg(m_time); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const double time = tabularWidth(timeFont(), m_time);
        painter.setPen(color(Token::Ink));
        painter.setFont(timeFont());
        drawTabular(painter, QRectF(0, 0, time, height()), Qt::AlignLeft | Qt::AlignVCenter, m_time);
        painter.setPen(color(Token::Ink2));
        painter.setFont(wordFont());
        const double drop = (QFontMetricsF(timeFont()).ascent() - QFontMetricsF(wordFont()).ascent()) / 2;
        painter.drawText(QRectF(time + gap(), drop * 0.6, width() - time - gap() + 2, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word());
    }

private:
    [[nodiscard]] static QString word() { return PlayHeader::tr("left", "time that is left"); }
    [[nodiscard]] QFont timeFont() const {
        QFont font = playerFont(Role::PlayerSet, m_scale);
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(28 * m_scale))));
        font.setWeight(QFont::DemiBold);
        return font;
    }
    [[nodiscard]] QFont wordFont() const { return playerFont(Role::PlayerHint, m_scale); }
    [[nodiscard]] double wordWidth() const { return QFontMetricsF(wordFont()).horizontalAdvance(word()); }
    [[nodiscard]] double gap() const { return 5 * m_scale; }

    QString m_time;
    double m_scale = 1.0;
};

PlayHeader::PlayHeader(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    m_bars = new PhaseBar(this);
    m_bars->setBarHeight(10);
    m_bars->setGaps(3, 14);
    m_left = new TimeLeft(this);
    row->addWidget(m_bars, 1, Qt::AlignTop);
    row->addWidget(m_left, 0, Qt::AlignVCenter);
}

void PlayHeader::setScale(double scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    layout()->setContentsMargins(px(40), px(22), px(40), 0);
    layout()->setSpacing(px(48));
    m_bars->setScale(scale);
    m_left->setScale(scale);
}

void PlayHeader::render(const PlayerView& view) {
    const bool second = m_left->setTime(PlayerWords::totalLeft(view.totalLeft, view.estimated));
    if (second || m_bars->segments().empty())
        showBars(view);
}

void PlayHeader::showBars(const PlayerView& view) {
    const bool resting = view.stage == Stage::Rest || view.stage == Stage::Switch;
    m_bars->setTrack(resting ? Token::RestTrack : Token::Track);
    std::vector<PhaseSegment> segments;
    for (std::size_t i = 0; i < view.bars.size(); ++i) {
        const ProgressBar& bar = view.bars[i];
        if (i == 0 || view.bars[i - 1].phase != bar.phase) {
            PhaseSegment segment;
            segment.label = Words::name(bar.phase);
            segment.color = Token::Accent;
            segments.push_back(std::move(segment));
        }
        PhaseSegment& segment = segments.back();
        segment.present = segment.present || bar.current;
        segment.items.push_back({std::chrono::duration<double>(bar.length).count(), bar.done});
    }
    m_bars->setSegments(std::move(segments));
}

} // namespace patella::ui
