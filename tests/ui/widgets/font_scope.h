#pragma once
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>

namespace patella::test {

/// Another application font for the length of a test.
class FontScope {
public:
    explicit FontScope(double points) {
        ui::theme(); // sets the font it starts from
        m_before = QApplication::font();
        QFont font = m_before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    ~FontScope() { QApplication::setFont(m_before); }
    FontScope(const FontScope&) = delete;
    FontScope& operator=(const FontScope&) = delete;

private:
    QFont m_before;
};

} // namespace patella::test
