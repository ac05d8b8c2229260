#include "ui/widgets/motion.h"

#include <QVariantAnimation>

namespace patella::ui::motion {

namespace {

bool& reducedFlag() {
    static bool flag = false;
    return flag;
}

} // namespace

bool reduced() { return reducedFlag(); }
void setReduced(bool on) { reducedFlag() = on; }
int duration(int milliseconds) { return reduced() ? 0 : milliseconds; }

QVariantAnimation* run(QObject* owner, int milliseconds, Way way, std::function<void(double)> step,
                       std::function<void()> done) {
    if (duration(milliseconds) == 0) {
        step(1.0);
        if (done)
            done();
        return nullptr;
    }
    auto* animation = new QVariantAnimation(owner);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    animation->setDuration(milliseconds);
    animation->setEasingCurve(way == Way::In ? QEasingCurve::OutCubic : QEasingCurve::InCubic);
    QObject::connect(animation, &QVariantAnimation::valueChanged, owner,
                     [step = std::move(step)](const QVariant& value) { step(value.toDouble()); });
    if (done)
        QObject::connect(animation, &QVariantAnimation::finished, owner, std::move(done));
    animation->start(QAbstractAnimation::DeleteWhenStopped);
    return animation;
}

} // namespace patella::ui::motion
