#include "ui/routine/routines_list.h"

#include "ui/routine/routine_card_list.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/scaled.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace patella::ui {

RoutinesList::RoutinesList(QWidget* parent)
    : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    addHead(*whole);
    m_scroll = new RoutineScroll(this);
    QWidget* content = m_scroll->widget();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, RoutineScroll::margin, 0);
    column->setSpacing(10);
    m_own = addSection(*column, tr("Yours"), m_ownHeading);
    m_noOwn = new EmptyState(tr("Your own routines will be here"),
                             tr("Build one from scratch, or open one below and make a copy to edit."),
                             tr("New routine"), content);
    m_noOwn->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("routine"));
    column->addWidget(m_noOwn);
    m_ready = addSection(*column, tr("Ready to start"), m_readyHeading);
    m_noMatch = new EmptyState(tr("No routine fits these words"),
                               tr("Try another word, or clear the search."), tr("Clear the search"), content);
    m_noMatch->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("search"));
    column->addWidget(m_noMatch);
    column->addStretch(1);
    whole->addWidget(m_scroll, 1);
    connectList(m_own, m_ready);
    connectList(m_ready, m_own);
    connect(m_noOwn, &EmptyState::triggered, this, &RoutinesList::newAsked);
    connect(m_noMatch, &EmptyState::triggered, m_search, &QLineEdit::clear);
    auto* search = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void RoutinesList::addHead(QVBoxLayout& column) {
    auto* head = new PageHeader(tr("Routines"), this);
    head->setContentsMargins(0, 0, RoutineScroll::margin, 0);
    m_search = new SearchField(tr("Search routines"), head);
    m_search->setAccessibleName(tr("Search routines"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F)
                             .toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' ')));
    m_search->setMinimumWidth(std::min(scaled(240), 300));
    head->addWidget(m_search);
    auto* make = new Button(tr("Make a routine"), Button::Variant::Secondary, head);
    make->setIconName(QStringLiteral("routine"));
    make->setToolTip(tr("For the time, equipment and knees of today"));
    head->addWidget(make);
    auto* add = new Button(tr("New routine"), Button::Variant::Secondary, head);
    add->setIconName(QStringLiteral("plus"));
    head->addWidget(add);
    column.addWidget(head);
    connect(m_search, &QLineEdit::textChanged, this, &RoutinesList::find);
    connect(m_search, &SearchField::resultsWanted, this, &RoutinesList::focusFirst);
    connect(make, &QAbstractButton::clicked, this, &RoutinesList::makeAsked);
    connect(add, &QAbstractButton::clicked, this, &RoutinesList::newAsked);
}

RoutineCardList* RoutinesList::addSection(QVBoxLayout& column, const QString& title, TextLabel*& heading) {
    heading = new TextLabel(title, Role::CardTitle, Token::Ink, this);
    column.addWidget(heading);
    auto* list = new RoutineCardList(title, this);
    column.addWidget(list);
    return list;
}

void RoutinesList::connectList(RoutineCardList* list, RoutineCardList*& other) {
    connect(list, &RoutineCardList::currentCardChanged, this, [this, list, &other] {
        if (!list->currentCard())
            return;
        other->clearCurrent();
        if (!m_filling)
            reveal(list);
    });
    const auto routine = [list]() -> const Routine* {
        return list->currentCard() ? &list->currentCard()->routine : nullptr;
    };
    connect(list, &RoutineCardList::startAsked, this,
            [this, routine] { Q_EMIT startAsked(Routine(*routine())); });
    connect(list, &RoutineCardList::openAsked, this,
            [this, routine] { Q_EMIT openAsked(RoutineId(routine()->id)); });
    connect(list, &RoutineCardList::menuAsked, this,
            [this, routine](const QPoint& at) { showMenu(*routine(), at); });
    connect(list, &RoutineCardList::removeAsked, this, [this, routine] {
        if (routine()->origin == RoutineOrigin::Own)
            Q_EMIT removeAsked(RoutineId(routine()->id));
    });
    connect(list, &RoutineCardList::leftAtEdge, this, [list, &other, this](int step) {
        const bool ahead = (step > 0) == (list == m_own);
        if (!ahead || other->routines().rowCount() == 0)
            return;
        other->setFocus(Qt::OtherFocusReason);
        other->setCurrentRow(step > 0 ? 0 : other->routines().rowCount() - 1);
    });
}

void RoutinesList::setRoutines(const std::vector<Routine>& ready, const std::vector<Routine>& own,
                               const ExerciseLibrary& library, const ExpandOptions& options) {
    const RoutineId held = current() ? current()->id : RoutineId();
    const auto cards = [&](const std::vector<Routine>& routines) {
        std::vector<RoutineCardView> views;
        views.reserve(routines.size());
        for (const Routine& routine : routines)
            views.push_back(routineCard(routine, library, options));
        return views;
    };
    m_filling = true; // what is current stays so, and the page stays where it is scrolled to
    m_hasOwn = !own.empty();
    m_own->routines().setCards(cards(own));
    m_ready->routines().setCards(cards(ready));
    refresh();
    select(held);
    m_filling = false;
}

void RoutinesList::find(const QString& query) {
    const RoutineId held = current() ? current()->id : RoutineId();
    m_own->routines().find(query);
    m_ready->routines().find(query);
    refresh();
    select(held);
}

void RoutinesList::refresh() {
    const bool own = m_own->routines().rowCount() > 0;
    const bool ready = m_ready->routines().rowCount() > 0;
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_own->setVisible(own);
    m_ready->setVisible(ready);
    m_noOwn->setVisible(!m_hasOwn && !searching);
    m_ownHeading->setVisible(own || (!m_hasOwn && !searching));
    m_readyHeading->setVisible(ready);
    m_noMatch->setVisible(searching && !own && !ready);
}

const Routine* RoutinesList::current() const {
    for (const RoutineCardList* list : {m_own, m_ready})
        if (const RoutineCardView* card = list->currentCard())
            return &card->routine;
    return nullptr;
}

void RoutinesList::select(const RoutineId& id) {
    for (RoutineCardList* list : {m_own, m_ready})
        if (const int row = list->routines().indexOf(id); row >= 0)
            return list->setCurrentRow(row);
    for (RoutineCardList* list : {m_own, m_ready})
        if (list->routines().rowCount() > 0)
            return list->setCurrentRow(0);
}

void RoutinesList::focusFirst() {
    for (RoutineCardList* list : {m_own, m_ready})
        if (list->currentCard())
            return list->setFocus(Qt::OtherFocusReason);
    m_search->setFocus(Qt::OtherFocusReason);
}

void RoutinesList::reveal(RoutineCardList* list) {
    const QRect box = list->visualRect(list->currentIndex());
    m_scroll->reveal(QRect(list->viewport()->mapTo(m_scroll->widget(), box.topLeft()), box.size()));
}

void RoutinesList::showMenu(const Routine& routine, const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RoutineId id = routine.id;
    menu->addAction(icon(u"layers", Token::Ink2), tr("Make a copy"), this,
                    [this, id] { Q_EMIT copyAsked(id); });
    menu->addAction(icon(u"print", Token::Ink2), tr("Print or save…"), this,
                    [this, id] { Q_EMIT printAsked(id); });
    menu->addAction(icon(u"export", Token::Ink2), tr("Share…"), this, [this, id] { Q_EMIT shareAsked(id); });
    if (routine.origin == RoutineOrigin::Own) {
        menu->addAction(icon(u"edit", Token::Ink2), tr("Rename"), this,
                        [this, id] { Q_EMIT renameAsked(id); });
        menu->addSeparator();
        menu->addAction(icon(u"trash", Token::Ink2), tr("Delete"), this,
                        [this, id] { Q_EMIT removeAsked(id); });
    }
    menu->popup(globalPos);
}

} // namespace patella::ui
