#include "ui/today/check_row.h"

#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int barHigh = 6;

/// A tick when it is met, else an empty ring.
class MetMark : public QWidget {
public:
    explicit MetMark(bool met)
        : m_met(met) {
        followTheme(this);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {iconSide(20), lineHeight(Role::Body)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = iconSide(18);
        const QRectF ring(0, (height() - side) / 2, side, side);
        if (!m_met)
            return paintRound(painter, ring, side / 2, {}, color(Token::Line2), 1.5);
        paintRound(painter, ring, side / 2, color(Token::Accent));
        paintIcon(painter, ring.adjusted(3, 3, -3, -3), u"check", color(Token::OnAccent));
    }

private:
    bool m_met;
};

class FillBar : public QWidget {
public:
    explicit FillBar(double share)
        : m_share(share) {
        followTheme(this);
        setFixedHeight(barHigh);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBar(painter, rect(), m_share, color(Token::Accent), color(Token::Well));
    }

private:
    double m_share;
};

} // namespace

CheckRow::CheckRow(const CheckState& state, QWidget* parent)
    : QWidget(parent) {
    const bool answered = std::holds_alternative<AnsweredCheck>(state.check.what);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new MetMark(state.met()), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* words = (new TextLabel(text(state.check.text), Role::Body, Token::Ink))->wrapped();
    words->setAccessibleDescription(PlanWords::filled(state));
    column->addWidget(words);
    if (const QString missing = PlanWords::missing(state); !missing.isEmpty() && !state.met())
        column->addWidget((new TextLabel(missing, Role::Note, Token::Ink2))->wrapped());
    if (!answered && state.need > 1)
        column->addWidget(new FillBar(static_cast<double>(std::min(state.have, state.need)) / state.need));
    column->addStretch(1);
    row->addLayout(column, 1);
    if (answered) {
        auto* button = new Button(state.met() ? tr("Again") : tr("Answer"),
                                  state.met() ? Button::Variant::Quiet : Button::Variant::Tonal, this);
        button->setButtonSize(Button::Size::Small);
        button->setAccessibleDescription(text(state.check.text));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, &CheckRow::answerWanted);
    } else {
        row->addWidget(new TextLabel(PlanWords::filled(state), Role::Note, Token::Ink2), 0, Qt::AlignTop);
    }
}

} // namespace patella::ui
