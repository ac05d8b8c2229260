#include "ui/widgets/live_text.h"

#include <QTimer>

namespace patella::ui {

LiveText::LiveText(QWidget* window)
    : QWidget(window) {
    installSpoken();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setGeometry(0, 0, 1, 1); // nothing is painted, but only what has a place counts as shown
    lower();
    show();
}

LiveText* LiveText::of(QWidget* widget) {
    QWidget* window = widget->window();
    auto* live = window->findChild<LiveText*>(QString(), Qt::FindDirectChildrenOnly);
    return live ? live : new LiveText(window);
}

void LiveText::say(const QString& sentence) {
    m_sentence = sentence;
    QTimer::singleShot(staysMs, this, [this, sentence] {
        if (m_sentence == sentence) // what is browsed later is the page, not what was once said of it
            m_sentence.clear();
    });
    sayChanged(this, QAccessible::NameChanged);
    sayChanged(this, QAccessible::ObjectShow); // a reader takes it for a new notification
    sayChanged(this, QAccessible::Alert);
}

} // namespace patella::ui
