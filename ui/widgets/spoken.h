#pragma once
#include <QAccessible>
#include <QString>

class QWidget;

namespace patella::ui {

/// What a painted widget says to a screen reader. A widget that inherits this (beside QWidget) and calls
/// installSpoken() in its constructor is presented with this role, name and value.
class Spoken {
public:
    virtual ~Spoken() = default;
    virtual QAccessible::Role spokenRole() const = 0;
    virtual QString spokenName() const = 0;
    virtual QString spokenValue() const { return {}; }
    /// Non-empty: the widget can be pressed, and this is done by a press.
    virtual bool canPress() const { return false; }
    virtual void press() {}
};

/// With a number that can be read and set.
class SpokenRange : public Spoken {
public:
    virtual double rangeValue() const = 0;
    virtual double rangeMinimum() const = 0;
    virtual double rangeMaximum() const = 0;
    virtual void setRangeValue(double value) = 0;
};

void installSpoken();
/// Tells assistive technology that the name or value of the widget changed.
void sayChanged(QWidget* widget, QAccessible::Event what = QAccessible::NameChanged);
/// Speaks a message through the widget (an alert; an announcement from Qt 6.8).
void announce(QWidget* widget, const QString& message);

} // namespace patella::ui
