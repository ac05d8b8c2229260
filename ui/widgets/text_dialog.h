#pragma once
#include <QString>

#include <functional>

class QWidget;

namespace patella::ui {

struct TextQuestion {
    QString title;
    QString hint;   ///< below the field
    QString action; ///< on the button
    QString text;
    int most = 200; ///< characters
    bool mayBeEmpty = true;
    bool several = false; ///< lines
};

/// Asks for a text in a sheet over the window; `take` gets it, trimmed, when the user agrees.
void askText(QWidget* page, const TextQuestion& question, std::function<void(const QString&)> take);

/// Save, discard or stay; `go` is called after the first two, `save` before it when chosen.
void askBeforeLeaving(QWidget* page, const QString& name, std::function<bool()> save,
                      std::function<void()> go);

} // namespace patella::ui
