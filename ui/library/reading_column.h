#pragma once
#include <QLayout>
#include <QWidget>

namespace patella::ui {

/// Content of a scroll area that is as high as its wrapped words need at the width it gets. (A plain widget
/// asks for the height that they would need at their narrowest, and leaves the rest empty.)
class ReadingColumn : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {layout() ? layout()->totalMinimumSize().width() : 0, 0};
    }

    /// Tab goes from `before` through what can be pressed here, in reading order; the last of it is returned.
    QWidget* followInTabOrder(QWidget* before) {
        for (QWidget* each : findChildren<QWidget*>())
            if (each->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, each);
                before = each;
            }
        return before;
    }
};

} // namespace patella::ui
