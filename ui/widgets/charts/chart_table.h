#pragma once
#include "ui/widgets/charts/chart_data.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>
#include <QTableView>

#include <functional>

namespace patella::ui {

/// A chart in words. Cells are asked for as they come into view.
struct ChartTable {
    QStringList headers;
    int rows = 0;
    std::function<QString(int row, int column)> cell;
};

/// A row a day that has something, the latest first.
ChartTable tableOf(const TrendData& data, const QLocale& locale = {});
ChartTable tableOf(const CalendarData& data, const QString& dayHeader, const QString& wordsHeader,
                   const QLocale& locale = {});
ChartTable tableOf(const BarData& data, const QLocale& locale = {});
ChartTable tableOf(const std::vector<MeterRow>& rows, const QString& labelHeader, const QString& valueHeader);

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(ChartTable table);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

/// Read only. Ctrl+C copies what is chosen, or all of it, as lines of cells with tabs between, headers first.
class ChartTableView : public QTableView {
    Q_OBJECT

public:
    explicit ChartTableView(const QString& name, QWidget* parent = nullptr);
    void setTable(ChartTable table);
    QString copied() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChartTableModel* m_model;
};

} // namespace patella::ui
