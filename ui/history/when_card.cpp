#include "ui/history/when_card.h"

#include "ui/history/done_mark.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace patella::ui {

namespace {

/// An icon of the look beside a fact; it says nothing that the words do not.
class FactIcon : public QWidget {
public:
    explicit FactIcon(const QString& name)
        : m_name(name) {
        followTheme(this);
    }
    [[nodiscard]] QSize sizeHint() const override { return {iconSide(18), lineHeight(Role::Body)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = iconSide(18);
        paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side), m_name, color(Token::Ink2));
    }

private:
    QString m_name;
};

} // namespace

class WhenCard::StateMark : public QWidget {
public:
    StateMark() { followTheme(this); }
    void setState(SessionState state) {
        m_state = state;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {iconSide(18), lineHeight(Role::Body)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = iconSide(18);
        paintDoneMark(painter, QRectF(0, (height() - side) / 2.0, side, side), m_state);
    }

private:
    SessionState m_state = SessionState::Open;
};

WhenCard::WhenCard(QWidget* parent)
    : Card(parent)
    , m_mark(new StateMark) {
    setAccessibleName(tr("When"));
    body()->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("When"), Role::CardTitle), 1);
    auto* change = new Button(tr("Change"), Button::Variant::Quiet);
    change->setButtonSize(Button::Size::Small);
    change->setAccessibleName(tr("Change the day, time and length"));
    head->addWidget(change);
    body()->addLayout(head);
    connect(change, &QAbstractButton::clicked, this, &WhenCard::changeWanted);
    m_date = addFact(new FactIcon(QStringLiteral("cal")));
    m_time = addFact(new FactIcon(QStringLiteral("clock")));
    m_minutes = addFact(new FactIcon(QStringLiteral("tempo")));
    m_state = addFact(m_mark);
    m_later = new TextLabel(tr("Entered later, done without the app"), Role::Note, Token::Ink2);
    body()->addWidget(m_later->wrapped());
    setEnteredLater(false);
}

void WhenCard::setEnteredLater(bool on) { m_later->setVisible(on); }

TextLabel* WhenCard::addFact(QWidget* mark) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* label = new TextLabel({}, Role::Body);
    row->addWidget(label->wrapped(), 1);
    body()->addLayout(row);
    return label;
}

void WhenCard::setSummary(const SessionSummary& summary) {
    m_date->setText(Words::longDay(summary.date));
    m_time->setText(tr("Began at %1", "time of day").arg(Words::timeOfDay(summary.started)));
    m_minutes->setText(tr("%1 active", "21 min").arg(Words::minutes(summary.active)));
    m_state->setText(tr("%1, %2", "Done, 4 of 5 exercises")
                         .arg(SessionWords::state(summary.state), SessionWords::itemsDone(summary)));
    m_mark->setState(summary.state);
}

NoteCard::NoteCard(QWidget* parent)
    : Card(parent)
    , m_change(new Button({}, Button::Variant::Quiet))
    , m_text(new TextLabel({}, Role::Body)) {
    setAccessibleName(tr("Note"));
    body()->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Note"), Role::CardTitle), 1);
    m_change->setButtonSize(Button::Size::Small);
    head->addWidget(m_change);
    body()->addLayout(head);
    connect(m_change, &QAbstractButton::clicked, this, &NoteCard::changeWanted);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_text->wrapped());
}

void NoteCard::setNote(const std::string& note) {
    m_text->setText(text(note));
    m_text->setVisible(!note.empty());
    m_change->setText(note.empty() ? tr("Write one") : tr("Change"));
    m_change->setAccessibleName(note.empty() ? tr("Write a note about this session")
                                             : tr("Change the note about this session"));
}

} // namespace patella::ui
