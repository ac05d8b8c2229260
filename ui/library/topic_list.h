#pragma once
#include "src/library/advice.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace patella::ui {

/// Topics that have something to show, with how many statements.
class TopicModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { CountRole = Qt::UserRole };
    struct Row {
        std::size_t topic = 0;
        QString title;
        int count = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Row> m_rows;
};

class TopicDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The topics of Good to know; the current one is kept when the rows change and it is still there.
class TopicList : public QListView {
    Q_OBJECT

public:
    explicit TopicList(QWidget* parent = nullptr);

    void show(std::vector<TopicModel::Row> rows);
    /// Index of the topic in the content; -1 for none.
    [[nodiscard]] int currentTopic() const;
    void select(std::size_t topic);

Q_SIGNALS:
    void topicChanged();

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    TopicModel* m_model;
    bool m_replacing = false;
};

} // namespace patella::ui
