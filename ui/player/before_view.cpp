#include "ui/player/before_view.h"

#include "ui/player/key_hints.h"
#include "ui/player/knee_question.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int columnWidth = 768;

} // namespace

BeforeView::BeforeView(QWidget* parent)
    : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(scroll);
    auto* page = new QWidget;
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(32, 24, 32, 24);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    sides->addStretch(1);
    sides->addLayout(column, 20);
    sides->addStretch(1);
    column->addStretch(1);
    buildHead(column);
    m_question = new KneeQuestion(PainScaleSize::Dialog, KneeQuestion::Asks{});
    m_question->setMaximumWidth(columnWidth);
    column->addWidget(m_question);
    column->addSpacing(24);
    m_bar = new MessageBar(MessageBar::Kind::Info);
    m_bar->setMaximumWidth(columnWidth);
    column->addWidget(m_bar);
    column->addSpacing(24);
    buildFooter(column);
    column->addStretch(1);
    scroll->setWidget(page);
    connect(m_question, &KneeQuestion::answered, this, &BeforeView::follow);
}

void BeforeView::buildHead(QVBoxLayout* column) {
    m_what = new TextLabel({}, Role::CardTitle, Token::AccentInk);
    column->addWidget(m_what->wrapped());
    column->addSpacing(8);
    column->addWidget(
        (new TextLabel(tr("How do your knees feel before you start?"), Role::PageTitle))->wrapped());
    column->addSpacing(8);
    m_previous = new TextLabel({}, Role::Body, Token::Ink2);
    column->addWidget(m_previous->wrapped());
    m_changes = new TextLabel({}, Role::Body, Token::Ink2);
    column->addWidget(m_changes->wrapped());
    column->addSpacing(32);
}

void BeforeView::buildFooter(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_start = new Button(tr("Start"), Button::Variant::Primary);
    m_start->setButtonSize(Button::Size::Start);
    m_start->setKeyHint(tr("Enter", "key"));
    m_notToday = new Button(tr("Not today"));
    m_skip = new Button(tr("Skip the question"), Button::Variant::Quiet);
    for (Button* button : {m_notToday, m_skip})
        button->setButtonSize(Button::Size::Dialog);
    for (Button* button : {m_start, m_notToday, m_skip})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(new KeyHints({{{tr("0–9"), tr("X")}, {}}, {{tr("Tab", "key")}, {}}}));
    auto* box = new QWidget;
    box->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    box->setMaximumWidth(columnWidth);
    column->addWidget(box);
    connect(m_start, &Button::clicked, this, [this] { Q_EMIT started(answers()); });
    connect(m_skip, &Button::clicked, this, [this] { Q_EMIT started({}); });
    connect(m_notToday, &Button::clicked, this, [this] { Q_EMIT left(answers()); });
}

void BeforeView::prepare(const SessionPlan& plan, const QStringList& changes) {
    m_loading =
        static_cast<int>(std::count_if(plan.items.begin(), plan.items.end(), [](const PlannedItem& item) {
            return item.kneeLoad != KneeLoad::Low;
        }));
    m_what->setText(
        tr("%1, %2", "routine, how long it takes").arg(text(plan.name), PlayerWords::lasting(plan)));
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
    m_question->clear();
    follow();
}

void BeforeView::setPrevious(std::optional<PainScore> left, std::optional<PainScore> right) {
    const auto words = [](std::optional<PainScore> score) { return PlayerWords::answer({score, false}); };
    m_previous->setText(
        left || right
            ? tr("Last time before you started: left knee %1; right knee %2.").arg(words(left), words(right))
            : QString());
    m_previous->setVisible(left || right);
}

KneeAnswers BeforeView::answers() const { return m_question->answers(); }

void BeforeView::takeFocus() { m_question->scale(Knee::Left)->setFocus(); }

void BeforeView::follow() {
    const bool much = onlyLowLoadFits(answers());
    m_notToday->setVisible(much);
    m_skip->setVisible(!anyAnswered(answers()));
    if (!much) {
        m_bar->setKind(MessageBar::Kind::Info);
        m_bar->setMessage(tr("Your answer is compared with tomorrow morning's."),
                          tr("Leave a knee open if you cannot say."));
        return;
    }
    m_bar->setKind(MessageBar::Kind::TooMuch);
    m_bar->setMessage(
        tr("Today, low-load movement is what fits."),
        m_loading == 0
            ? tr("All of this session is low load. Go gently, or leave it for today: both are fine.")
            : tr("This session has %n exercise(s) above a low load. A rest day counts too.", "", m_loading));
}

void BeforeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left({});
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
        button->click();
    else
        m_start->click();
}

} // namespace patella::ui
