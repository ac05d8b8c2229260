#include "ui/history/history_page.h"

#include "src/session/merging.h"
#include "ui/history/plain_pane.h"
#include "ui/history/session_pane.h"
#include "ui/history/session_panel.h"
#include "ui/platform/clock.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int panelWidth = 324; ///< at the default font
constexpr int emptyWidth = 480;
enum Shown { Waiting, Empty, Sessions };

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_panel(new SessionPanel)
    , m_pane(new SessionPane)
    , m_plain(new PlainPane) {
    setAccessibleName(tr("History"));
    setToday(SystemClock().wall().localDate());
    m_stack->addWidget(waitingPage());
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(sessionsPage());
    connect(m_panel, &SessionPanel::currentChanged, this, &HistoryPage::follow);
    connectPanes();
    connect(&theme(), &Theme::fontChanged, this, &HistoryPage::arrange);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &HistoryPage::focusSearch);
    arrange();
}

void HistoryPage::connectPanes() {
    connect(m_panel, &SessionPanel::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_panel, &SessionPanel::changeWanted, this, &HistoryPage::changeCurrent);
    connect(m_panel, &SessionPanel::addWanted, this, &HistoryPage::addPastWanted);
    connect(m_panel, &SessionPanel::addNoteWanted, this, [this] {
        const SessionSummary* current = m_panel->current();
        const PinnedNote* note = m_panel->currentNote();
        Q_EMIT addNoteWanted(current ? current->date : note ? note->date : m_today);
    });
    connect(m_pane, &SessionPane::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_pane, &SessionPane::timeWanted, this, &HistoryPage::changeCurrent);
    connect(m_pane, &SessionPane::setsWanted, this,
            [this](std::size_t item) { Q_EMIT setsWanted(m_pane->detail(), item); });
    connect(m_pane, &SessionPane::noteWanted, this,
            [this] { Q_EMIT noteWanted(m_pane->detail().summary.id, m_pane->detail().note); });
    connect(m_pane, &SessionPane::mergeWanted, this, [this] {
        const SessionSummary* current = m_panel->current();
        if (const SessionSummary* with = current ? mergeable(m_summaries, current->id) : nullptr)
            Q_EMIT mergeWanted(current->id, with->id);
    });
    connect(m_pane, &SessionPane::scoreWanted, this, [this](PainKind kind) {
        if (const SessionSummary* current = m_panel->current())
            Q_EMIT scoreWanted(current->id, kind);
    });
    connect(m_plain, &PlainPane::firstWanted, this, &HistoryPage::changeCurrent);
    connect(m_plain, &PlainPane::secondWanted, this, &HistoryPage::removeCurrent);
    auto* add = new QShortcut(QKeySequence(QKeySequence::New), this);
    add->setContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &HistoryPage::addPastWanted);
}

QWidget* HistoryPage::waitingPage() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new TextLabel(tr("Reading your sessions…"), Role::Body, Token::Ink2), 0,
                      Qt::AlignCenter);
    return page;
}

QWidget* HistoryPage::emptyPage() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* empty = new EmptyState(tr("Your sessions gather here"),
                                 tr("Each one with what you did, set by set, and how your knees answered."),
                                 tr("Start the first session"));
    empty->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("history"));
    connect(empty, &EmptyState::triggered, this, &HistoryPage::startFirstSession);
    empty->setMinimumWidth(qRound(emptyWidth * std::min(typeScale(), 1.5)));
    auto* row = new QHBoxLayout; // stretches, not alignment: wrapped lines get their height
    row->addStretch(1);
    row->addWidget(empty);
    row->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

QWidget* HistoryPage::sessionsPage() {
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(12, 24, 0, 0);
    layout->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 24);
    left->addWidget(m_panel);
    layout->addLayout(left);
    auto* panes = new QWidget; // the list stays where it is when nothing is chosen
    m_panes = new QStackedLayout(panes);
    m_panes->addWidget(new QWidget);
    m_panes->addWidget(m_pane);
    m_panes->addWidget(m_plain);
    layout->addWidget(panes, 1);
    return page;
}

void HistoryPage::arrange() { m_panel->setFixedWidth(std::min(qRound(panelWidth * typeScale()), 420)); }

void HistoryPage::setToday(LocalDate today) {
    m_today = today;
    m_panel->setToday(today);
}

void HistoryPage::setLoading() { m_stack->setCurrentIndex(Waiting); }

void HistoryPage::setSummaries(std::vector<SessionSummary> newestFirst) {
    const bool inside = isAncestorOf(QApplication::focusWidget());
    const bool begins = m_stack->currentIndex() != Sessions;
    m_stack->setCurrentIndex(newestFirst.empty() && m_noNotes && m_noRemoved ? Empty : Sessions);
    m_summaries = newestFirst;
    const SessionSummary* before = m_panel->current();
    const SessionId same = before ? before->id : SessionId();
    m_panel->setSummaries(std::move(newestFirst));
    if (hasFocus() || (inside && begins)) // it came before what there is to focus
        focusMain();
    if (const SessionSummary* now = m_panel->current(); now && now->id == same)
        Q_EMIT detailWanted(same); // a rating or a note may have come in since
}

void HistoryPage::setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned) {
    m_noNotes = pinned.empty();
    m_panel->setNotes(ofSessions, std::move(pinned));
    if (m_panel->currentNote())
        follow(); // its words may be others
}

void HistoryPage::setRemoved(std::vector<RemovedSession> lastFirst) {
    m_noRemoved = lastFirst.empty();
    m_panel->setRemoved(std::move(lastFirst));
}

void HistoryPage::showMergeable() {
    const SessionSummary* current = m_panel->current();
    const SessionSummary* with = current ? mergeable(m_summaries, current->id) : nullptr;
    m_pane->setMergeable(with ? HistoryPage::tr("%1 at %2", "session, time of day")
                                    .arg(SessionWords::name(*with), Words::timeOfDay(with->started))
                              : QString());
}

void HistoryPage::setDetail(const SessionDetail& detail, std::optional<Soreness> soreness) {
    const SessionSummary* current = m_panel->current();
    if (!current || current->id != detail.summary.id)
        return;
    m_pane->setDetail(detail, soreness);
    showMergeable();
    m_panes->setCurrentWidget(m_pane);
}

void HistoryPage::chooseNext(const SessionId& id) { m_panel->chooseNext(id); }

void HistoryPage::focusSearch() {
    if (m_stack->currentIndex() == Sessions)
        m_panel->focusSearch();
}

void HistoryPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusMain();
}

/// Whoever gives the page the keyboard means its list, or what there is instead.
void HistoryPage::focusMain() {
    if (m_stack->currentIndex() == Sessions)
        m_panel->focusList();
    else if (m_stack->currentIndex() == Empty)
        m_stack->currentWidget()->findChild<EmptyState*>()->actionButton()->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::follow() {
    if (const SessionSummary* current = m_panel->current())
        Q_EMIT detailWanted(current->id);
    else if (const RemovedSession* removed = m_panel->currentRemoved()) {
        WallTime at = removed->summary.started;
        at.utcMs = removed->removedUtcMs;
        m_plain->setTexts(
            SessionWords::name(removed->summary), Words::longDay(removed->summary.date),
            tr("Deleted on %1. The coach does not see it. It stays here until you put it back.", "day")
                .arg(Words::longDay(at.localDate())));
        m_plain->setActions(tr("Put back"), QStringLiteral("undo"));
        m_panes->setCurrentWidget(m_plain);
    } else if (const PinnedNote* note = m_panel->currentNote()) {
        m_plain->setTexts(tr("Note"), Words::longDay(note->date), text(note->text));
        m_plain->setActions(tr("Change"), QStringLiteral("edit"), tr("Delete"));
        m_panes->setCurrentWidget(m_plain);
    } else {
        m_panes->setCurrentIndex(0);
    }
}

/// Enter, F2: what there is to change of the row first.
void HistoryPage::changeCurrent() {
    if (const RemovedSession* removed = m_panel->currentRemoved())
        Q_EMIT putBackWanted(SessionSummary(removed->summary)); // a copy, as below
    else if (const PinnedNote* note = m_panel->currentNote())
        Q_EMIT changeNoteWanted(*note);
    else if (const SessionSummary* current = m_panel->current())
        Q_EMIT timeWanted(current->id);
}

void HistoryPage::removeCurrent() {
    if (const PinnedNote* note = m_panel->currentNote()) {
        Q_EMIT removeNoteWanted(*note);
        return;
    }
    if (const SessionSummary* current = m_panel->current())
        Q_EMIT removeWanted(SessionSummary(*current)); // a copy: the list may change under it
}

void HistoryPage::remove(const SessionId& id) {
    const auto own = std::find_if(m_summaries.begin(), m_summaries.end(),
                                  [&](const SessionSummary& each) { return each.id == id; });
    if (own == m_summaries.end())
        return;
    const QString said =
        tr("%1 on %2 deleted", "session, day").arg(SessionWords::name(*own), Words::longDay(own->date));
    m_panel->remove(id);
    if (m_panel->empty())
        m_stack->setCurrentIndex(Empty);
    Q_EMIT removeSession(id);
    const QPointer<HistoryPage> page(this);
    Q_EMIT notify(said, tr("Undo"), [page, id] {
        if (page)
            page->restore(id);
    });
}

void HistoryPage::putBack(const SessionSummary& session) {
    restore(session.id);
    const QPointer<HistoryPage> page(this);
    Q_EMIT notify(tr("%1 on %2 put back", "session, day")
                      .arg(SessionWords::name(session), Words::longDay(session.date)),
                  tr("Undo"), [page, id = session.id] {
                      if (page)
                          Q_EMIT page->removeSession(id);
                  });
}

void HistoryPage::restore(const SessionId& id) {
    m_panel->chooseNext(id);
    Q_EMIT restoreSession(id);
}

} // namespace patella::ui
