#pragma once
#include "src/library/advice_search.h"
#include "ui/library/library_content.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace patella::ui {

class AdviceCard;
class EmptyState;
class TopicList;

/// Good to know: topics at the left, the statements of the current one at the right.
class AdviceView : public QWidget {
    Q_OBJECT

public:
    explicit AdviceView(QWidget* parent = nullptr);

    void setContent(const LibraryContent& content);
    void setQuery(const QString& query);
    [[nodiscard]] int found() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] TopicList& topics() { return *m_topics; }

Q_SIGNALS:
    void foundChanged();
    void exerciseRequested(const ExerciseId& id);
    void emptyQueryWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showTopic();
    void fitPage();
    void showItem(const std::string& id);

    LibraryContent m_content;
    AdviceSearch m_search;
    QString m_query;
    std::vector<AdviceHit> m_hits;
    std::vector<AdviceHit> m_shown; ///< the cards that stand there now
    std::vector<AdviceCard*> m_cards;
    int m_total = 0;
    TopicList* m_topics;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_none;
};

} // namespace patella::ui
