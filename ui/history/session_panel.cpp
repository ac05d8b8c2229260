#include "ui/history/session_panel.h"

#include "ui/history/session_list.h"
#include "ui/history/session_list_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace patella::ui {

SessionPanel::SessionPanel(QWidget* parent)
    : Card(parent)
    , m_model(new SessionListModel(this))
    , m_list(new SessionList(m_model))
    , m_search(new SearchField(tr("Search in names and notes")))
    , m_all(new Chip(tr("All")))
    , m_painful(new Chip(tr("Pain 4+")))
    , m_deleted(new Chip(tr("Deleted")))
    , m_stays(
          new TextLabel(tr("These stay here for ever; nothing goes by itself. Put back, they count again."),
                        Role::Note, Token::Ink2))
    , m_noMatch(new EmptyState(QString(), QString(), tr("Show all")))
    , m_stack(new QStackedLayout) {
    setAccessibleName(tr("History"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SessionPanel::refilter);
    for (Chip* chip : {m_painful, m_deleted})
        connect(chip, &QAbstractButton::toggled, this, &SessionPanel::refilter);
    connect(&theme(), &Theme::fontChanged, this, &SessionPanel::arrangeTitle, Qt::QueuedConnection);
    connect(m_noMatch, &EmptyState::triggered, this, &SessionPanel::clearFilters);
    connect(m_list, &SessionList::currentMoved, this, &SessionPanel::follow);
    connect(m_list, &SessionList::removeWanted, this, &SessionPanel::removeWanted);
    connect(m_list, &SessionList::changeWanted, this, &SessionPanel::changeWanted);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &SessionPanel::changeWanted);
}

void SessionPanel::build() {
    QVBoxLayout* layout = body();
    const QMargins padding = layout->contentsMargins();
    layout->setContentsMargins(0, padding.top(), 0, 12);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding.left(), 0, padding.right(), 0);
    head->setSpacing(12);
    head->addLayout(titleRow());
    m_search->setAccessibleName(tr("Search in the names and notes of sessions"));
    m_search->setKeyHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    head->addWidget(m_search);
    head->addWidget(filters());
    head->addWidget(m_stays->wrapped());
    m_stays->hide();
    layout->addLayout(head);
    layout->addSpacing(4);
    m_noMatch->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("search"));
    auto* rows = new QWidget(this); // without a parent the layout would show it as a window
    auto* margins = new QHBoxLayout(rows);
    margins->setContentsMargins(12, 0, 2, 0);
    margins->addWidget(m_list);
    m_stack->addWidget(rows);
    auto* nothing = new QWidget(this);
    auto* top = new QVBoxLayout(nothing);
    top->setContentsMargins(16, 32, 24, 0);
    top->addWidget(m_noMatch);
    top->addStretch(1);
    m_stack->addWidget(nothing);
    layout->addLayout(m_stack, 1);
}

QLayout* SessionPanel::titleRow() {
    m_titleRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_titleRow->setSpacing(4);
    m_titleRow->addWidget(new TextLabel(tr("History"), Role::CardTitle));
    auto* note = new Button(tr("Note"), Button::Variant::Quiet);
    note->setIconName(QStringLiteral("note"));
    note->setAccessibleName(tr("Add a note to a day"));
    auto* add = new Button(tr("Add past"), Button::Variant::Tonal);
    add->setIconName(QStringLiteral("plus"));
    add->setAccessibleName(tr("Add a session that you did without the app"));
    add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (Button* button : {note, add}) {
        button->setButtonSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch(); // below the title they keep to the left
    m_titleRow->addStretch(1);
    m_titleRow->addLayout(buttons);
    connect(add, &QAbstractButton::clicked, this, &SessionPanel::addWanted);
    connect(note, &QAbstractButton::clicked, this, &SessionPanel::addNoteWanted);
    return m_titleRow;
}

void SessionPanel::arrangeTitle() {
    int wide = 0;
    for (int i = 0; i < m_titleRow->count(); ++i)
        wide += m_titleRow->itemAt(i)->sizeHint().width() + m_titleRow->spacing();
    const QMargins around = static_cast<QLayout*>(m_titleRow->parent())->contentsMargins();
    const bool fits = wide <= width() - around.left() - around.right();
    m_titleRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SessionPanel::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrangeTitle();
}

QWidget* SessionPanel::filters() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* group = new QButtonGroup(this);
    for (Chip* chip : {m_all, m_painful, m_deleted}) {
        chip->setCheckable(true);
        chip->setSmall(true);
        chip->setMark(Chip::Mark::None);
        group->addButton(chip);
        layout->addWidget(chip);
    }
    m_all->setChecked(true);
    m_all->setAccessibleName(tr("All sessions"));
    m_painful->setAccessibleName(tr("Sessions with a rating of 4 or more"));
    m_deleted->hide();
    layout->addStretch();
    return row;
}

void SessionPanel::setToday(LocalDate today) { m_model->setToday(today); }

void SessionPanel::setSummaries(std::vector<SessionSummary> newestFirst) {
    const SessionId wanted = m_next.empty() ? m_current : m_next;
    m_next = {};
    m_settling = true;
    m_model->setSummaries(std::move(newestFirst));
    restore(wanted);
}

void SessionPanel::setNotes(const std::vector<SessionNote>& ofSessions, std::vector<PinnedNote> pinned) {
    const SessionId same = m_current;
    m_settling = true;
    m_model->setNotes(ofSessions, std::move(pinned));
    restore(same);
}

void SessionPanel::setRemoved(std::vector<RemovedSession> lastFirst) {
    const SessionId same = m_current;
    m_settling = true;
    m_model->setRemoved(std::move(lastFirst));
    m_deleted->setVisible(m_model->removedSessions() > 0);
    m_deleted->setCount(m_model->removedSessions());
    m_deleted->setAccessibleName(tr("Deleted sessions, to be put back: %1").arg(m_model->removedSessions()));
    if (m_model->removedSessions() == 0 && m_deleted->isChecked())
        m_all->setChecked(true);
    m_settling = true;
    restore(same);
}

void SessionPanel::remove(const SessionId& id) {
    const int row = m_model->find(id).row();
    m_settling = true;
    m_model->remove(id);
    m_list->select(m_model->nearest(row));
    restore(current() ? current()->id : SessionId());
}

const SessionSummary* SessionPanel::current() const {
    return currentRemoved() ? nullptr : m_model->session(m_list->currentIndex());
}

const RemovedSession* SessionPanel::currentRemoved() const {
    return m_model->removed(m_list->currentIndex());
}

const PinnedNote* SessionPanel::currentNote() const { return m_model->note(m_list->currentIndex()); }

bool SessionPanel::empty() const { return m_model->empty(); }

void SessionPanel::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void SessionPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SessionPanel::refilter() {
    m_settling = true;
    m_stays->setVisible(m_deleted->isChecked());
    m_model->setSearch(m_search->text());
    m_model->setShow(m_deleted->isChecked()   ? SessionListModel::Show::Removed
                     : m_painful->isChecked() ? SessionListModel::Show::Painful
                                              : SessionListModel::Show::All);
    restore(m_current);
}

/// After a change of the rows: the same session where it is still there, else the first.
void SessionPanel::restore(const SessionId& id) {
    QModelIndex same = m_model->find(id);
    if (!same.isValid())
        same = m_model->findNote(m_currentKey);
    m_list->select(same.isValid() ? same : m_model->nearest(0));
    m_settling = false;
    showFound();
    follow();
}

void SessionPanel::showFound() {
    const bool nothing = m_model->shownRows() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    const QString words = m_search->text().simplified();
    m_noMatch->actionButton()->setText(m_model->filtered() ? tr("Show all") : tr("Show deleted"));
    if (!m_model->filtered())
        return m_noMatch->setTexts(tr("No session here"), tr("Deleted ones can be put back."));
    if (m_deleted->isChecked())
        m_noMatch->setTexts(tr("Nothing found"), tr("No deleted session has “%1” in its name.").arg(words));
    else if (words.isEmpty())
        m_noMatch->setTexts(tr("No pain of 4 or more"), tr("Every session here stayed below that."));
    else if (m_painful->isChecked())
        m_noMatch->setTexts(tr("Nothing fits both"),
                            tr("No session with pain of 4 or more has “%1” in its name or note.").arg(words));
    else
        m_noMatch->setTexts(tr("Nothing found"), tr("No session or note has “%1” in it.").arg(words));
}

void SessionPanel::clearFilters() {
    if (!m_model->filtered())
        return m_deleted->setChecked(true);
    m_search->clear();
    m_all->setChecked(true);
    focusList();
}

std::string SessionPanel::key() const {
    if (const RemovedSession* removed = currentRemoved())
        return "removed " + removed->summary.id.value;
    if (const PinnedNote* note = currentNote())
        return note->uuid;
    return current() ? current()->id.value : std::string();
}

void SessionPanel::follow() {
    if (m_settling)
        return;
    const std::string now = key();
    if (now == m_currentKey)
        return;
    m_currentKey = now;
    m_current = current() ? current()->id : SessionId();
    Q_EMIT currentChanged();
}

} // namespace patella::ui
