#include "ui/history/session_pane.h"

#include "src/session/past_session.h"
#include "ui/history/exercises_card.h"
#include "ui/history/pain_card.h"
#include "ui/history/session_title.h"
#include "ui/history/when_card.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/type.h"

#include <QBoxLayout>

namespace patella::ui {

namespace {

constexpr int sideWidth = 292;    ///< of the right column, at the default font
constexpr int stackedBelow = 720; ///< width under which the columns stand one below the other

} // namespace

SessionPane::SessionPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new SessionTitle)
    , m_merge(new Button({}, Button::Variant::Quiet))
    , m_delete(new Button(tr("Delete"), Button::Variant::Quiet))
    , m_pain(new PainCard)
    , m_exercises(new ExercisesCard)
    , m_when(new WhenCard)
    , m_note(new NoteCard) {
    m_delete->setIconName(QStringLiteral("trash"));
    m_delete->setAccessibleName(tr("Delete this session"));
    m_scroll = new PageScroll(columns(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    m_merge->setIconName(QStringLiteral("layers"));
    m_merge->hide();
    head->addWidget(m_merge, 0, Qt::AlignTop);
    head->addWidget(m_delete, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    connect(m_delete, &QAbstractButton::clicked, this, &SessionPane::removeWanted);
    connect(m_merge, &QAbstractButton::clicked, this, &SessionPane::mergeWanted);
    connect(m_when, &WhenCard::changeWanted, this, &SessionPane::timeWanted);
    connect(m_note, &NoteCard::changeWanted, this, &SessionPane::noteWanted);
    connect(m_exercises, &ExercisesCard::correctWanted, this, &SessionPane::setsWanted);
    connect(m_pain, &PainCard::scoreWanted, this, &SessionPane::scoreWanted);
    connect(&theme(), &Theme::fontChanged, this, &SessionPane::arrange);
    arrange();
}

QWidget* SessionPane::columns() {
    auto* inside = new QWidget;
    auto* main = new QWidget;
    auto* left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(16);
    left->addWidget(m_pain);
    left->addWidget(m_exercises);
    left->addStretch(1);
    m_side = new QWidget;
    auto* right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(m_when);
    right->addWidget(m_note);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_side);
    return inside;
}

void SessionPane::setDetail(const SessionDetail& detail, std::optional<Soreness> soreness) {
    const bool same = m_shown == detail.summary.id;
    m_shown = detail.summary.id;
    m_detail = detail;
    const SessionSummary& summary = detail.summary;
    m_title->setTexts(SessionWords::name(summary), Words::longDay(summary.date));
    m_pain->setRatings(detail.pain);
    m_pain->setSoreness(soreness);
    m_exercises->setDetail(detail);
    m_when->setSummary(summary);
    m_when->setEnteredLater(enteredLater(detail));
    m_note->setNote(detail.note);
    if (!same)
        m_scroll->toTop();
}

void SessionPane::setMergeable(const QString& with) {
    m_merge->setVisible(!with.isEmpty());
    m_merge->setText(tr("Merge"));
    m_merge->setAccessibleName(tr("Merge with %1", "session and time").arg(with));
    m_merge->setToolTip(plainToolTip(m_merge->accessibleName()));
}

void SessionPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SessionPane::arrange() {
    const int side = qRound(sideWidth * typeScale());
    const bool stacked = width() - PageScroll::rightMargin < stackedBelow * typeScale();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(stacked ? 0 : side);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
    m_columns->setStretch(0, stacked ? 0 : 1);
    m_columns->setStretch(1, stacked ? 1 : 0);
}

} // namespace patella::ui
