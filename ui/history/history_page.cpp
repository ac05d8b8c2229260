#include "ui/history/history_page.h"

#include "ui/history/session_pane.h"
#include "ui/history/session_panel.h"
#include "ui/platform/clock.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QStackedLayout>

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
    , m_pane(new SessionPane) {
    setAccessibleName(tr("History"));
    setToday(SystemClock().wall().localDate());
    m_stack->addWidget(waitingPage());
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(sessionsPage());
    connect(m_panel, &SessionPanel::currentChanged, this, &HistoryPage::follow);
    connect(m_panel, &SessionPanel::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_pane, &SessionPane::removeWanted, this, &HistoryPage::removeCurrent);
    connect(m_pane, &SessionPane::scoreWanted, this, [this](PainKind kind) {
        if (const SessionSummary* current = m_panel->current())
            Q_EMIT scoreWanted(current->id, kind);
    });
    connect(&theme(), &Theme::fontChanged, this, &HistoryPage::arrange);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &HistoryPage::focusSearch);
    arrange();
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
    QSizePolicy policy = m_pane->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the list stays where it is
    m_pane->setSizePolicy(policy);
    m_pane->setVisible(false);
    layout->addWidget(m_pane, 1);
    return page;
}

void HistoryPage::arrange() { m_panel->setFixedWidth(std::min(qRound(panelWidth * typeScale()), 420)); }

void HistoryPage::setToday(LocalDate today) { m_panel->setToday(today); }

void HistoryPage::setLoading() { m_stack->setCurrentIndex(Waiting); }

void HistoryPage::setSummaries(std::vector<SessionSummary> newestFirst) {
    m_stack->setCurrentIndex(newestFirst.empty() ? Empty : Sessions);
    const SessionSummary* before = m_panel->current();
    const SessionId same = before ? before->id : SessionId();
    m_panel->setSummaries(std::move(newestFirst));
    if (hasFocus()) // it came before what there is to focus
        focusMain();
    if (const SessionSummary* now = m_panel->current(); now && now->id == same)
        Q_EMIT detailWanted(same); // a rating or a note may have come in since
}

void HistoryPage::setDetail(const SessionDetail& detail, std::optional<Soreness> soreness) {
    const SessionSummary* current = m_panel->current();
    if (!current || current->id != detail.summary.id)
        return;
    m_pane->setDetail(detail, soreness);
    m_pane->setVisible(true);
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
    else
        m_pane->setVisible(false);
}

void HistoryPage::removeCurrent() {
    const SessionSummary* current = m_panel->current();
    if (!current)
        return;
    const SessionId id = current->id;
    const QString said = tr("%1 on %2 deleted", "session, day")
                             .arg(SessionWords::name(*current), Words::longDay(current->date));
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

void HistoryPage::restore(const SessionId& id) {
    m_panel->chooseNext(id);
    Q_EMIT restoreSession(id);
}

} // namespace patella::ui
