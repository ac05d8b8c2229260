#include "ui/widgets/spoken.h"

#include "ui/widgets/live_text.h"
#include "ui/widgets/spoken_event.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace patella::ui {

namespace {

class SpokenInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    SpokenInterface(QWidget* widget, Spoken* spoken)
        : QAccessibleWidget(widget, spoken->spokenRole()) {}

    QAccessible::Role role() const override {
        const Spoken* s = spoken();
        return s ? s->spokenRole() : QAccessibleWidget::role();
    }
    QString text(QAccessible::Text kind) const override {
        const Spoken* s = spoken();
        if (s && kind == QAccessible::Name) {
            const QString own = QAccessibleWidget::text(kind);
            return own.isEmpty() ? s->spokenName() : own;
        }
        if (s && kind == QAccessible::Value)
            return s->spokenValue();
        return QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return range() ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
        return QAccessibleWidget::interface_cast(type);
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        const Spoken* s = spoken();
        if (s && s->canPress())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& name) override {
        Spoken* s = spoken();
        if (s && s->canPress() && name == pressAction())
            s->press();
        else
            QAccessibleWidget::doAction(name);
    }

    QVariant currentValue() const override { return range() ? QVariant(range()->rangeValue()) : QVariant(); }
    QVariant minimumValue() const override {
        return range() ? QVariant(range()->rangeMinimum()) : QVariant();
    }
    QVariant maximumValue() const override {
        return range() ? QVariant(range()->rangeMaximum()) : QVariant();
    }
    QVariant minimumStepSize() const override { return 1.0; }
    void setCurrentValue(const QVariant& value) override {
        if (range())
            range()->setRangeValue(value.toDouble());
    }

private:
    // Asked anew each time: the widget may be on its way out, and is then no longer what it was.
    Spoken* spoken() const { return widget() ? dynamic_cast<Spoken*>(widget()) : nullptr; }
    SpokenRange* range() const { return widget() ? dynamic_cast<SpokenRange*>(widget()) : nullptr; }
};

QAccessibleInterface* factory(const QString&, QObject* object) {
    if (!object || !object->isWidgetType())
        return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (auto* spoken = dynamic_cast<Spoken*>(widget))
        return new SpokenInterface(widget, spoken);
    return nullptr;
}

} // namespace

void installSpoken() {
    static const bool once = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(once)
}

std::unique_ptr<QAccessibleEvent> spokenEvent(QWidget* widget, QAccessible::Event what) {
    if (what != QAccessible::ValueChanged)
        return std::make_unique<QAccessibleEvent>(widget, what);
    QAccessibleInterface* at = QAccessible::queryAccessibleInterface(widget);
    if (!at)
        return nullptr;
    QAccessibleValueInterface* value = at->valueInterface();
    return std::make_unique<QAccessibleValueChangeEvent>(
        widget, value ? value->currentValue() : QVariant(at->text(QAccessible::Value)));
}

void sayChanged(QWidget* widget, QAccessible::Event what) {
    if (!QAccessible::isActive())
        return;
    if (const std::unique_ptr<QAccessibleEvent> event = spokenEvent(widget, what))
        QAccessible::updateAccessibility(event.get());
}

void announce(QWidget* widget, const QString& message) {
    LiveText* live = LiveText::of(widget);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    live->keep(message);
    QAccessibleAnnouncementEvent event(widget, message);
    QAccessible::updateAccessibility(&event);
#else
    live->say(message);
#endif
}

} // namespace patella::ui
