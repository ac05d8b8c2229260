#pragma once
#include <QScrollArea>

class QHBoxLayout;

namespace patella::ui {

/// What a page scrolls: no frame, no fill, the page's margins at right and below. The scroll bar stands in
/// the right margin, so nothing moves when it comes.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int rightMargin = 32;
    static constexpr int bottomMargin = 24;

    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);
    void toTop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepMargin(bool barShown);

    QHBoxLayout* m_layout;
};

} // namespace patella::ui
