#pragma once
#include "ui/widgets/motion.h"

namespace patella::test {

/// Motion as asked for until the end of the scope.
class MotionScope {
public:
    explicit MotionScope(bool reduced)
        : m_before(ui::motion::reduced()) {
        ui::motion::setReduced(reduced);
    }
    ~MotionScope() { ui::motion::setReduced(m_before); }
    MotionScope(const MotionScope&) = delete;
    MotionScope& operator=(const MotionScope&) = delete;

private:
    bool m_before;
};

} // namespace patella::test
