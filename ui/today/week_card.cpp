#include "ui/today/week_card.h"

#include "ui/text/session_words.h"
#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int markSide = 30;
constexpr int mostMarks = 12;

} // namespace

/// One day: its date, a kneecap when it was trained, a shoe when it was run, and the name of what was done.
class WeekCard::DayCell : public QWidget, public Spoken {
public:
    DayCell() {
        installSpoken();
        followTheme(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    /// `past` is said of a day that has passed with nothing done.
    void set(const WeekDay& day, LocalDate today, const QString& due, const QString& past) {
        m_today = day.date == today;
        m_past = day.date < today;
        m_trained = !day.sessions.empty();
        m_ran = !m_trained && !day.runs.empty();
        m_day = Words::day(day.date);
        m_spoken = TodayWords::dayLine(day, today);
        m_name.clear();
        m_amount.clear();
        if (m_trained) {
            m_name = SessionWords::name(day.sessions.back());
            m_amount = Words::minutes(day.sessions.back().active);
        } else if (m_ran) {
            m_name = WeekCard::tr("Run");
            m_amount = TodayWords::kilometres(day.runs.back().metres);
        } else if (m_past) {
            m_name = past;
        } else if (m_today) {
            m_name = due;
        } else if (!day.planned.empty()) {
            m_name = text(day.planned.front());
        }
        m_name = m_name.simplified();
        sayChanged(this);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {92, 22 + lineHeight(Role::Note) * 2 + markSide + lineHeight(Role::Hint) + 14};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {44, sizeHint().height()}; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return m_spoken; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_today)
            paintRound(painter, rect(), 12, color(Token::Softer),
                       theme().isHighContrast() ? color(Token::Line) : QColor(), 2);
        double y = 8;
        y += line(painter, y, m_day, m_today ? Role::NoteStrong : Role::Note,
                  m_today ? Token::AccentInk : Token::Ink2);
        y += 6;
        paintMark(painter, QRectF((width() - markSide) / 2.0, y, markSide, markSide));
        y += markSide + 8;
        y += line(painter, y, m_name, Role::HintStrong,
                  m_trained || m_ran || m_today ? Token::Ink : Token::Ink3);
        line(painter, y + 2, m_amount, Role::Hint, Token::Ink3);
    }

private:
    void paintMark(QPainter& painter, const QRectF& rect) const {
        if (m_ran) {
            paintIcon(painter, rect.adjusted(3, 3, -3, -3), u"runs", color(Token::Ink2));
            return;
        }
        if (m_trained) {
            paintKneecap(painter, rect, color(Token::Accent));
            paintIcon(painter, rect.adjusted(7, 5, -7, -9), u"check", color(Token::OnAccent));
        } else {
            paintKneecap(painter, rect.adjusted(1, 1, -1, -1), {},
                         color(m_today ? Token::Accent : Token::Line2), m_past ? 1.2 : 1.8);
        }
    }
    double line(QPainter& painter, double y, const QString& words, Role role, Token ink) const {
        const QFont font = roleFont(role);
        const QRectF box(3, y, width() - 6, lineHeight(role));
        painter.setFont(font);
        painter.setPen(color(ink));
        painter.drawText(box, Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
        return box.height();
    }

    QString m_day;
    QString m_name;
    QString m_amount;
    QString m_spoken;
    bool m_today = false;
    bool m_past = false;
    bool m_trained = false;
    bool m_ran = false;
};

/// A small kneecap for each week in a row.
class WeekCard::StreakMarks : public QWidget {
public:
    StreakMarks() {
        followTheme(this);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(int weeks) {
        m_weeks = std::min(weeks, mostMarks);
        setVisible(m_weeks > 0);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_weeks * 14, lineHeight(Role::Body)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        for (int i = 0; i < m_weeks; ++i)
            paintKneecap(painter, QRectF(i * 14, (height() - 12) / 2.0, 12, 12), color(Token::Accent));
    }

private:
    int m_weeks = 0;
};

WeekCard::WeekCard(QWidget* parent)
    : Card(parent)
    , m_line(new TextLabel({}, Role::Note, Token::Ink2))
    , m_runs(new Button(tr("Runs"), Button::Variant::Quiet))
    , m_marks(new StreakMarks)
    , m_streak(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("This week"));
    body()->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("This week"), Role::CardTitle));
    head->addStretch(1);
    head->addWidget(m_line);
    auto* run = new Button(tr("Add a run"), Button::Variant::Quiet, this);
    run->setIconName(QStringLiteral("plus"));
    m_runs->setIconName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("All your runs"));
    for (Button* button : {m_runs, run}) {
        button->setInk(Token::Accent);
        button->setButtonSize(Button::Size::Small);
        head->addWidget(button);
    }
    connect(m_runs, &QAbstractButton::clicked, this, &WeekCard::runsWanted);
    connect(run, &QAbstractButton::clicked, this, &WeekCard::addRun);
    body()->addLayout(head);
    auto* days = new QHBoxLayout;
    days->setSpacing(0);
    for (DayCell*& cell : m_cells) {
        cell = new DayCell;
        days->addWidget(cell, 1);
    }
    body()->addLayout(days);
    body()->addWidget(new Separator);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_marks, 0, Qt::AlignTop);
    foot->addWidget(m_streak->wrapped(), 1);
    body()->addLayout(foot);
}

void WeekCard::render(const TodayView& view) {
    m_line->setText(TodayWords::weekLine(view.week));
    m_runs->setVisible(view.runs > 0);
    const QString due = view.kind == DayKind::Due && view.offer ? text(view.offer->routine.name)
                        : view.kind == DayKind::Due             ? QString()
                                                                : tr("Rest");
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->set(view.week.days[i], view.date, due, view.firstDay ? QString() : tr("Rest"));
    m_marks->set(view.week.inARow);
    m_streak->setText(TodayWords::streakLine(view.week));
}

} // namespace patella::ui
