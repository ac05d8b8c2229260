#include "ui/widgets/charts/chart_frame.h"

#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patella::ui {

ChartFrame::ChartFrame(const QString& title, QWidget* chart, QWidget* parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_title(new TextLabel(title, Role::CardTitle))
    , m_hint(new TextLabel({}, Role::Hint, Token::Ink2))
    , m_legend(new ChartLegend)
    , m_button(new IconButton(QStringLiteral("table"), tr("Show as table")))
    , m_figureRow(new QWidget)
    , m_number(new TextLabel({}, Role::PageTitle))
    , m_words(new TextLabel({}, Role::Body, Token::Ink2))
    , m_stack(new QStackedWidget)
    , m_chart(chart)
    , m_table(new ChartTableView(title))
    , m_empty(new EmptyState(tr("Your line starts here."),
                             tr("Two mornings, and you see how your knees answer."))) {
    setAccessibleName(title);
    m_head->setSpacing(12);
    m_head->addWidget(m_title->wrapped(), 1);
    m_head->addWidget(m_hint, 0, Qt::AlignVCenter);
    m_head->addWidget(m_legend, 0, Qt::AlignVCenter);
    m_head->addWidget(m_button, 0, Qt::AlignTop);
    auto* figures = new QHBoxLayout(m_figureRow);
    figures->setContentsMargins(0, 0, 0, 0);
    m_words->setContentsMargins(0, 0, 0, 3); // both stand on one line
    figures->setSpacing(8);
    figures->addWidget(m_number, 0, Qt::AlignBottom);
    figures->addWidget(m_words, 1, Qt::AlignBottom);
    for (QWidget* each : {m_chart, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(each);
    body()->setSpacing(8);
    body()->addLayout(m_head);
    body()->addWidget(m_figureRow);
    body()->addWidget(m_stack, 1);
    m_button->setCheckable(true);
    for (QWidget* each : {static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_hint),
                          static_cast<QWidget*>(m_legend), m_figureRow})
        each->hide();
    connect(m_button, &QAbstractButton::clicked, this, &ChartFrame::showTable);
}

void ChartFrame::setTitle(const QString& title) {
    m_title->setText(title);
    m_table->setAccessibleName(title);
    setAccessibleName(title);
}

void ChartFrame::setLegend(std::vector<LegendItem> items) {
    m_legend->setItems(std::move(items));
    showState();
}

void ChartFrame::setHint(const QString& words) {
    m_hint->setText(words);
    showState();
}

void ChartFrame::setFigure(const QString& number, const QString& words) {
    m_number->setText(number);
    m_words->setText(words);
    showState();
}

void ChartFrame::setTable(std::function<ChartTable()> table) {
    m_source = std::move(table);
    showState();
}

void ChartFrame::setEmptyTexts(const QString& title, const QString& text) { m_empty->setTexts(title, text); }

void ChartFrame::setState(State state) {
    m_state = state;
    if (auto* trend = qobject_cast<TrendChart*>(m_chart))
        trend->setLoading(state == State::Loading);
    showState();
}

/// Beside the title where both have room on one line, else below it.
void ChartFrame::placeLegend() {
    const QFontMetricsF metrics(roleFont(Role::CardTitle));
    const QMargins margins = body()->contentsMargins();
    double needs =
        metrics.horizontalAdvance(m_title->text()) + m_legend->sizeHint().width() + 2 * m_head->spacing() + 2;
    if (!m_button->isHidden())
        needs += m_button->sizeHint().width() + m_head->spacing();
    if (!m_hint->isHidden())
        needs += m_hint->sizeHint().width() + m_head->spacing();
    const bool below = needs > width() - margins.left() - margins.right();
    if (below == m_legendBelow)
        return;
    m_legendBelow = below;
    if (below) {
        m_head->removeWidget(m_legend);
        body()->insertWidget(1, m_legend);
    } else {
        body()->removeWidget(m_legend);
        m_head->insertWidget(m_head->indexOf(m_button), m_legend, 0, Qt::AlignVCenter);
    }
}

void ChartFrame::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    placeLegend();
}

bool ChartFrame::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest)
        placeLegend();
    return Card::event(event);
}

bool ChartFrame::isTableShown() const { return m_state == State::Ready && m_button->isChecked(); }

void ChartFrame::showTable(bool on) {
    const bool shown = on && m_source && m_state == State::Ready;
    m_button->setChecked(shown);
    if (shown)
        m_table->setTable(m_source());
    showState();
    Q_EMIT tableShown(shown);
}

void ChartFrame::refreshTable() {
    if (isTableShown())
        m_table->setTable(m_source());
}

void ChartFrame::showState() {
    const bool ready = m_state == State::Ready;
    const bool table = isTableShown();
    m_button->setVisible(ready && m_source);
    m_button->setName(table ? tr("Show as chart") : tr("Show as table"));
    m_button->setIconName(table ? QStringLiteral("trend") : QStringLiteral("table"));
    m_hint->setVisible(m_state != State::Empty && !m_hint->text().isEmpty());
    m_legend->setVisible(m_state != State::Empty && !table && !m_legend->items().empty());
    m_figureRow->setVisible(ready && !m_number->text().isEmpty());
    m_chart->setEnabled(ready);
    placeLegend();
    m_stack->setCurrentWidget(m_state == State::Empty ? static_cast<QWidget*>(m_empty)
                              : table                 ? static_cast<QWidget*>(m_table)
                                                      : m_chart);
}

} // namespace patella::ui
