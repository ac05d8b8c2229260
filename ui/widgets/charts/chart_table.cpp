#include "ui/widgets/charts/chart_table.h"

#include "ui/widgets/charts/chart_axis.h"
#include "ui/widgets/charts/chart_reading.h"
#include "ui/widgets/type.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <memory>

namespace patella::ui {

namespace {

QString tr(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("patella::ui::Chart", text, note);
}

QString dateCell(int day, const QLocale& locale) {
    return locale.toString(QDate::fromJulianDay(2440588 + day), QStringLiteral("ddd d MMM yyyy"));
}

using Cell = std::function<QString(int day)>;

/// All texts of one day, joined.
template <typename T>
QString textsOf(const std::vector<T>& all, int day) {
    QStringList texts;
    for (const T& each : all)
        if (each.day == day)
            texts << each.text;
    return texts.join(QStringLiteral(", "));
}

constexpr int cellPadding = 7; // with the style's own, the header's

/// Cells begin where their headers do.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem inner = option;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        inner.rect.adjust(cellPadding, 0, 0, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding, 0);
    }
};

/// Tabs and line breaks would break a copied row.
QString flat(QString cell) {
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

ChartTable tableOf(const TrendData& data, const QLocale& locale) {
    const auto own = std::make_shared<const TrendData>(data);
    auto days = daysWithSomething(*own);
    std::reverse(days.begin(), days.end());
    ChartTable table;
    std::vector<Cell> columns;
    const auto add = [&](const QString& header, Cell cell) {
        table.headers << header;
        columns.push_back(std::move(cell));
    };
    add(tr("Day"), [locale](int day) { return dateCell(day, locale); });
    for (std::size_t i = 0; i < own->series.size(); ++i) {
        const ChartSeries& series = own->series[i];
        if (!series.marks.empty())
            add(series.name, [own, i, locale](int day) { return marksOn(own->series[i], day, locale); });
        if (!series.line.empty())
            add(series.lineName.isEmpty() || series.marks.empty()
                    ? series.name
                    : tr("%1, %2", "series, name of its mean").arg(series.name, series.lineName),
                [own, i, locale](int day) { return lineOn(own->series[i], day, locale); });
    }
    for (std::size_t i = 0; i < own->lanes.size(); ++i)
        add(own->lanes[i].name, [own, i](int day) {
            const std::vector<int>& all = own->lanes[i].days;
            return std::binary_search(all.begin(), all.end(), day) ? tr("yes") : QString();
        });
    if (!own->decisions.empty())
        add(tr("Decision"), [own](int day) { return textsOf(own->decisions, day); });
    if (!own->notes.empty())
        add(tr("Note"), [own](int day) { return textsOf(own->notes, day); });
    table.rows = static_cast<int>(days.size());
    table.cell = [days = std::move(days), columns = std::move(columns)](int row, int column) {
        return columns[static_cast<std::size_t>(column)](days[static_cast<std::size_t>(row)]);
    };
    return table;
}

ChartTable tableOf(const CalendarData& data, const QString& dayHeader, const QString& wordsHeader,
                   const QLocale& locale) {
    const auto days = std::make_shared<const std::vector<CalendarDay>>(data.days);
    return {{dayHeader, wordsHeader}, static_cast<int>(days->size()), [days, locale](int row, int column) {
                const CalendarDay& day = (*days)[days->size() - 1 - static_cast<std::size_t>(row)];
                return column == 0 ? dateCell(day.day, locale) : day.words;
            }};
}

ChartTable tableOf(const BarData& data, const QLocale& locale) {
    const auto own = std::make_shared<const BarData>(data);
    const bool planned = std::any_of(own->bars.begin(), own->bars.end(),
                                     [](const ChartBar& bar) { return bar.plan.has_value(); });
    QStringList headers{own->firstColumn.isEmpty() ? tr("Week from") : own->firstColumn,
                        own->doneWord.isEmpty() ? tr("Done") : own->doneWord};
    if (planned)
        headers << (own->planWord.isEmpty() ? tr("Planned") : own->planWord);
    if (!own->unit.isEmpty())
        for (qsizetype i = 1; i < headers.size(); ++i)
            headers[i] = tr("%1, %2", "column, unit").arg(headers[i], own->unit);
    return {headers, static_cast<int>(own->bars.size()), [own, locale](int row, int column) {
                const ChartBar& bar = own->bars[own->bars.size() - 1 - static_cast<std::size_t>(row)];
                if (column == 0)
                    return dateCell(bar.day, locale);
                if (column == 1)
                    return chartNumber(bar.done, locale);
                return bar.plan ? chartNumber(*bar.plan, locale) : QString();
            }};
}

ChartTable tableOf(const std::vector<MeterRow>& rows, const QString& labelHeader,
                   const QString& valueHeader) {
    return {{labelHeader, valueHeader}, static_cast<int>(rows.size()), [rows](int row, int column) {
                const MeterRow& each = rows[static_cast<std::size_t>(row)];
                return column == 0 ? each.label : each.text;
            }};
}

void ChartTableModel::setTable(ChartTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_table.rows; }

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_table.cell)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.cell(index.row(), index.column());
    if (role == Qt::AccessibleTextRole) { // an empty cell says so, with its column
        const QString cell = m_table.cell(index.row(), index.column());
        return tr("%1: %2", "column, cell")
            .arg(m_table.headers[index.column()], cell.isEmpty() ? tr("nothing") : cell);
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_table.headers.size())
        return m_table.headers[section];
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

ChartTableView::ChartTableView(const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this)) {
    setModel(m_model);
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    const auto fit = [this] { verticalHeader()->setDefaultSectionSize(lineHeight(Role::Body) + 12); };
    fit();
    connect(&theme(), &Theme::fontChanged, this, fit);
}

void ChartTableView::setTable(ChartTable table) {
    m_model->setTable(std::move(table));
    horizontalHeader()->setResizeContentsPrecision(30); // the first rows tell how wide
    resizeColumnsToContents();
}

QString ChartTableView::copied() const {
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    const bool all = chosen.size() < 2;
    int firstColumn = 0;
    int lastColumn = m_model->columnCount() - 1;
    std::vector<int> rows;
    if (all) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    } else {
        firstColumn = lastColumn;
        lastColumn = 0;
        for (const QModelIndex& index : chosen) {
            firstColumn = std::min(firstColumn, index.column());
            lastColumn = std::max(lastColumn, index.column());
            rows.push_back(index.row());
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    QStringList lines;
    const auto line = [&](const std::function<QVariant(int)>& cell) {
        QStringList cells;
        for (int column = firstColumn; column <= lastColumn; ++column)
            cells << flat(cell(column).toString());
        lines << cells.join(QLatin1Char('\t'));
    };
    line([&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const int row : rows)
        line([&](int column) {
            const QModelIndex index = m_model->index(row, column);
            return all || selectionModel()->isSelected(index) ? index.data() : QVariant();
        });
    return lines.join(QLatin1Char('\n'));
}

void ChartTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copied());
    else
        QTableView::keyPressEvent(event);
}

} // namespace patella::ui
