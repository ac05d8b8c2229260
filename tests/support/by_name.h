#pragma once
// Finding widgets as their user does: by the names of things.
#include "tests/support/accessible_walk.h"

#include <QAbstractButton>
#include <QTest>

namespace patella::test {

/// The visible button that is called so.
inline QAbstractButton* button(QWidget* root, const QString& name) {
    for (auto* each : root->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->isEnabled() &&
            (each->accessibleName() == name || each->text() == name))
            return each;
    return nullptr;
}

template <typename W>
W* named(QWidget* root, const QString& name) {
    for (auto* each : root->findChildren<W*>())
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    return nullptr;
}

/// Whether a screen reader would find the words on the page.
inline bool shows(QWidget* root, const QString& words) {
    bool found = false;
    walkAccessible(
        QAccessible::queryAccessibleInterface(root), [&](QAccessibleInterface* at, const QString&) {
            if (at->state().invisible || at->role() == QAccessible::Notification) // said, not shown
                return;
            for (const auto part : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
                found = found || at->text(part).contains(words);
            if (QAccessibleTextInterface* spoken = at->textInterface())
                found = found || spoken->text(0, spoken->characterCount()).contains(words);
        });
    return found;
}

} // namespace patella::test
