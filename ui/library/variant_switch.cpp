#include "ui/library/variant_switch.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr int sideRoom = 6;
constexpr int wordFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

class VariantSwitch::Segment : public QAbstractButton {
public:
    Segment(Step step, const QString& above, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_step(step)
        , m_above(above) {
        setText(name);
        setAccessibleName(tr("%1: %2", "easier or harder, name").arg(above, name));
        setFocusPolicy(step == Step::This ? Qt::NoFocus : Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        FocusRing::setRadius(this, 9);
        followTheme(this);
    }

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        return lineHeight(Role::Hint) + wordsHeight(width) + 8;
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {grown(100, Role::Note), heightForWidth(grown(100, Role::Note))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {grown(60, Role::Note), lineHeight(Role::Hint) + lineHeight(Role::Note) + 8};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool here = m_step == Step::This;
        if (here)
            paintRound(painter, rect(), 9, color(Token::Surface), color(Token::Line), theme().lineWidth());
        else if (isDown() || underMouse())
            paintRound(painter, rect(), 9, color(Token::Line));
        const int words = wordsHeight(width());
        const int top = (height() - lineHeight(Role::Hint) - words) / 2;
        painter.setFont(roleFont(Role::Hint));
        painter.setPen(color(Token::Ink3));
        painter.drawText(QRect(0, top, width(), lineHeight(Role::Hint)), Qt::AlignCenter, m_above);
        painter.setFont(font(here));
        painter.setPen(color(here ? Token::Ink : Token::Ink2));
        painter.drawText(QRect(sideRoom, top + lineHeight(Role::Hint), width() - 2 * sideRoom, words),
                         wordFlags, text());
    }

private:
    static QFont font(bool here) {
        QFont font = roleFont(here ? Role::NoteStrong : Role::Note);
        if (!here)
            font.setWeight(QFont::Medium);
        return font;
    }
    [[nodiscard]] int wordsHeight(int width) const {
        const QRect room(0, 0, qMax(20, width - 2 * sideRoom), 4000);
        return qMax(lineHeight(Role::Note),
                    QFontMetrics(font(true)).boundingRect(room, wordFlags, text()).height() + 2);
    }

    Step m_step;
    QString m_above;
};

VariantSwitch::VariantSwitch(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setAccessibleName(tr("Easier or harder"));
    followTheme(this);
}

void VariantSwitch::add(Step step, const ExerciseId& id, const QString& name) {
    const QString above = step == Step::Easier   ? tr("Easier")
                          : step == Step::Harder ? tr("Harder")
                                                 : tr("This one");
    auto* segment = new Segment(step, above, name, this);
    if (step != Step::This)
        connect(segment, &QAbstractButton::clicked, this, [this, id, step] { Q_EMIT chosen(id, step); });
    m_row->addWidget(segment, 1);
    m_segments.push_back(segment);
}

QAbstractButton* VariantSwitch::button(Step step) const {
    for (Segment* segment : m_segments)
        if (segment->step() == step && step != Step::This)
            return segment;
    return nullptr;
}

void VariantSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, rect(), 12, color(Token::Well),
               theme().isHighContrast() ? color(Token::Ink) : QColor(), 2);
}

} // namespace patella::ui
