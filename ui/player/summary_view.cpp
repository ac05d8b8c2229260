#include "ui/player/summary_view.h"

#include "ui/player/knee_question.h"
#include "ui/player/live_session.h"
#include "ui/player/summary_items.h"
#include "ui/player/summary_overview.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

QScrollArea* scrolling(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // what lies behind shows through
    return area;
}

} // namespace

SummaryView::SummaryView(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling(buildPage()), 1);
    column->addWidget(new Separator);
    column->addWidget(buildFooter());
}

QWidget* SummaryView::buildPage() {
    auto* page = new QWidget;
    m_columns = new QHBoxLayout(page);
    m_columns->setContentsMargins(64, 40, 64, 32);
    m_columns->setSpacing(48);
    m_columns->addWidget(buildLeft(), 4);
    m_columns->addWidget(m_right = buildRight(), 6);
    return page;
}

QWidget* SummaryView::buildLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = new TextLabel({}, Role::Hero);
    m_what = new TextLabel({}, Role::CardTitle, Token::Ink2);
    column->addWidget(m_title->wrapped());
    column->addSpacing(8);
    column->addWidget(m_what->wrapped());
    column->addSpacing(24);
    column->addWidget(m_overview = new SummaryOverview);
    column->addSpacing(24);
    column->addWidget(m_afterCard = questionCard(tr("And now, after the session?"), m_after, PainKind::End));
    column->addStretch(1);
    return left;
}

QWidget* SummaryView::buildRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    auto* done = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("What you did"), Role::CardTitle), 1);
    auto* later = new Tag(tr("Decided after tomorrow's answer"));
    later->setIconName(QStringLiteral("sunrise"));
    head->addWidget(later);
    done->body()->addLayout(head);
    done->body()->addWidget(new Separator);
    m_items = new SummaryItems;
    QScrollArea* list = scrolling(m_items);
    list->setMinimumHeight(grown(160, Role::Body));
    done->body()->addWidget(list, 1);
    column->addWidget(done, 1);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(20);
    m_highestCard = questionCard(tr("Highest during the session?"), m_highest, PainKind::During);
    m_lower->addWidget(m_highestCard, 3);
    m_noteCard = new Card;
    auto* title = new TextLabel(tr("A note for yourself"), Role::CardTitle);
    m_noteCard->body()->addWidget(title);
    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("A note for yourself"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(grown(72, Role::Body));
    m_note->installEventFilter(this);
    title->setBuddy(m_note);
    m_noteCard->body()->addWidget(m_note, 1);
    m_lower->addWidget(m_noteCard, 2);
    column->addLayout(m_lower);
    connect(m_items, &SummaryItems::corrected, this, &SummaryView::corrected);
    connect(m_items, &SummaryItems::rated, this,
            [this](std::size_t item, patella::Knee knee, const KneeAnswer& answer) {
                Q_EMIT itemRated(item, knee, answer);
                takeRating(PainKind::During, knee, answer, item);
            });
    return right;
}

Card* SummaryView::questionCard(const QString& title, KneeQuestion*& question, PainKind kind) {
    auto* card = new Card;
    card->body()->setSpacing(12);
    auto* heading = new TextLabel(title, Role::CardTitle);
    if (kind == PainKind::During)
        m_highestTitle = heading;
    card->body()->addWidget(heading->wrapped());
    const bool end = kind == PainKind::End; // the other one stands beside it and needs no switch of its own
    question = new KneeQuestion(end ? PainScaleSize::Summary : PainScaleSize::Card,
                                {.place = end, .painkiller = end}, title);
    card->body()->addWidget(question);
    card->body()->addStretch(1);
    connect(question, &KneeQuestion::answered, this, [this, asked = question, kind](Knee knee) {
        const KneeAnswer answer = asked->answers()[static_cast<std::size_t>(knee)];
        Q_EMIT rated(kind, knee, answer);
        takeRating(kind, knee, answer, std::nullopt);
    });
    return card;
}

QWidget* SummaryView::buildFooter() {
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(64, 16, 64, 16);
    m_tomorrow = new TextLabel(tr("One question tomorrow morning. It decides what comes next."), Role::Body,
                               Token::Ink2);
    m_done = new Button(tr("Done"), Button::Variant::Primary);
    m_done->setButtonSize(Button::Size::Dialog);
    m_done->setKeyHint(tr("Enter", "key"));
    row->addWidget(m_tomorrow->wrapped(), 1);
    row->addWidget(m_done);
    connect(m_done, &Button::clicked, this, &SummaryView::done);
    return footer;
}

void SummaryView::prepare(const LiveSession& session, const WallTime& started,
                          std::vector<PainRating> ratings) {
    m_ratings = std::move(ratings);
    const bool nothing = session.state() == SessionState::Discarded;
    m_title->setText(nothing ? tr("Another time, then") : tr("That's it for today"));
    m_what->setText(
        nothing ? tr("Nothing was done, so nothing is kept. That is fine: not today is an answer too.")
                : tr("%1, %2", "routine, date")
                      .arg(text(session.plan().name), Words::longDay(started.localDate())));
    for (QWidget* part : {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_afterCard), m_right,
                          static_cast<QWidget*>(m_tomorrow)})
        part->setVisible(!nothing);
    m_after->clear();
    m_after->setPainkiller(tookPainkiller(m_ratings));
    m_highest->clear();
    m_note->clear();
    m_noteSaid.clear();
    askHighest(session);
    m_items->setPlan(session.plan());
    refresh(session);
    showPain();
}

/// Once for all the exercises that were not asked about; nothing when all of them were.
void SummaryView::askHighest(const LiveSession& session) {
    const auto asked = [this](std::size_t item, patella::Knee knee) {
        return std::any_of(m_ratings.begin(), m_ratings.end(), [&](const PainRating& r) {
            return r.kind == PainKind::During && r.item == item && r.knee == knee;
        });
    };
    bool all = true;
    bool any = false;
    for (const SetRecord& set : session.recorded())
        for (const patella::Knee knee : bothSides) {
            any = any || asked(set.item, knee);
            all = all && asked(set.item, knee);
        }
    m_highestCard->setVisible(!all);
    m_highestTitle->setText(any ? tr("Highest in the other exercises?") : tr("Highest during the session?"));
}

void SummaryView::takeRating(PainKind kind, patella::Knee knee, const KneeAnswer& answer,
                             std::optional<std::size_t> item) {
    PainRating rating;
    rating.kind = kind;
    rating.knee = knee;
    rating.score = answer.score;
    rating.sharp = answer.sharp;
    rating.item = item;
    std::erase_if(m_ratings,
                  [&](const PainRating& r) { return r.kind == kind && r.knee == knee && r.item == item; });
    m_ratings.push_back(rating);
    showPain();
}

void SummaryView::refresh(const LiveSession& session) {
    m_overview->setDone(session.plan(), tallyOf(session.plan(), session.confirmed()), session.active());
    m_items->setRecords(session.confirmed());
}

void SummaryView::takeFocus() {
    if (m_afterCard->isHidden())
        m_done->setFocus();
    else
        m_after->scale(Knee::Left)->setFocus();
}

KneeAnswers SummaryView::highest() const {
    KneeAnswers highest;
    for (const PainRating& rating : m_ratings) {
        KneeAnswer& answer = highest[static_cast<std::size_t>(rating.knee)];
        if (rating.kind != PainKind::During)
            continue;
        answer.score = std::max(answer.score, rating.score); // none is lower than any
        answer.sharp = answer.sharp || rating.sharp;
    }
    return highest;
}

void SummaryView::showPain() {
    KneeAnswers before;
    for (const PainRating& rating : m_ratings)
        if (rating.kind == PainKind::Before)
            before[static_cast<std::size_t>(rating.knee)] = {rating.score, rating.sharp};
    m_overview->setPain(before, highest());
    m_items->setPain(m_ratings);
}

void SummaryView::keepNote() {
    constexpr int longest = 1'000'000; // what is kept; an essay has a twentieth
    const QString note = m_note->toPlainText().left(longest).trimmed();
    if (note == m_noteSaid)
        return;
    m_noteSaid = note;
    Q_EMIT noteWritten(note);
}

void SummaryView::done() {
    keepNote();
    Q_EMIT finished();
}

/// Enter is Done, but a number that is being typed is taken first.
void SummaryView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    QWidget* focus = focusWidget();
    if (qobject_cast<QAbstractSpinBox*>(focus))
        return;
    if (auto* button = qobject_cast<QAbstractButton*>(focus))
        button->click();
    else
        done();
}

bool SummaryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            done();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SummaryView::resizeEvent(QResizeEvent* /*event*/) {
    const double wide = width() / typeScale();
    m_columns->setDirection(wide < 900 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setDirection(wide < 1180 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = wide < 1180 ? 32 : 64;
    m_columns->setContentsMargins(side, wide < 1180 ? 24 : 40, side, 24);
}

} // namespace patella::ui
