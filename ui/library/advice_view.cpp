#include "ui/library/advice_view.h"

#include "ui/library/advice_card.h"
#include "ui/library/reading_column.h"
#include "ui/library/topic_list.h"
#include "ui/library/widths.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace patella::ui {

namespace {
constexpr int widestCard = 760; // lines stay readable
constexpr int topicsWidth = 264;
} // namespace

AdviceView::AdviceView(QWidget* parent)
    : QWidget(parent)
    , m_topics(new TopicList(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_none(new EmptyState(QString(), QString(), tr("Clear the search"), m_stack)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // so that the arrows scroll where there is nothing to press
    m_scroll->setAccessibleName(tr("Statements"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_none->setDrawing(EmptyState::Drawing::Icon, QStringLiteral("search"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_none);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_topics);
    row->addWidget(m_stack, 1);
    connect(m_topics, &TopicList::topicChanged, this, &AdviceView::showTopic);
    connect(m_none, &EmptyState::triggered, this, &AdviceView::emptyQueryWanted);
}

void AdviceView::setContent(const LibraryContent& content) {
    m_content = content;
    m_search = content.advice ? AdviceSearch(*content.advice) : AdviceSearch();
    m_total = static_cast<int>(m_search.find({}).size());
    m_shown.clear();
    search();
}

void AdviceView::setQuery(const QString& query) {
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void AdviceView::search() {
    m_hits = m_search.find(utf8(m_query));
    std::vector<TopicModel::Row> rows;
    for (const AdviceHit& hit : m_hits) {
        if (rows.empty() || rows.back().topic != hit.topic)
            rows.push_back({hit.topic, text((*m_content.advice)[hit.topic].title), 0});
        ++rows.back().count;
    }
    m_none->setTexts(tr("Nothing is said about “%1”").arg(m_query.trimmed()),
                     tr("Try another word, such as “shoes” or “ice”."));
    m_stack->setCurrentWidget(m_hits.empty() && m_total > 0 ? static_cast<QWidget*>(m_none) : m_scroll);
    m_topics->show(std::move(rows));
    Q_EMIT foundChanged();
}

void AdviceView::showTopic() {
    if (!isVisible()) // made when it is first looked at
        return;
    const int topic = m_topics->currentTopic();
    std::vector<AdviceHit> shown;
    for (const AdviceHit& hit : m_hits)
        if (topic >= 0 && hit.topic == static_cast<std::size_t>(topic))
            shown.push_back(hit);
    if (shown == m_shown && m_scroll->widget())
        return;
    m_shown = std::move(shown);
    m_cards.clear();
    auto* page = new ReadingColumn;
    page->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    if (topic >= 0)
        column->addWidget((new TextLabel(text((*m_content.advice)[static_cast<std::size_t>(topic)].title),
                                         Role::Figure, Token::Ink, page))
                              ->wrapped());
    for (const AdviceHit& hit : m_shown) {
        auto* card = new AdviceCard((*m_content.advice)[hit.topic].items[hit.item], m_content, page);
        connect(card, &AdviceCard::exerciseRequested, this, &AdviceView::exerciseRequested);
        connect(card, &AdviceCard::itemRequested, this, &AdviceView::showItem, Qt::QueuedConnection);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    column->addStretch(1);
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(page);
    fitPage();
    page->followInTabOrder(m_scroll);
    m_scroll->verticalScrollBar()->setValue(0);
}

void AdviceView::showItem(const std::string& id) {
    for (const AdviceHit& hit : m_search.find({})) {
        if ((*m_content.advice)[hit.topic].items[hit.item].id != id)
            continue;
        if (std::find(m_hits.begin(), m_hits.end(), hit) == m_hits.end())
            Q_EMIT emptyQueryWanted();
        m_topics->select(hit.topic);
    }
    for (AdviceCard* card : m_cards)
        card->setChosen(card->itemId() == id);
    QTimer::singleShot(0, this, [this, id] { // after the new cards have their places
        for (AdviceCard* card : m_cards)
            if (card->itemId() == id) {
                m_scroll->ensureWidgetVisible(card, 0, 24);
                if (QWidget* first = card->nextInFocusChain(); first && card->isAncestorOf(first))
                    first->setFocus(Qt::OtherFocusReason);
            }
    });
}

bool AdviceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitPage();
    return QWidget::eventFilter(watched, event);
}

void AdviceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showTopic();
}

/// The margin at the right keeps the lines short. (A widest card would not: layouts reckon heights without
/// it.)
void AdviceView::fitPage() {
    if (const QWidget* page = m_scroll->widget())
        page->layout()->setContentsMargins(0, 0,
                                           qMax(16, m_scroll->viewport()->width() - widthOf(widestCard)), 24);
}

void AdviceView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_topics->setFixedWidth(qMin(widthOf(topicsWidth), width() * 2 / 5));
}

} // namespace patella::ui
