#pragma once
#include <QScrollArea>

class QVBoxLayout;

namespace patella::ui {

/// Scrolls a page's content upwards. It reaches into the page's right margin, so that the bar stands there
/// and the content keeps its width whether there is a bar or not.
class RoutineScroll : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int margin = 20; ///< of the page's right margin, for the bar

    explicit RoutineScroll(QWidget* parent = nullptr);
    /// Brings a part of the content into view, with some room around it.
    void reveal(const QRect& part);

private:
    void keepWidth();
    void fitContent();
};

} // namespace patella::ui
