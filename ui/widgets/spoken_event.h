#pragma once
#include <QAccessible>

#include <memory>

class QWidget;

namespace patella::ui {

/// What tells of a change. One of a value carries it, as a number where there is one, else in words: Qt reads
/// an event of this kind as one of a class of its own. None when nothing speaks for the widget.
std::unique_ptr<QAccessibleEvent> spokenEvent(QWidget* widget, QAccessible::Event what);

} // namespace patella::ui
