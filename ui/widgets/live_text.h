#pragma once
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// What a window said last, for a screen reader alone: a notification that comes anew with each sentence.
/// Up to Qt 6.7 there are no announcements, and an alert says the name of what it comes from.
class LiveText : public QWidget, public Spoken {
    Q_OBJECT

public:
    /// The one of the window that `widget` is in; made when there is none.
    static LiveText* of(QWidget* widget);

    void say(const QString& sentence);                            ///< it is gone again after ten seconds
    void keep(const QString& sentence) { m_sentence = sentence; } ///< where something else says it
    [[nodiscard]] QString sentence() const { return m_sentence; }

    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }
    QString spokenName() const override { return m_sentence; }

private:
    explicit LiveText(QWidget* window);
    static constexpr int staysMs = 10'000;

    QString m_sentence;
};

} // namespace patella::ui
