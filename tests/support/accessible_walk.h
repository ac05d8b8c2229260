#pragma once
// Walks what a screen reader gets.
#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace patella::test {

inline void walkAccessible(QAccessibleInterface* at,
                           const std::function<void(QAccessibleInterface*, const QString&)>& visit,
                           const QString& path = {}, int depth = 0) {
    if (!at || !at->isValid() || depth > 40)
        return;
    const QString here = path + QLatin1Char('/') + QString::number(static_cast<int>(at->role()), 16) +
                         QLatin1Char('[') + at->text(QAccessible::Name) + QLatin1Char(']');
    visit(at, here);
    const int count = std::min(at->childCount(), 400);
    for (int i = 0; i < count; ++i)
        walkAccessible(at->child(i), visit, here, depth + 1);
}

inline bool isInteractive(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Chart:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Every visible interactive thing below `root` that has no name.
inline QStringList unnamed(QWidget* root) {
    QStringList faults;
    walkAccessible(
        QAccessible::queryAccessibleInterface(root), [&](QAccessibleInterface* at, const QString& path) {
            if (!isInteractive(at->role()) || at->state().invisible || at->state().offscreen)
                return;
            if (at->text(QAccessible::Name).trimmed().isEmpty())
                faults << path + QStringLiteral(" ") +
                              (at->object() ? QString::fromLatin1(at->object()->metaObject()->className()) +
                                                  QLatin1Char(' ') + at->object()->objectName()
                                            : QString());
        });
    return faults;
}

} // namespace patella::test
