#pragma once
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace patella::ui {

class IconButton;
class PageHeader;
class SearchField;
class Segmented;

/// Title with the count, the switch between exercises and good to know, the search. In two rows when one is
/// too narrow.
class LibraryHeader : public QWidget {
    Q_OBJECT

public:
    enum class Side { Exercises, GoodToKnow };

    explicit LibraryHeader(QWidget* parent = nullptr);

    /// `widest` is the longest it may get, so that the rows stay where they are while one types.
    void setCount(const QString& count, const QString& widest);
    [[nodiscard]] Side side() const;
    void setSide(Side side); ///< silent
    [[nodiscard]] SearchField& search() { return *m_search; }

Q_SIGNALS:
    void sideChanged();
    void queryChanged(const QString& query);
    void newExercise();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    PageHeader* m_title;
    Segmented* m_sides;
    SearchField* m_search;
    IconButton* m_new;
    QString m_count;
    QString m_widest;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second;
};

} // namespace patella::ui
